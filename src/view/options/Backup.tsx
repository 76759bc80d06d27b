import { useId, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/schema.ts';
import { readSettingsFile, settingsFile } from '../../settings/settings-file.ts';
import { say, sayCount } from '../../words/say.ts';
import { Section } from '../Section.tsx';
import type { Change } from './use-settings.ts';

interface Props {
  loadOwn(): Promise<Settings>;
  change: Change;
  save(name: string, text: string): void;
}

/** Settings as a file, to and fro, and back to what they were at first. What replaces them is asked about before. */
export function Backup({ loadOwn, change, save }: Props) {
  const [said, setSaid] = useState<{ text: string; problem: boolean }>();
  const [asking, setAsking] = useState<{ question: string; next: Settings; done: string }>();
  const status = useRef<HTMLDivElement>(null);
  const field = useId();

  async function keep(): Promise<void> {
    setSaid(undefined);
    try {
      save('known-as-settings.json', settingsFile(await loadOwn()));
    } catch {
      setSaid({ text: say('options_failed'), problem: true });
    }
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = readSettingsFile(await file.text());
    // The same file can be chosen again, mended meanwhile.
    input.value = '';
    setSaid(undefined);
    if ('problem' in read) return setSaid({ text: `${file.name}: ${read.problem}`, problem: true });
    setAsking({
      question: sayCount('options_import_ask', Object.keys(read.settings.sites).length),
      next: read.settings,
      done: say('options_imported'),
    });
  }

  async function replace(): Promise<void> {
    if (!asking) return;
    const kept = await change(() => asking.next);
    setSaid(kept ? { text: asking.done, problem: false } : undefined);
    leave();
  }

  function leave(): void {
    setAsking(undefined);
    // The button that had the focus goes.
    status.current?.focus();
  }

  return (
    <Section title={say('options_backup')}>
      <p class="fine">{say('options_backup_note')}</p>
      <p class="options-buttons">
        <button type="button" class="button" onClick={() => void keep()}>
          {say('options_export')}
        </button>
        <label class="button options-file" for={field}>
          {say('options_import')}
          <input
            id={field}
            class="hidden"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={() => {
            setSaid(undefined);
            setAsking({
              question: say('options_reset_ask'),
              next: DEFAULT_SETTINGS,
              done: say('options_reset_done'),
            });
          }}
        >
          {say('options_reset')}
        </button>
      </p>
      <div role="status" tabIndex={-1} ref={status}>
        {said && <p class={said.problem ? 'options-wrong' : 'fine'}>{said.text}</p>}
        {asking && (
          <div class="options-ask">
            <p>{asking.question}</p>
            <p class="options-buttons">
              <button type="button" class="button" onClick={() => void replace()}>
                {say('options_replace')}
              </button>
              <button type="button" class="button" onClick={leave}>
                {say('options_keep')}
              </button>
            </p>
          </div>
        )}
      </div>
    </Section>
  );
}
