import type { Ref } from 'preact';
import { say } from '../../words/say.ts';
import { CloseIcon, SearchIcon } from '../icons.tsx';

interface Props {
  field: Ref<HTMLInputElement>;
  query: string;
  /** The list of results: its id, whether it is shown, and the id of the result that Enter opens. */
  list: { id: string; shown: boolean; active: string | undefined };
  onQuery(query: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Where a name or an identifier is looked up; the keyboard stays here while the arrows go through the results. */
export function SearchField({ field, query, list, onQuery, onKeyDown }: Props) {
  return (
    <search class="search">
      <SearchIcon class="search-icon" />
      <input
        ref={field}
        class="search-input"
        type="text"
        role="combobox"
        placeholder={say('popup_look_up')}
        aria-label={say('popup_look_up')}
        aria-autocomplete="list"
        aria-expanded={list.shown}
        aria-controls={list.shown ? list.id : undefined}
        aria-activedescendant={list.active}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={300}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" class="icon-button" aria-label={say('popup_clear')} onClick={() => onQuery('')}>
          <CloseIcon />
        </button>
      )}
    </search>
  );
}
