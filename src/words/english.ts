import { Language } from './language.ts';
import texts from './languages/en.json' with { type: 'json' };

const byKey: Readonly<Record<string, string>> = texts;

/** English by itself, for what leaves the browser in the language of the data. */
export const english = new Language((key) => byKey[key] ?? '');
