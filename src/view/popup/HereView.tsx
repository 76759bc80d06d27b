import type { Reader, TabState } from '../../messages/reader.ts';
import { say, sayTime } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
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
    const { until } = tab.paused;
    return (
      <Notice
        title={
          until === 'restart' ? say('state_paused_restart') : say('state_paused', { time: sayTime(until) })
        }
        text={say('state_paused_text')}
      >
        <button type="button" class="button" onClick={() => void reader.pause(undefined).finally(ask)}>
          {say('popup_go_on')}
        </button>
      </Notice>
    );
  }
  const why = whyNobody(tab);
  if (why) return <Nobody tab={tab} why={why} />;
  if (tab.kind !== 'page') return null;
  return <OnThisPage reader={reader} tab={tab.tab} named={tab.named} onOpen={onOpen} onLeave={onLeave} />;
}

type Why = 'restricted' | 'unlisted' | 'off_everywhere' | 'off_here' | 'waiting' | 'empty';

/** Why nobody is listed; undefined where somebody is. */
function whyNobody(tab: TabState): Why | undefined {
  if (tab.kind === 'restricted') return 'restricted';
  if (!tab.everywhere) return 'off_everywhere';
  if (!tab.on)
    return tab.mode === 'asked'
      ? 'waiting'
      : tab.rule === undefined && tab.mode === 'listed'
        ? 'unlisted'
        : 'off_here';
  if (tab.named.length > 0) return undefined;
  return tab.waiting ? 'waiting' : 'empty';
}

function Nobody({ tab, why }: { tab: TabState; why: Why }) {
  const host = (tab.kind === 'page' && (tab.rule ?? tab.host)) || '';
  return <Notice title={say(`state_${why}`, { host })} text={say(`state_${why}_text`)} />;
}
