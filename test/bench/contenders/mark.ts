import Mark from 'mark.js';
import { type Contender, textsAt } from './contender.ts';

/** As many names at once as leave a page answering between two portions. */
const NAMES_AT_ONCE = 20;

/** What ends a word, besides blanks; mark.js has to be told. */
const LIMITERS = [...'.,;:!?()[]"“”\'’/-—–'];

/** mark.js 8.11: wraps what it finds in elements. Without diacritics, and not across elements, it is fastest. */
export const mark: Contender = {
  async prepare(names) {
    const texts = await textsAt(names);
    const marker = new Mark(document.body);
    return {
      async run(limitMs) {
        const start = performance.now();
        let found = 0;
        let done = 0;
        while (done < texts.length && performance.now() - start < limitMs) {
          marker.mark(texts.slice(done, done + NAMES_AT_ONCE), {
            separateWordSearch: false,
            diacritics: false,
            accuracy: { value: 'exactly', limiters: LIMITERS },
            each: () => {
              found += 1;
            },
          });
          done += NAMES_AT_ONCE;
        }
        const scan = performance.now() - start;
        return { scan, paint: 0, longestTask: scan, found, share: Math.min(1, done / texts.length) };
      },
      marked: () =>
        Array.from(document.querySelectorAll('mark[data-markjs]'), ({ textContent }) => textContent ?? ''),
      undo: () => marker.unmark(),
    };
  },
};
