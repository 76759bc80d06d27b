import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelLink } from '../../messages/panel-link.ts';
import type { Pointed } from '../../messages/pointed.ts';
import type { Reader } from '../../messages/reader.ts';
import type { Wish } from '../../messages/wish.ts';
import { useTab } from '../popup/use-tab.ts';
import { BriefView } from './BriefView.tsx';
import { LookUpSide } from './LookUpSide.tsx';
import { PanelBar } from './PanelBar.tsx';
import { ProfileSide } from './ProfileSide.tsx';
import { takeLostFocus } from './take-lost-focus.ts';
import { type Place, useHistory } from './use-history.ts';
import { usePointed } from './use-pointed.ts';

interface Props {
  reader: Reader;
  link: PanelLink;
  /** Whether it fills a tab of its own, beside no page. */
  own?: boolean;
  /** What it was opened for, where it fills a tab. */
  wish?: Wish | undefined;
}

/** The panel beside a page: who is named there and how they are tied, or the profile of one of them. */
export function Panel({ reader, link, own = false, wish }: Props) {
  const { answer, ask } = useTab(reader, false);
  const history = useHistory(wish && placeOf(wish));
  const [pinned, setPinned] = useState(false);
  const { place, visit } = history;
  const page = answer.state === 'ready' && answer.tab.kind === 'page' ? answer.tab : undefined;
  const tab = page?.tab;
  const named = page?.named ?? [];

  const pointedAt = useCallback(
    (pointed: Pointed) => {
      const [id] = pointed.profiles;
      if (id !== undefined) visit({ view: 'profile', id, pointed });
    },
    [visit],
  );
  usePointed(link, pinned ? undefined : page, pointedAt);

  useEffect(() => link.wishes((told) => visit(placeOf(told))), [link, visit]);
  useEffect(() => link.moved(() => void ask()), [link, ask]);

  // Another page comes to the front: what was read beside the last one gives way, unless it is to stay.
  const beside = useRef(tab);
  useEffect(() => {
    if (answer.state !== 'ready' || tab === beside.current) return;
    if (beside.current !== undefined && !pinned) visit({ view: 'brief' });
    beside.current = tab;
  }, [answer, tab, pinned, visit]);

  // The button that leads to the brief is gone with the profile, and with it the focus: that goes back to where it was.
  const brief = useRef<HTMLDivElement>(null);
  const opener = useRef<Element>(null);
  const inBrief = place.view === 'brief';
  const wasInBrief = useRef(inBrief);
  useLayoutEffect(() => {
    if (inBrief && !wasInBrief.current)
      takeLostFocus(opener.current?.isConnected ? opener.current : brief.current);
    wasInBrief.current = inBrief;
  }, [inBrief]);

  return (
    <div class={own ? 'panel' : 'panel panel-beside'}>
      <PanelBar history={history} tab={own ? undefined : tab} pinned={pinned} onPin={setPinned} />
      <main class="panel-main">
        {/* Kept while a profile is in front, so that stepping goes on where it stood. */}
        <div class="panel-brief" hidden={!inBrief} ref={brief} tabIndex={-1}>
          <BriefView
            reader={reader}
            answer={answer}
            ask={ask}
            pinned={pinned}
            scroll={inBrief ? history.scroll : undefined}
            onOpen={(id) => {
              opener.current = document.activeElement;
              visit({ view: 'profile', id });
            }}
          />
        </div>
        {place.view === 'lookup' && (
          <LookUpSide
            key={place.query}
            reader={reader}
            query={place.query}
            onOpen={(id) => visit({ view: 'profile', id })}
          />
        )}
        {place.view === 'profile' && (
          <ProfileSide
            key={place.id}
            reader={reader}
            place={place}
            named={named}
            scroll={history.scroll}
            onVisit={visit}
          />
        )}
      </main>
    </div>
  );
}

function placeOf(wish: Wish): Place {
  return 'profile' in wish ? { view: 'profile', id: wish.profile } : { view: 'lookup', query: wish.query };
}
