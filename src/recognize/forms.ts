import { characterClass, IDEOGRAPH, SEPARATOR } from './characters.ts';
import { endingsOf, firstWordCases, stemOf } from './endings.ts';
import { fold } from './fold.ts';
import { GAP } from './gaps.ts';
import type { Form, IndexedName } from './name-index-data.ts';

/** All forms a name is found under, each once. */
export function formsOf(name: IndexedName): Form[] {
  const basic = name.parts ? personForms(name.text, name.parts) : plainForms(name);
  const inflected = isInflected(name) ? basic.flatMap(withFirstWordCases) : basic;
  const forms = inflected.flatMap(({ text, swapped }): Form[] => {
    const endings = endingsOf(text, name.class);
    const stem = stemOf(text);
    const whole = { text, swapped, endings, endingRequired: false };
    return stem === text ? [whole] : [whole, { text: stem, swapped, endings, endingRequired: true }];
  });
  const seen = new Set<string>();
  return forms.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

type BasicForm = Pick<Form, 'text' | 'swapped'>;

/** Authorities, in whose names the first word is a noun like any other, and persons in Cyrillic. */
function isInflected(name: IndexedName): boolean {
  return name.class === 'descriptive' || (name.parts !== undefined && /\p{Script=Cyrillic}/u.test(name.text));
}

function withFirstWordCases({ text, swapped }: BasicForm): BasicForm[] {
  const end = text.search(/[^\p{L}\p{N}]/u);
  if (end < 0) return [{ text, swapped }];
  return firstWordCases(text.slice(0, end)).map((word) => ({ text: word + text.slice(end), swapped }));
}

/**
 * An article that begins a name of four words or more adds nothing to it, but would have names looked up by it: “the new”
 * stands in every other page of news.
 */
const IDLE_ARTICLE = /^the (?=\S+ \S+ \S)/;

function plainForms(name: IndexedName): BasicForm[] {
  const folded = fold(name.text).replace(IDLE_ARTICLE, '');
  const texts = [toForm(folded)];
  if (folded.includes('&')) texts.push(toForm(folded.replaceAll('&', ' and ')));
  if (/\band\b/.test(folded)) texts.push(toForm(folded.replace(/\band\b/g, ' & ')));
  const tokens = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  // Pairs are also written as one word, in hashtags above all.
  if ((name.class === 'coined' || name.class === 'phrase') && tokens.length === 2)
    texts.push(tokens.map(toForm).join(''));
  return texts.map((text) => ({ text, swapped: false }));
}

/** Given names of longer words than `Zhuang` and `Hyeong` are never written as one: `Ismail Abdul` is no `Ismailabdul`. */
const LONGEST_SYLLABLE = 6;

function personForms(text: string, { family, given }: { family: string; given: string }): BasicForm[] {
  const first = toForm(fold(family));
  const familyFirst = fold(text).startsWith(fold(family));
  const syllables = fold(given)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const givens = new Set([syllables.join(GAP.syllable)]);
  if (syllables.every((syllable) => syllable.length <= LONGEST_SYLLABLE)) givens.add(syllables.join(''));
  return [...givens].flatMap((second) => [
    { text: first + GAP.comma + second, swapped: !familyFirst },
    { text: second + GAP.space + first, swapped: familyFirst },
  ]);
}

/** Cuts a folded text into tokens, and puts between them the gap that fits what stood there. */
function toForm(folded: string): string {
  let form = '';
  let between = '';
  let previous = SEPARATOR;
  for (let at = 0; at < folded.length; at += 1) {
    const current = characterClass(folded.charCodeAt(at));
    if (current === SEPARATOR) {
      between += folded[at];
      continue;
    }
    if (form !== '') {
      if (between !== '') form += gapFor(between);
      else if (current === IDEOGRAPH || previous === IDEOGRAPH) form += GAP.none;
      else if (current !== previous) form += GAP.loose;
    }
    form += folded[at];
    between = '';
    previous = current;
  }
  return form;
}

function gapFor(between: string): string {
  if (between.includes('&')) return GAP.ampersand;
  if (between.includes(',')) return GAP.comma;
  if (between === '.') return GAP.dot;
  if (between === '@') return GAP.at;
  if (between === '. ') return GAP.initial;
  if (between === "'") return GAP.syllable;
  return GAP.space;
}
