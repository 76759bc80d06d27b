import type { Reader, TabState } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
import { Paused } from '../popup/Paused.tsx';
import { Switches } from '../popup/Switches.tsx';
import { Withheld } from '../popup/Withheld.tsx';
import type { WhyNobody } from '../popup/why-nobody.ts';

interface Props {
  reader: Reader;
  tab: TabState;
  why: WhyNobody;
  ask(): Promise<void>;
}

/** In words, why nobody is named, with what changes it at hand. */
export function NobodyHere({ reader, tab, why, ask }: Props) {
  if (tab.kind === 'restricted') {
    return <Notice title={say('state_restricted')} text={say('panel_restricted_text')} />;
  }
  if (why === 'withheld') return <Withheld reader={reader} tab={tab} ask={ask} />;
  const { tab: id, everywhere, on, paused } = tab;
  return (
    <>
      {everywhere && paused ? (
        <Paused paused={paused} onGoOn={() => void reader.pause(undefined).finally(ask)} />
      ) : (
        <Notice title={titleOf(why, tab.rule ?? tab.host ?? '')} text={textOf(why)}>
          {why === 'asked' && (
            <button type="button" class="button" onClick={() => void reader.askFor(id).finally(ask)}>
              {say('panel_ask')}
            </button>
          )}
        </Notice>
      )}
      {!on && !paused && <Switches reader={reader} tab={tab} ask={ask} />}
    </>
  );
}

type Said = Exclude<WhyNobody, 'withheld'>;

function titleOf(why: Said, host: string): string {
  return why === 'asked' ? say('panel_asked') : say(`state_${why}`, { host });
}

/** As the popup says it, but for the look-up that it has. */
function textOf(why: Said): string {
  switch (why) {
    case 'asked':
    case 'empty':
    case 'off_everywhere':
    case 'restricted':
      return say(`panel_${why}_text`);
    default:
      return say(`state_${why}_text`);
  }
}
