import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FormatName } from '../../export/formats.ts';
import type { Key } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { saveFile } from '../save-file.ts';
import { type Subject, write } from './subject.ts';

/** The formats by the names they are known under, and what each is good for. */
const CHOICES: readonly { format: FormatName; name: string; use: Key }[] = [
  { format: 'markdown', name: 'Markdown', use: 'take_along_for_markdown' },
  { format: 'csv', name: 'CSV', use: 'take_along_for_csv' },
  { format: 'json', name: 'JSON', use: 'take_along_for_json' },
  { format: 'stix', name: 'STIX 2.1', use: 'take_along_for_stix' },
];

interface Props {
  /** Asked for when a format is chosen. */
  subject(): Subject | Promise<Subject>;
  /** More ways to take it along, each a `TakeAlongChoice`. */
  children?: ComponentChildren;
}

/** Saves what is shown as a file, with its sources. */
export function TakeAlong({ subject, children }: Props) {
  const [told, setTold] = useState('');

  async function save(format: FormatName): Promise<void> {
    // Emptied first, so that the same words are announced again.
    setTold('');
    try {
      const { FORMATS } = await import('./exports.ts');
      const file = write(await subject(), FORMATS[format]);
      saveFile(file.name, file.text, file.mediaType);
      setTold(say('take_along_saved', { file: file.name }));
    } catch {
      setTold(say('take_along_failed'));
    }
  }

  return (
    <div class="take-along">
      <p class="fine">{say('take_along_what')}</p>
      <ul class="take-along-choices">
        {CHOICES.map(({ format, name, use }) => (
          <TakeAlongChoice
            key={format}
            name={<InEnglish>{name}</InEnglish>}
            use={say(use)}
            onChoose={() => void save(format)}
          />
        ))}
        {children}
      </ul>
      <p class="take-along-told fine" role="status">
        {told}
      </p>
    </div>
  );
}

/** One way to take it along, and what it is good for. */
export function TakeAlongChoice(props: {
  name: ComponentChildren;
  use: string;
  class?: string;
  onChoose(): void;
}) {
  const { name, use, onChoose, ...more } = props;
  return (
    <li {...more}>
      <button type="button" class="button" onClick={onChoose}>
        {name}
      </button>
      <span class="fine"> {use}</span>
    </li>
  );
}
