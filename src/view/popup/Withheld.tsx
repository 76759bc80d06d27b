import { useState } from 'preact/hooks';
import type { OpenTab, Reader } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';

interface Props {
  reader: Reader;
  tab: OpenTab;
  ask(): Promise<void>;
}

/** That the browser withholds this page, and the ways to have it read: this once, or from now on. */
export function Withheld({ reader, tab: { tab, host = '' }, ask }: Props) {
  const [failed, setFailed] = useState(false);
  // What the reader refuses is no failure.
  const once = (): Promise<void> =>
    reader
      .askFor(tab)
      .catch(() => setFailed(true))
      .then(ask);
  return (
    <Notice title={say('state_withheld', { host })} text={say('state_withheld_text')}>
      <p class="notice-ways">
        <button type="button" class="button" onClick={() => void once()}>
          {say('popup_mark_once')}
        </button>
        <button type="button" class="button" onClick={() => void reader.allowSite(host).finally(ask)}>
          {say('popup_allow_site')}
        </button>
      </p>
      {failed && <p role="alert">{say('popup_mark_once_failed')}</p>}
    </Notice>
  );
}
