import type { ReaderEntry } from '../profile/reader-profile.ts';
import { dateInFull } from '../words/dates.ts';
import { ownLicence } from '../words/product.ts';
import type { Form } from './forms/form.ts';
import { creditWords } from './words.ts';

/** Under which terms a text may be passed on. */
export interface Terms {
  notice: string;
  url: string;
}

/** The terms of all that entries hold, each once: ours for what was curated, those of the bases for the rest. */
export function termsOf(entries: readonly ReaderEntry[]): Terms[] {
  const terms = entries.flatMap((entry) =>
    entry.tier === 'curated' ? [ownLicence] : entry.listings.map(({ base }) => base.licence),
  );
  return [...new Map(terms.map((one) => [one.notice, one])).values()];
}

export function termsIn(form: Form): (terms: Terms) => string {
  return ({ notice, url }) => `${form.text(notice)} ${form.address(url)}`;
}

/** Where an export of one entry comes from, and how far it was reviewed. */
export function originOf(entry: ReaderEntry): string {
  return entry.tier === 'curated'
    ? creditWords.profile(entry.name, dateInFull(entry.reviewed))
    : creditWords.entry(entry.name);
}
