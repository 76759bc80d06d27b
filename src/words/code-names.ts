import { language } from './say.ts';

/** A country in words, by its ISO 3166 code. */
export function countryName(code: string): string {
  return nameOf(code, 'region');
}

/** The language or the script that a name is written in, by its language tag. */
export function writtenIn(tag: string): string {
  return tag.startsWith('und-') ? nameOf(tag.slice(4), 'script') : nameOf(tag, 'language');
}

function nameOf(code: string, type: Intl.DisplayNamesType): string {
  return new Intl.DisplayNames(language().locale, { type }).of(code) ?? code;
}
