import type { Tell } from './faults.ts';
import type { ReadableProfile } from './readable.ts';
import { misfit, mixedWords } from './scripts.ts';

/** What is wrong with the names of a profile beside each other, and with the scripts they are in. */
export function checkNames({ kind, name: shown, names, nameTexts }: ReadableProfile, tell: Tell): void {
  const texts = nameTexts.map(({ value }) => value);
  for (const [at, { field, value }] of nameTexts.entries()) {
    if (texts.indexOf(value) !== at) tell(`${field}.text`, `"${value}" is entered twice`);
  }
  for (const { field, value } of names) {
    const { text, script, parts, respelling, since, until } = value;
    if (respelling && !texts.includes(respelling.of)) {
      tell(`${field}.respelling.of`, `"${respelling.of}" is not among the names`);
    }
    if (since && until && isBefore(until, since)) {
      tell(`${field}.until`, `${until} is before ${since}, since when it is said to be in use`);
    }
    const written = { text, 'parts.family': parts?.family, 'parts.given': parts?.given };
    for (const [part, form = ''] of Object.entries(written)) {
      // Of a word that mixes alphabets that is told already.
      const reason = mixedWords(form).length === 0 && misfit(form, script);
      if (reason) tell(`${field}.${part}`, reason);
    }
  }
  if (shown !== undefined && kind !== 'operation' && !texts.includes(shown)) {
    tell('name', `"${shown}" is not among the names`);
  }
}

/** Whether a partial date lies wholly before another. */
function isBefore(date: string, other: string): boolean {
  return date < other.slice(0, date.length);
}
