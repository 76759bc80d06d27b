import type { Reader, TabState } from '../../messages/reader.ts';
import { Notice } from '../Notice.tsx';
import { stateWords } from '../words.ts';
import { OnThisPage } from './OnThisPage.tsx';
import type { TabAnswer } from './use-tab.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  reader: Reader;
  answer: TabAnswer;
  ask(): Promise<void>;
  onOpen(id: string): void;
  onLeave(): void;
}

/** What there is to say of the page under the popup: who is named on it, or why nobody is. */
export function HereView({ reader, answer, ask, onOpen, onLeave }: Props) {
  if (answer.state === 'loading') return <Waiting />;
  if (answer.state === 'failed') {
    const [title, text] = stateWords.failed;
    return (
      <Notice title={title} text={text} alert>
        <button type="button" class="button" onClick={() => void ask()}>
          {stateWords.retry}
        </button>
      </Notice>
    );
  }
  const { tab } = answer;
  const why = whyNobody(tab);
  if (why) return <Notice {...why} />;
  if (tab.kind !== 'page') return null;
  return <OnThisPage reader={reader} tab={tab.tab} named={tab.named} onOpen={onOpen} onLeave={onLeave} />;
}

/** In words, why nobody is listed; undefined where somebody is. */
function whyNobody(tab: TabState): { title: string; text: string } | undefined {
  const said = ([title, text]: readonly [string, string]) => ({ title, text });
  if (tab.kind === 'restricted') return said(stateWords.restricted);
  if (!tab.everywhere) return said(stateWords.offEverywhere);
  if (!tab.on) return said(stateWords.offHere(tab.rule ?? tab.host ?? ''));
  if (tab.named.length > 0) return undefined;
  return said(tab.waiting ? stateWords.waiting : stateWords.empty);
}
