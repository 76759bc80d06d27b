import { type Held, lockOf } from '../../settings/policy.ts';
import { MODES } from '../../settings/schema.ts';
import { say } from '../../words/say.ts';
import { Section } from '../Section.tsx';
import { Choice, Tick } from './Choice.tsx';
import type { Change } from './use-settings.ts';

/** On which pages names are marked, apart from the rules for single sites. */
export function Where({ settings, change }: { settings: Held; change: Change }) {
  const isLocked = lockOf(settings);
  return (
    <Section title={say('options_where')}>
      <Tick
        label={say('options_on')}
        note={say('options_on_note')}
        on={settings.on}
        locked={isLocked('on')}
        onSwitch={(on) => void change((now) => ({ ...now, on }))}
      />
      <Choice
        legend={say('options_mode')}
        value={settings.mode}
        locked={isLocked('mode')}
        options={MODES.map((mode) => ({
          value: mode,
          label: say(`options_mode_${mode}`),
          note: say(`options_mode_${mode}_note`),
        }))}
        onChoose={(mode) => void change((now) => ({ ...now, mode }))}
      />
      <Tick
        label={say('options_editors')}
        note={say('options_editors_note')}
        on={settings.editors}
        locked={isLocked('editors')}
        onSwitch={(editors) => void change((now) => ({ ...now, editors }))}
      />
      <Tick
        label={say('options_files')}
        note={say('options_files_note')}
        on={settings.files}
        locked={isLocked('files')}
        onSwitch={(files) => void change((now) => ({ ...now, files }))}
      />
    </Section>
  );
}
