import { useRef, useState } from 'preact/hooks';
import { withName } from '../../settings/hidden.ts';
import type { HiddenName, Settings } from '../../settings/schema.ts';
import { quoted } from '../../words/punctuation.ts';
import { say } from '../../words/say.ts';
import { focusLeft } from '../focus-left.ts';
import { InEnglish } from '../InEnglish.tsx';
import { CloseIcon } from '../icons.tsx';
import { Section } from '../Section.tsx';
import type { Change } from './use-settings.ts';

/** The names that the reader does not want marked, each to be taken back. */
export function HiddenNames({ settings, change }: { settings: Settings; change: Change }) {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const names = Object.values(settings.hidden).toSorted(byName);

  async function markAgain({ name, site }: HiddenName): Promise<void> {
    const isLeft = focusLeft();
    if (!(await change((now) => withName(now, name, site, false)))) return;
    setSaid(say('options_hidden_done', { name: quoted(name) }));
    // The row that had the focus is gone.
    if (isLeft()) status.current?.focus();
  }

  return (
    <Section title={say('options_hidden')}>
      {names.length === 0 ? (
        <p class="fine">{say('options_hidden_none')}</p>
      ) : (
        <ul class="hidden-list">
          {names.map((one) => (
            <HiddenRow key={`${one.name} ${one.site}`} hidden={one} onBack={() => void markAgain(one)} />
          ))}
        </ul>
      )}
      <p class="fine" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </Section>
  );
}

function HiddenRow({ hidden: { name, site }, onBack }: { hidden: HiddenName; onBack(): void }) {
  const where =
    site === undefined ? say('options_hidden_everywhere') : say('options_hidden_on', { site: shown(site) });
  const back = say('options_hidden_back', { name: quoted(name), where });
  return (
    <li class="hidden-row">
      <span class="hidden-name">
        <InEnglish>{name}</InEnglish>
        <span class="choice-note">{where}</span>
      </span>
      <button type="button" class="icon-button" aria-label={back} title={back} onClick={onBack}>
        <CloseIcon />
      </button>
    </li>
  );
}

/** A site as it is read, without the mark of a rule for one host alone. */
function shown(site: string): string {
  return site.replace(/^=/u, '');
}

function byName(a: HiddenName, b: HiddenName): number {
  return a.name.localeCompare(b.name) || (a.site ?? '').localeCompare(b.site ?? '');
}
