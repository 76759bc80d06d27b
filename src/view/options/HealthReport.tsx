import { useEffect, useState } from 'preact/hooks';
import type { Health } from '../../messages/health.ts';
import { say } from '../../words/say.ts';
import { copy } from '../lines/clipboard.ts';
import { Section } from '../Section.tsx';

/** What helps to find a fault, for who reports one: shown as it is copied. */
export function HealthReport({ health }: { health: Health }) {
  const [report, setReport] = useState('');
  const [said, setSaid] = useState('');

  const read = () => health.report().then(setReport, () => undefined);
  useEffect(() => void read(), []);

  async function copyAll(): Promise<void> {
    await copy({ text: report }).then(
      () => setSaid(say('options_health_copied')),
      () => setSaid(say('line_copy_failed')),
    );
  }

  return (
    <Section title={say('options_health')}>
      <p class="fine">{say('options_health_note')}</p>
      <pre class="health" lang="en" dir="ltr">
        {report}
      </pre>
      <p class="options-buttons">
        <button type="button" class="button" onClick={() => void copyAll()}>
          {say('options_health_copy')}
        </button>
        <button type="button" class="button" onClick={() => void health.forgetFaults().then(read)}>
          {say('options_health_forget')}
        </button>
      </p>
      <p class="fine" role="status">
        {said}
      </p>
    </Section>
  );
}
