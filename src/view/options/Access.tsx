import type { Setup } from '../../messages/setup.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
import { useSetup } from '../shortcuts/use-setup.ts';

/** Where the browser withholds pages, that it does, and the way to have it ask. */
export function Access({ setup }: { setup: Pick<Setup, 'state' | 'askToRead' | 'watch'> }) {
  const state = useSetup(setup);
  if (!state || state.mayRead) return null;
  return (
    <Notice title={say('options_withheld')} text={say('options_withheld_text')}>
      <button type="button" class="button" onClick={() => void setup.askToRead()}>
        {say('welcome_access_button')}
      </button>
    </Notice>
  );
}
