import { productName } from '../words/product.ts';
import { quoted } from '../words/punctuation.ts';
import { sayList } from '../words/say.ts';

/** The words that only exports say, in English as all that leaves the browser; the rest they share with the surfaces. */

export const lineWords = {
  named: (name: string, how: string[]) => `named ${quoted(name)} (${how.join(', ')})`,
  misprinted: (name: string, how: string[]) => `misprinted ${quoted(name)} (${how.join(', ')})`,
  /** What is said, and the date it is said of. */
  dated: (text: string, date: string) => `${text} (${date})`,
  /** A sanctions listing or a charge: what, then whose and when. */
  act: (status: string, by: string) => `${status} (${by})`,
  listedIn: (base: string, id: string) => `${base}: ${id}`,
};

export const creditWords = {
  profile: (name: string, reviewed: string) =>
    `${productName}, profile of ${name}, last reviewed on ${reviewed}.`,
  entry: (name: string) =>
    `${productName}, reference entry on ${name}; nobody at ${productName} has reviewed it.`,
  source: 'Source',
};

export const nameExportWords = {
  name: 'Name',
  former: (name: string) => `${name} (former name)`,
  /** Before spellings that nobody uses as a name: made by rule, or misprints. */
  spellings: 'Other spellings that pages may have',
};

export const tableWords = {
  /** An act that has one row, under its first date, and what became of it. */
  later: (first: string, now: string) => `${first}, later ${now.toLocaleLowerCase('en')}`,
};

export const briefWords = {
  title: (page: string) => `Who is named in ${quoted(page)}`,
  readOn: (date: string) => `read on ${date}`,
  nobody: `No name on this page is one that ${productName} holds.`,
  named: 'Who is named',
  columns: ['Name', 'Kind', 'Mentions', 'Written as', 'How sure'],
  who: 'Who they are',
  ties: 'How they are tied to each other',
  /** Behind a name wherever something is said of whom the page may not mean. */
  doubt: { likely: 'likely meant', possible: 'possibly a namesake' },
  doubtNote:
    'What is less than certain rests on what stands around a name: the page may mean somebody or something else.',
  origin: (readOn: string) => `${productName}, who is named on a page, read on ${readOn}.`,
  reviewed: (since: string) => `Its profiles were last reviewed on ${since} or later.`,
};

export const stixWords = {
  otherNames: (names: string[]) => `Other names: ${names.join('; ')}.`,
  mentioned: (name: string, mentions: string, surfaces: readonly string[]) =>
    `${name}: ${mentions} on the page, written as ${sayList(surfaces.map(quoted))}.`,
};
