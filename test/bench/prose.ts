import { everydayWords } from '../../data/tools/everyday-words.ts';
import { between, oneOf, type Random, seeded } from './random.ts';

export interface Article {
  html: string;
  /** The names that stand in it, in their order, each in one piece of text. */
  planted: string[];
}

/** What to write; the bytes are those of the HTML. */
export interface Wish {
  bytes: number;
  /** One paragraph in so many holds a name. */
  mentionEvery: number;
  names: readonly string[];
}

/**
 * An article of words as frequent as in English, with links and emphasis in it, the same in every run. As many
 * paragraphs as hold a name hold half of one: the first word alone, which a search has to look at and let go.
 */
export function article({ bytes, mentionEvery, names }: Wish): Article {
  const random = seeded(bytes);
  const word = frequentWords(random);
  const [first = '', ...others] = names;
  const pool: [string, ...string[]] = [first, ...others];
  const halves = names.filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' ')));
  const [half = '', ...otherHalves] = halves;
  const parts = [HEAD];
  let size = HEAD.length;
  const planted: string[] = [];
  for (let at = 0; size < bytes; at += 1) {
    const sentences = Array.from({ length: between(random, 3, 6) }, () => sentence(random, word));
    const place = between(random, 0, sentences.length - 1);
    if (at % mentionEvery === 0) {
      const name = oneOf(random, pool);
      sentences[place] = `The ${word()} was laid at the door of ${name} by ${word()} ${word()}.`;
      planted.push(name);
    } else if (at % mentionEvery === 1) {
      sentences[place] = `The ${word()} of ${oneOf(random, [half, ...otherHalves])} is ${word()} ${word()}.`;
    }
    const paragraph = `<p>${sentences.join(' ')}</p>\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  parts.push('</article></main></body></html>');
  return { html: parts.join(''), planted };
}

const HEAD = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title></head><body>
<nav><ul>${'<li><a href="#">Section</a></li>'.repeat(20)}</ul></nav>
<main><article><h1>An article</h1>
`;

function sentence(random: Random, word: () => string): string {
  const words = Array.from({ length: between(random, 8, 20) }, word);
  const [opening = '', ...rest] = words;
  if (random() < 0.3) rest[0] = `<a href="#">${rest[0]}</a>`;
  if (random() < 0.2) rest[rest.length - 1] = `<em>${rest.at(-1)}</em>`;
  if (random() < 0.5) rest[3] = `${rest[3]},`;
  return `${opening.charAt(0).toUpperCase()}${opening.slice(1)} ${rest.join(' ')}.`;
}

/** Draws words as often as English uses them. */
function frequentWords(random: Random): () => string {
  const words: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const [word, count] of everydayWords()) {
    if (!/^[a-z]+$/.test(word)) continue;
    sum += count;
    words.push(word);
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}
