import { data as source } from '#data/everyday-cues.ts';
import { fold } from './fold.ts';
import { searchFor } from './search-for.ts';

const search = searchFor(source);

/** Whether a word of every day (see `everyday.ts`) may be a name in a text: always true where the text makes it likely. */
export function mayNameByEveryday(text: string): boolean {
  return fold(text).search(search()) >= 0;
}
