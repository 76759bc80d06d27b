import { useCallback, useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
import { loadedProfilePane, loadProfilePane } from './load-profile-pane.ts';
import type { ProfilePaneProps } from './ProfilePane.tsx';
import { Waiting } from './Waiting.tsx';

/** A profile inside the popup, once what shows it has been loaded. */
export function OpenedProfile(props: ProfilePaneProps) {
  const [Pane, setPane] = useState(loadedProfilePane);
  const [failed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    loadProfilePane().then(
      (pane) => setPane(() => pane),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (!Pane) load();
  }, [Pane, load]);

  if (Pane) return <Pane {...props} />;
  if (!failed) return <Waiting />;
  return (
    <Notice title={say('load_failed')} text={say('load_failed_text')} alert>
      <button type="button" class="button" onClick={load}>
        {say('load_retry')}
      </button>
    </Notice>
  );
}
