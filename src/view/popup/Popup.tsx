import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';
import { PanelIcon } from '../icons.tsx';
import { MissingLists } from '../MissingLists.tsx';
import { OwnLink } from '../OwnLink.tsx';
import { HereView } from './HereView.tsx';
import { loadProfilePane } from './load-profile-pane.ts';
import { OpenedProfile } from './OpenedProfile.tsx';
import { RecentList } from './RecentList.tsx';
import { optionId, ResultList } from './ResultList.tsx';
import { SearchField } from './SearchField.tsx';
import { Switches } from './Switches.tsx';
import { UpdateNote } from './UpdateNote.tsx';
import { useChoice } from './use-choice.ts';
import { useRecent } from './use-recent.ts';
import { useTab } from './use-tab.ts';
import { useTrail } from './use-trail.ts';

/** The popup of the toolbar button: who is named on this page, any name looked up, and a profile opened from either. */
export function Popup({ reader, onBeside }: { reader: Reader; onBeside?: (() => void) | undefined }) {
  const { answer, ask } = useTab(reader, true);
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const trail = useTrail();
  const recent = useRecent(reader);
  const { results, active, setActive, restart, onKey: onResultKey } = useChoice(reader, query, openFound);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const list = useId();

  const opened = trail.at;
  const view = opened !== undefined ? 'profile' : query !== '' ? 'lookup' : 'here';

  useEffect(() => field.current?.focus(), []);

  // A profile may be opened next: what shows it is loaded once the list has been painted.
  const answered = answer.state !== 'loading';
  useEffect(() => {
    // What is wrong is told when a profile is opened.
    if (answered) loadProfilePane().catch(() => undefined);
  }, [answered]);

  function openFound(id: string): void {
    trail.open(id);
    recent.kept(id);
  }

  function type(next: string): void {
    setTyped(next);
    restart();
    trail.clear();
    field.current?.focus();
  }

  function onFieldKey(event: KeyboardEvent): void {
    // While a name is being composed, the keys belong to the input method.
    if (view === 'here' && event.key === 'ArrowDown' && !event.isComposing) {
      main.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
    } else if (view !== 'lookup' || !onResultKey(event)) return;
    event.preventDefault();
  }

  /** Escape clears what was typed, then goes back; with nothing left to undo, it closes the popup as ever. */
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    const inField = event.target === field.current;
    if (typed !== '' && (inField || view === 'lookup')) {
      setTyped('');
      restart();
      field.current?.focus();
    } else if (view === 'profile') trail.back();
    else return;
    event.preventDefault();
  }

  const listShown = view === 'lookup' && results.found.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one way out of every view, wherever the focus is
    <div class="popup" onKeyDown={onKey}>
      <header class="popup-head">
        <SearchField
          field={field}
          query={typed}
          list={{ id: list, shown: listShown, active: listShown ? optionId(list, active) : undefined }}
          onQuery={type}
          onKeyDown={onFieldKey}
        />
      </header>
      <main class="popup-main" ref={main}>
        {/* Kept while another view is in front, so that stepping goes on where it stood. */}
        <div hidden={view !== 'here'}>
          <HereView
            reader={reader}
            answer={answer}
            ask={ask}
            onOpen={trail.open}
            onLeave={() => field.current?.focus()}
          />
          <RecentList recent={recent} onOpen={openFound} onLeave={() => field.current?.focus()} />
        </div>
        {view === 'lookup' && (
          <ResultList id={list} results={results} active={active} onActive={setActive} onOpen={openFound} />
        )}
        {opened !== undefined && (
          <OpenedProfile key={opened} reader={reader} id={opened} onOpen={trail.open} onBack={trail.back} />
        )}
      </main>
      {view === 'here' && (
        <footer class="popup-foot">
          {answer.state === 'ready' && <Switches reader={reader} tab={answer.tab} ask={ask} />}
          <MissingLists />
          <UpdateNote />
          <div class="popup-ways">
            <OwnLink to="options" newTab />
            <OwnLink to="about" newTab />
            {onBeside && (
              <button type="button" class="bar-button" onClick={onBeside}>
                <PanelIcon />
                {say('popup_open_panel')}
              </button>
            )}
          </div>
        </footer>
      )}
    </div>
  );
}
