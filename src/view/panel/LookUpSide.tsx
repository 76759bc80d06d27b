import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { optionId, ResultList } from '../popup/ResultList.tsx';
import { SearchField } from '../popup/SearchField.tsx';
import { useChoice } from '../popup/use-choice.ts';

interface Props {
  reader: Reader;
  /** What is looked up at first. */
  query: string;
  onOpen(id: string): void;
}

/** What a look-up found beside the page, and the field to look up something else. */
export function LookUpSide({ reader, query, onOpen }: Props) {
  const [typed, setTyped] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const { results, active, setActive, restart, onKey } = useChoice(reader, typed.trim(), openFound);
  useEffect(() => field.current?.focus(), []);

  function openFound(id: string): void {
    // That it is not kept among the recent ones hinders nothing.
    reader.keepRecent(id).catch(() => undefined);
    onOpen(id);
  }

  function type(next: string): void {
    setTyped(next);
    restart();
  }

  const listShown = typed.trim() !== '' && results.found.length > 0;
  return (
    <>
      <div class="panel-search">
        <SearchField
          field={field}
          query={typed}
          list={{ id: list, shown: listShown, active: listShown ? optionId(list, active) : undefined }}
          onQuery={type}
          onKeyDown={(event) => onKey(event) && event.preventDefault()}
        />
      </div>
      <ResultList id={list} results={results} active={active} onActive={setActive} onOpen={openFound} />
    </>
  );
}
