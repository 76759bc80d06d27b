import { DENSITIES, OPENINGS, STYLES } from '../../settings/marks.ts';
import { type Held, lockOf } from '../../settings/policy.ts';
import { say } from '../../words/say.ts';
import { Section } from '../Section.tsx';
import { Choice, Tick } from './Choice.tsx';
import type { Change } from './use-settings.ts';

/** How names look on a page, each way beside the others, and what opens a card. */
export function HowMarked({ settings, change }: { settings: Held; change: Change }) {
  const isLocked = lockOf(settings);
  return (
    <Section title={say('options_how')}>
      <Choice
        legend={say('options_style')}
        value={settings.style}
        locked={isLocked('style')}
        options={STYLES.map((style) => ({
          value: style,
          label: say(`options_style_${style}`),
          sample: <Sample style={style} coloured={settings.colourByKind} />,
        }))}
        onChoose={(style) => void change((now) => ({ ...now, style }))}
      />
      <Tick
        label={say('options_colours')}
        note={say('options_colours_note')}
        on={settings.colourByKind}
        locked={isLocked('colourByKind')}
        onSwitch={(colourByKind) => void change((now) => ({ ...now, colourByKind }))}
      />
      <Choice
        legend={say('options_density')}
        value={settings.density}
        locked={isLocked('density')}
        options={DENSITIES.map((density) => ({ value: density, label: say(`options_density_${density}`) }))}
        onChoose={(density) => void change((now) => ({ ...now, density }))}
      />
      <Choice
        legend={say('options_opening')}
        value={settings.opening}
        locked={isLocked('opening')}
        options={OPENINGS.map((opening) => ({
          value: opening,
          label: say(`options_opening_${opening}`),
          note: say(`options_opening_${opening}_note`),
        }))}
        onChoose={(opening) => void change((now) => ({ ...now, opening }))}
      />
    </Section>
  );
}

/** A line of an article as this way paints it: a certain mention, and a likely one. */
function Sample({ style, coloured }: { style: Held['style']; coloured: boolean }) {
  return (
    <span class={`sample sample-${style} ${coloured ? 'sample-coloured' : ''}`} lang="en" dir="ltr">
      … that <mark class="sample-group">APT31</mark>, also called{' '}
      <mark class="sample-group sample-likely">Zirconium</mark>, and{' '}
      <mark class="sample-person">Zhao Guangzong</mark> …
    </span>
  );
}
