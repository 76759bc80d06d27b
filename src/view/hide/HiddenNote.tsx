import { useEffect, useRef } from 'preact/hooks';
import { quoted } from '../../words/punctuation.ts';
import { say, sayList } from '../../words/say.ts';
import type { Hiding } from './use-hiding.ts';

/** That some names are no longer marked, with the way back; or that this could not be kept. */
export function HiddenNote({ hiding: { done, failed, undo } }: { hiding: Hiding }) {
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone, and this is what may be wanted next.
  useEffect(() => {
    if (done) button.current?.focus({ preventScroll: true });
  }, [done]);
  if (!done && !failed) return null;
  const names = done && sayList(done.names.map(quoted));
  return (
    <div class="hidden-note" role="status">
      {names && <p>{say(done.here ? 'hide_done_here' : 'hide_done_everywhere', { names })}</p>}
      {failed && <p class="hidden-failed">{say('hide_failed')}</p>}
      {done && (
        <button type="button" class="button" ref={button} onClick={() => void undo()}>
          {say('hide_undo')}
        </button>
      )}
    </div>
  );
}
