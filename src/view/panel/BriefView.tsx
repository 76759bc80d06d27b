import { useLayoutEffect } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';
import { HiddenNote } from '../hide/HiddenNote.tsx';
import { useHidingOn } from '../hide/use-hiding-on.ts';
import { Notice } from '../Notice.tsx';
import type { TabAnswer } from '../popup/use-tab.ts';
import { whyNobody } from '../popup/why-nobody.ts';
import { Skeleton } from '../Skeleton.tsx';
import { NobodyHere } from './NobodyHere.tsx';
import { PageBrief } from './PageBrief.tsx';

interface Props {
  reader: Reader;
  answer: TabAnswer;
  ask(): Promise<void>;
  pinned: boolean;
  /** How far down it was read before; undefined while it is not in front. */
  scroll: number | undefined;
  onOpen(id: string): void;
}

/** The brief of the page, or why there is none. */
export function BriefView({ reader, answer, ask, pinned, scroll, onOpen }: Props) {
  const hiding = useHidingOn(reader, answer.state === 'ready' ? answer.tab : undefined);
  useLayoutEffect(() => {
    if (scroll !== undefined) window.scrollTo(0, scroll);
  }, [scroll]);

  if (answer.state === 'loading') {
    return (
      <div class="waiting" aria-busy="true">
        <Skeleton label={say('popup_loading')} />
      </div>
    );
  }
  if (answer.state === 'failed') {
    return (
      <Notice title={say('state_failed')} text={say('state_failed_text')} alert>
        <button type="button" class="button" onClick={() => void ask()}>
          {say('load_retry')}
        </button>
      </Notice>
    );
  }
  const { tab } = answer;
  const why = whyNobody(tab);
  return (
    <>
      {/* Stays when the last row has gone. */}
      <HiddenNote hiding={hiding} />
      {why && <NobodyHere reader={reader} tab={tab} why={why} ask={ask} />}
      {!why && tab.kind === 'page' && (
        <PageBrief
          // Of another page nothing is stepped through yet.
          key={tab.tab}
          reader={reader}
          tab={tab}
          pinned={pinned}
          onOpen={onOpen}
          onSite={hiding.onSite}
          onHide={(names, here) => void hiding.hide(names, here)}
        />
      )}
    </>
  );
}
