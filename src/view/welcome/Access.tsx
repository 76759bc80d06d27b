import type { Setup } from '../../messages/setup.ts';
import { say } from '../../words/say.ts';

/** Where the browser leaves it to the reader whether the extension may read pages, the way to allow it. */
export function Access({ setup }: { setup: Pick<Setup, 'askToRead'> }) {
  return (
    <div class="welcome-access" role="status">
      <p>
        <b>{say('welcome_access_title')}</b> {say('welcome_access_text')}
      </p>
      <button type="button" class="button" onClick={() => void setup.askToRead()}>
        {say('welcome_access_button')}
      </button>
    </div>
  );
}
