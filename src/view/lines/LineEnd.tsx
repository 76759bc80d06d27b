import type { Part } from '../../export/part.ts';
import { Cite } from '../citations.tsx';
import { LineActions } from './LineActions.tsx';

/** What ends a line: the numbers of its sources, and what can be done with it. Stays with the last word. */
export function LineEnd({ part }: { part: Part }) {
  return (
    <span class="line-end">
      <Cite sources={part.sources} />
      <LineActions part={part} />
    </span>
  );
}
