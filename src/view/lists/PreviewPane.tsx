import { useId, useState } from 'preact/hooks';
import type { Preview } from '../../lists/import/preview.ts';
import { isPublic } from '../../lists/kept/is-public.ts';
import type { KeptList, ListChoices } from '../../lists/kept/kept-list.ts';
import { say } from '../../words/say.ts';
import { ChangesShown } from './ChangesShown.tsx';
import { Facts } from './Facts.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Rest } from './Rest.tsx';
import { MOST_LETTERS, nameOf } from './say-list.ts';
import { Underlined } from './Underlined.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  preview: Preview;
  /** The list that it is a newer release of. */
  instead: KeptList | undefined;
  keeping: boolean;
  keep(choices: Partial<ListChoices>): void;
  discard(): void;
}

/** What was read, to be looked over before it counts. */
export function PreviewPane({ preview, instead, keeping, keep, discard }: Props) {
  const { contents, samples, ordinary, skipped, changes, bytes } = preview;
  // Of a list that is there already, only what was chosen here: the rest may be changed meanwhile.
  const [chosen, setChosen] = useState<Partial<ListChoices>>({});
  const field = useId();
  const first = { name: nameOf(contents), colour: 'kind', on: true, underlined: isPublic(contents) } as const;
  const { name, underlined } = { ...first, ...instead, ...chosen };
  return (
    <form
      class="preview"
      onSubmit={(event) => {
        event.preventDefault();
        const named = chosen.name === undefined ? {} : { name: chosen.name.trim() || first.name };
        keep({ ...(instead === undefined && first), ...chosen, ...named });
      }}
    >
      <p class="fine">{say('lists_preview_lead')}</p>
      {contents.entries === 0 && (
        <p class="lists-wrong" role="alert">
          {say('lists_nothing')}
        </p>
      )}
      <Warnings preview={preview} instead={instead} />
      <p class="lists-field">
        <label for={field}>{say('lists_name')}</label>
        <input
          id={field}
          class="field"
          type="text"
          value={name}
          maxLength={MOST_LETTERS}
          onInput={({ currentTarget }) => setChosen({ ...chosen, name: currentTarget.value })}
        />
      </p>
      <Underlined underlined={underlined} choose={(underlined) => setChosen({ ...chosen, underlined })} />
      <Facts contents={contents} bytes={bytes} />
      {changes && <ChangesShown changes={changes} />}
      <LeftOut contents={contents} examples={skipped} />
      {ordinary.count > 0 && (
        <details>
          <summary>{say('lists_counted', { what: say('lists_ordinary'), n: ordinary.count })}</summary>
          <p class="fine">{say('lists_ordinary_note')}</p>
          <ul class="names">
            {ordinary.shown.map((one) => (
              <li key={one}>
                <bdi>{one}</bdi>
              </li>
            ))}
            <Rest count={ordinary.count} shown={ordinary.shown.length} />
          </ul>
        </details>
      )}
      {samples.length > 0 && (
        <details open>
          <summary>{say('lists_counted', { what: say('lists_samples'), n: samples.length })}</summary>
          <ul class="samples">
            {samples.map((sample) => (
              <li key={sample.id}>
                <bdi class="sample-name">{sample.name}</bdi>{' '}
                <span class="fine">{sample.kind !== 'unknown' && say(`kind_${sample.kind}`)}</span>
                <OtherNames of={sample} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="lists-buttons preview-end">
        <button type="submit" class="button button-main" disabled={keeping || contents.entries === 0}>
          {instead ? say('lists_replace') : say('lists_keep')}
        </button>
        <button type="button" class="button" disabled={keeping} onClick={discard}>
          {say('lists_discard')}
        </button>
      </p>
    </form>
  );
}

/** More of one entry than this is not read by anybody. */
const MOST_NAMES = 4;

function OtherNames({ of: { name, names } }: { of: Preview['samples'][number] }) {
  const others = names.filter(({ text }) => text !== name);
  if (others.length === 0) return null;
  return (
    <ul class="names fine">
      {others.slice(0, MOST_NAMES).map(({ text }) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
      <Rest count={others.length} shown={MOST_NAMES} />
    </ul>
  );
}
