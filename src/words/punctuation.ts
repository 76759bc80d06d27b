import { language, say } from './say.ts';

export function quoted(text: string): string {
  return say('quotation', { text });
}

/** A phrase as a sentence of its own. */
export function sentence(phrase: string): string {
  const ended = /[.!?…。！？।۔؟]$/u.test(phrase) ? phrase : phrase + say('full_stop');
  const [first = ''] = ended;
  return first.toLocaleUpperCase(language().locale) + ended.slice(first.length);
}

/** Sentences one after the other. */
export function together(sentences: readonly string[]): string {
  return inRow('sentences', sentences);
}

/** Short remarks on one thing, in one line: “Microsoft, since 2023”. */
export function remarks(said: readonly string[]): string {
  return inRow('remarks', said);
}

function inRow(key: 'sentences' | 'remarks', texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  return others.reduce((row, next) => say(key, { first: row, next }), first);
}
