import { useState } from 'preact/hooks';
import { type Held, lockOf } from '../../settings/policy.ts';
import { say } from '../../words/say.ts';
import { Section } from '../Section.tsx';
import { Tick } from './Choice.tsx';
import type { Change } from './use-settings.ts';

interface Props {
  settings: Held;
  change: Change;
  clearRecent(): Promise<void>;
}

/** Whether what was looked up last is kept, and the way to forget it. */
export function LookUp({ settings, change, clearRecent }: Props) {
  const [said, setSaid] = useState('');
  const isLocked = lockOf(settings);

  async function clear(): Promise<void> {
    setSaid('');
    setSaid(
      await clearRecent().then(
        () => say('options_recent_cleared'),
        () => say('recent_failed'),
      ),
    );
  }

  return (
    <Section title={say('options_look_up')}>
      <Tick
        label={say('recent_keep')}
        note={say('recent_keep_note')}
        on={settings.recent}
        locked={isLocked('recent')}
        onSwitch={(recent) => void change((now) => ({ ...now, recent }))}
      />
      <p>
        <button type="button" class="button" onClick={() => void clear()}>
          {say('recent_clear_label')}
        </button>
      </p>
      <p class="fine" role="status">
        {said}
      </p>
    </Section>
  );
}
