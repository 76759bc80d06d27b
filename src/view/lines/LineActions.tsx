import { useContext } from 'preact/hooks';
import type { Part } from '../../export/part.ts';
import { say } from '../../words/say.ts';
import { LinesContext } from './Lines.tsx';
import { lineName } from './line-name.ts';

/**
 * What can be done with a line, at its end: copied with its sources, and more. Quiet until the line (`told`) is pointed
 * at or has the focus. Keeps the room for it from the first.
 */
export function LineActions({ part }: { part: Part }) {
  const lines = useContext(LinesContext);
  if (!lines) return <span class="line-actions" />;
  const line = lineName(part);
  return (
    <span class="line-actions">
      {/* The title is the name too, so that it is not read out twice. */}
      <button
        type="button"
        class="line-copy"
        title={say('line_copy', { line })}
        onClick={() => void lines.copy(part)}
      />
      <button
        type="button"
        class="line-more"
        title={say('line_more', { line })}
        aria-haspopup="true"
        onClick={({ currentTarget }) => lines.openMenu(part, currentTarget)}
      />
    </span>
  );
}
