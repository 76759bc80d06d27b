import type { Progress } from '../../lists/import/import-list.ts';
import { sayBytes, sayDuration } from '../../words/amounts.ts';
import { say } from '../../words/say.ts';

interface Props {
  /** By `performance.now()`. */
  began: number;
  progress: Progress | undefined;
  cancel(): void;
}

/** Sooner than this nothing can be told of the time that is left. */
const TELLS_AFTER_MS = 1500;

/** How far an import is, and the way to end it. */
export function Reading({ began, progress, cancel }: Props) {
  const { read = 0, total = 0, entries = 0, names = 0 } = progress ?? {};
  // Some lists are put together only when all of them is read, which takes as long again.
  const isRead = total > 0 && read >= total;
  const stage = isRead ? 'index' : (progress?.stage ?? 'reading');
  const isReading = stage === 'reading' && total > 0;
  return (
    <>
      <progress
        class="progress"
        aria-label={say(STAGES[stage])}
        max={1}
        {...(isReading && { value: read / total })}
      />
      <p role="status">{say(STAGES[stage])}</p>
      <ul class="facts">
        {isReading && <li>{say('lists_bytes', { read: sayBytes(read), total: sayBytes(total) })}</li>}
        <li>{say('lists_counted', { what: say('lists_field_entries'), n: entries })}</li>
        <li>{say('lists_counted', { what: say('lists_field_names'), n: names })}</li>
        {isReading && <TimeLeft since={began} done={read / total} />}
      </ul>
      <p>
        <button type="button" class="button" onClick={cancel}>
          {say('lists_cancel')}
        </button>
      </p>
    </>
  );
}

function TimeLeft({ since, done }: { since: number; done: number }) {
  const spent = performance.now() - since;
  if (spent < TELLS_AFTER_MS || done === 0 || done === 1) return null;
  return <li>{say('lists_left', { time: sayDuration(((spent / done) * (1 - done)) / 1000) })}</li>;
}

const STAGES = {
  former: 'lists_stage_former',
  reading: 'lists_stage_reading',
  index: 'lists_stage_index',
} as const satisfies Record<Progress['stage'], string>;
