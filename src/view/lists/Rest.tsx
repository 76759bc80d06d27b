import { sayNumber } from '../../words/say.ts';

/** How many more there are than the first that are shown: `+ 12`. */
export function Rest({ count, shown }: { count: number; shown: number }) {
  return count > shown ? <li>+ {sayNumber(count - shown)}</li> : null;
}
