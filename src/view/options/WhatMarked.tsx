import type { Kind } from '../../profile/types.ts';
import { KINDS } from '../../settings/marks.ts';
import { type Held, lockOf } from '../../settings/policy.ts';
import { say } from '../../words/say.ts';
import { KindIcon } from '../icons.tsx';
import { Section } from '../Section.tsx';
import { Tick } from './Choice.tsx';
import type { Change } from './use-settings.ts';

/** Whose names are marked, and how sure Known As has to be. */
export function WhatMarked({ settings, change }: { settings: Held; change: Change }) {
  const { without } = settings;
  const isLocked = lockOf(settings);
  const switchKind = (kind: Kind, on: boolean): Promise<boolean> =>
    change((now) => ({
      ...now,
      without: on ? now.without.filter((one) => one !== kind) : [...now.without, kind],
    }));
  return (
    <Section title={say('options_what')}>
      <fieldset class="choice" disabled={isLocked('without')}>
        <legend class="choice-legend">
          {say('options_kinds')}
          {isLocked('without') && <span class="choice-note">{say('locked')}</span>}
        </legend>
        {KINDS.map((kind) => (
          <Tick
            key={kind}
            label={
              <span class={`options-kind kind-${kind}`}>
                <KindIcon kind={kind} /> {say(`options_kind_${kind}`)}
              </span>
            }
            on={!without.includes(kind)}
            onSwitch={(on) => void switchKind(kind, on)}
          />
        ))}
      </fieldset>
      <Tick
        label={say('options_reference')}
        note={say('options_reference_note')}
        on={settings.reference}
        locked={isLocked('reference')}
        onSwitch={(reference) => void change((now) => ({ ...now, reference }))}
      />
      <Tick
        label={say('options_possible')}
        note={say('options_possible_note')}
        on={settings.possible}
        locked={isLocked('possible')}
        onSwitch={(possible) => void change((now) => ({ ...now, possible }))}
      />
    </Section>
  );
}
