import { useId, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';

interface Props {
  choose(files: readonly File[]): void;
}

/** Where files are dropped, or chosen. */
export function AddFiles({ choose }: Props) {
  const [over, setOver] = useState(false);
  const note = useId();
  return (
    <fieldset
      class={`drop${over ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) choose(files);
      }}
    >
      <legend class="hidden">{say('lists_add')}</legend>
      <p class="drop-say">{say('lists_drop')}</p>
      <FileButton label={say('lists_choose')} describedBy={note} multiple choose={choose} />
      <p class="fine" id={note}>
        {say('lists_formats')}
      </p>
    </fieldset>
  );
}

interface FileButtonProps {
  label: string;
  /** Where it is said what files can be. */
  describedBy?: string;
  multiple?: boolean;
  choose(files: readonly File[]): void;
}

export function FileButton({ label, describedBy, multiple = false, choose }: FileButtonProps) {
  return (
    <label class="button file-button">
      {label}
      <input
        class="hidden"
        type="file"
        multiple={multiple}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again, mended meanwhile.
          currentTarget.value = '';
          if (files.length > 0) choose(files);
        }}
      />
    </label>
  );
}
