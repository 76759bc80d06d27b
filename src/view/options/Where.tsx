import { MODES, type Settings } from '../../settings/schema.ts';
import { say } from '../../words/say.ts';
import { Section } from '../Section.tsx';
import { Choice, Tick } from './Choice.tsx';
import type { Change } from './use-settings.ts';

/** On which pages names are marked, apart from the rules for single sites. */
export function Where({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section title={say('options_where')}>
      <Tick
        label={say('options_on')}
        note={say('options_on_note')}
        on={settings.on}
        onSwitch={(on) => void change((now) => ({ ...now, on }))}
      />
      <Choice
        legend={say('options_mode')}
        value={settings.mode}
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
        onSwitch={(editors) => void change((now) => ({ ...now, editors }))}
      />
      <Tick
        label={say('options_files')}
        note={say('options_files_note')}
        on={settings.files}
        onSwitch={(files) => void change((now) => ({ ...now, files }))}
      />
    </Section>
  );
}
