import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../Notice.tsx';
import { loadWords, stateWords } from '../words.ts';
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
    <Notice title={loadWords.failed} text={loadWords.failedText} alert>
      <button type="button" class="button" onClick={load}>
        {stateWords.retry}
      </button>
    </Notice>
  );
}
