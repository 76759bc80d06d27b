import { data } from '#data/names.ts';
import { readStoredNames } from '../../src/recognize/name-store.ts';
import type { EvidenceClass } from '../../src/recognize/types.ts';
import { articlesNaming, type BenchPage } from './pages.ts';

/**
 * The made-up pages as the built extension is measured on: with names that it ships, as often as the others have made-up
 * ones, of which it would mark none.
 */
export function shippedPages(): BenchPage[] {
  return articlesNaming(certainNames());
}

/** The shipped names that are certain wherever they stand: codes, and coined ones, which one profile alone bears. */
export function certainNames(): string[] {
  const { names } = readStoredNames(data);
  const bearers = new Map<string, Set<number>>();
  for (const { text, profile } of names) {
    const same = bearers.get(text.toLowerCase());
    if (same) same.add(profile);
    else bearers.set(text.toLowerCase(), new Set([profile]));
  }
  const certain = names.filter(
    ({ class: its, text, for: cues }) =>
      WRITTEN[its]?.test(text) &&
      !cues &&
      bearers.get(text.toLowerCase())?.size === 1 &&
      // The article has first words alone too, which may be nobody's name.
      !(text.includes(' ') && bearers.has(text.slice(0, text.indexOf(' ')).toLowerCase())),
  );
  return [...new Set(certain.map(({ text }) => text))];
}

/** Codes of several words need a cue, and names in other scripts would not stand in this prose. */
const WRITTEN: { [its in EvidenceClass]?: RegExp } = {
  code: /^[\w-]+$/,
  coined: /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/,
};
