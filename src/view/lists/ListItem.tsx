import { useId, useState } from 'preact/hooks';
import { type KeptList, LIST_COLOURS, type ListChoices } from '../../lists/kept/kept-list.ts';
import { sayDay } from '../../words/amounts.ts';
import { quoted } from '../../words/punctuation.ts';
import { say } from '../../words/say.ts';
import { FileButton } from './AddFiles.tsx';
import { Facts } from './Facts.tsx';
import { LeftOut } from './LeftOut.tsx';
import { MOST_LETTERS, sayReleased } from './say-list.ts';
import { Underlined } from './Underlined.tsx';

interface Props {
  list: KeptList;
  /** Whether it may be used: if not, it can still be taken along or deleted. */
  allowed: boolean;
  change(choices: Partial<ListChoices>): void;
  update(files: readonly File[]): void;
  export(): void;
  remove(): void;
}

/** A list that counts: its switch, what it is, and behind “Change” all that can be done with it. */
export function ListItem({ list, allowed, change, update, export: save, remove }: Props) {
  const [asking, setAsking] = useState(false);
  const { name, on } = list;
  const released = sayReleased(list);
  return (
    <li class="kept" data-colour={list.colour}>
      <label class="kept-switch">
        <input
          type="checkbox"
          checked={on && allowed}
          disabled={!allowed}
          onChange={(event) => change({ on: event.currentTarget.checked })}
        />
        <span>
          <bdi class="kept-name">{name}</bdi>
          <span class="hidden"> {say('lists_on')}</span>
        </span>
      </label>
      <ul class="facts fine">
        <li>{say('lists_counted', { what: say('lists_field_entries'), n: list.entries })}</li>
        <li>{say('lists_counted', { what: say('lists_field_names'), n: list.names })}</li>
        {released && <li>{released}</li>}
        <li>{say('lists_imported', { day: sayDay(list.imported) })}</li>
        {!(on && allowed) && <li>{say('lists_off')}</li>}
      </ul>
      <details class="kept-more">
        <summary>
          {say('lists_change')} <span class="hidden">{quoted(name)}</span>
        </summary>
        <div class="kept-edit">
          <Rename key={name} name={name} rename={(to) => change({ name: to })} />
          <Colours list={list} choose={(colour) => change({ colour })} />
          <Underlined underlined={list.underlined} choose={(underlined) => change({ underlined })} />
          <Facts contents={list} bytes={list.bytes} />
          <LeftOut contents={list} />
          <p class="lists-buttons">
            {allowed && <FileButton label={say('lists_update')} multiple choose={update} />}
            <button type="button" class="button" onClick={save}>
              {say('lists_export')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(true)}>
              {say('lists_delete')}
            </button>
          </p>
          {asking && (
            <div class="lists-ask" role="status">
              <p>{say('lists_delete_ask', { list: quoted(name) })}</p>
              <p class="lists-buttons">
                <button type="button" class="button" onClick={remove}>
                  {say('lists_delete')}
                </button>
                <button type="button" class="button" onClick={() => setAsking(false)}>
                  {say('lists_delete_not')}
                </button>
              </p>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

function Rename({ name, rename }: { name: string; rename(to: string): void }) {
  const [typed, setTyped] = useState(name);
  const field = useId();
  const wanted = typed.trim();
  return (
    <form
      class="lists-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') rename(wanted);
      }}
    >
      <label for={field}>{say('lists_name')}</label>
      <span class="lists-buttons">
        <input
          id={field}
          class="field"
          type="text"
          value={typed}
          maxLength={MOST_LETTERS}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={wanted === '' || wanted === name}>
          {say('lists_rename')}
        </button>
      </span>
    </form>
  );
}

function Colours({ list, choose }: { list: KeptList; choose(colour: KeptList['colour']): void }) {
  const group = useId();
  return (
    <fieldset class="colours">
      <legend>{say('lists_colour')}</legend>
      {LIST_COLOURS.map((colour) => (
        <label class="colour" key={colour}>
          <input type="radio" name={group} checked={list.colour === colour} onChange={() => choose(colour)} />
          <span class="colour-name" data-colour={colour}>
            {say(`lists_colour_${colour}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
