import type { Key, Language } from './language.ts';

/** What is put into the places of a text: `{name}` is filled by `name`; a number, as the language writes it. */
export type Places = Readonly<Record<string, string | number>>;

/** A text that is worded by a number: English has it as `key_one` and `key_other`, others as their plurals ask for. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

let spoken: Language | undefined;

/** Chooses the language that everything is said in; each part of the extension does so once, when it starts. */
export function speak(language: Language): void {
  spoken = language;
}

/** Has what `run` says be said in another language. It must be done with it when it returns. */
export function speaking<T>(language: Language, run: () => T): T {
  const before = spoken;
  spoken = language;
  try {
    return run();
  } finally {
    spoken = before;
  }
}

/** The language that is spoken. Throws before one was chosen, so that no text is made too early to be in it. */
export function language(): Language {
  if (!spoken) throw new Error('Nothing can be said before a language is chosen: call speak() first.');
  return spoken;
}

/** The text under a key, its places filled. One that is missing is shown as its key, so that nothing is left blank. */
export function say(key: Key, places: Places = {}): string {
  return fill(textOf(key), places);
}

/** The text for a number, which fills `{n}`: `1 mention`, `2 mentions`. */
export function sayCount(key: CountKey, n: number, places: Places = {}): string {
  const { plurals, text } = language();
  const form = text(`${key}_${plurals.select(n)}`) || textOf(`${key}_other`);
  return fill(form, { n, ...places });
}

/** The text in pieces, with what its places hold between them, which may be more than text: an element, say. */
export function sayAround<T>(key: Key, places: Readonly<Record<string, T>>): (string | T)[] {
  return textOf(key)
    .split(PLACE)
    .map((piece, at) => (at % 2 === 1 ? (places[piece] ?? piece) : piece))
    .filter((piece) => piece !== '');
}

/** A number as the language writes it: `2,400`, `2 400`. */
export function sayNumber(n: number): string {
  return language().numbers.format(n);
}

/** A time of day: `14:30`, `2:30 PM`. */
export function sayTime(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString(language().locale, { hour: 'numeric', minute: '2-digit' });
}

/** “one”, “one and two”, “one, two and three”. */
export function sayList(items: readonly string[]): string {
  return language().lists.format(items);
}

/** A place in a text: its name in braces. */
const PLACE = /\{(\w+)\}/u;
const PLACES = new RegExp(PLACE, 'gu');

function fill(text: string, places: Places): string {
  return text.replace(PLACES, (place, name: string) => {
    const value = Object.hasOwn(places, name) ? places[name] : undefined;
    return typeof value === 'number' ? sayNumber(value) : (value ?? place);
  });
}

function textOf(key: string): string {
  return language().text(key) || key;
}
