import type { Reader, TabState } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';
import { HiddenNote } from '../hide/HiddenNote.tsx';
import { useHidingOn } from '../hide/use-hiding-on.ts';
import { Notice } from '../Notice.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { Paused } from './Paused.tsx';
import type { TabAnswer } from './use-tab.ts';
import { Waiting } from './Waiting.tsx';
import { Withheld } from './Withheld.tsx';
import { type WhyNobody, whyNobody } from './why-nobody.ts';

interface Props {
  reader: Reader;
  answer: TabAnswer;
  ask(): Promise<void>;
  onOpen(id: string): void;
  onLeave(): void;
}

/** What there is to say of the page under the popup: who is named on it, or why nobody is. */
export function HereView({ reader, answer, ask, onOpen, onLeave }: Props) {
  const hiding = useHidingOn(reader, answer.state === 'ready' ? answer.tab : undefined);
  if (answer.state === 'loading') return <Waiting />;
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
  if (tab.kind === 'page' && tab.everywhere && tab.paused) {
    return <Paused paused={tab.paused} onGoOn={() => void reader.pause(undefined).finally(ask)} />;
  }
  const why = whyNobody(tab);
  return (
    <>
      {/* Stays when the last row has gone. */}
      <HiddenNote hiding={hiding} />
      {why && why !== 'withheld' && <Nobody tab={tab} why={why} />}
      {why === 'withheld' && tab.kind === 'page' && <Withheld reader={reader} tab={tab} ask={ask} />}
      {!why && tab.kind === 'page' && (
        <OnThisPage
          reader={reader}
          tab={tab.tab}
          named={tab.named}
          onSite={hiding.onSite}
          onHide={(names, here) => void hiding.hide(names, here)}
          onOpen={onOpen}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

function Nobody({ tab, why }: { tab: TabState; why: Exclude<WhyNobody, 'withheld'> }) {
  const host = (tab.kind === 'page' && (tab.rule ?? tab.host)) || '';
  // The popup asks by being opened, see `use-tab.ts`.
  const said = why === 'asked' ? 'waiting' : why;
  return <Notice title={say(`state_${said}`, { host })} text={say(`state_${said}_text`)} />;
}
