import type { Naming } from '../../export/brief.ts';
import { say, sayAround } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { KindIcon } from '../icons.tsx';

interface Props {
  naming: Naming;
  onJump(id: string): void;
}

/** The name of one who is named on the page, underlined as surely as there: a click goes to the next mention. */
export function JumpName({ naming: { entry, certainty }, onJump }: Props) {
  const { id, kind, name } = entry;
  const button = (
    <button
      key="name"
      type="button"
      class={`jump jump-${certainty}`}
      title={say('popup_go_to', { name })}
      onClick={() => onJump(id)}
    >
      <InEnglish>{name}</InEnglish>
    </button>
  );
  return (
    <span class="jump-line">
      <span class={`jump-icon kind-${kind}`}>
        <KindIcon kind={kind} />
        <span class="hidden">{say(`kind_${kind}`)}</span>
      </span>
      <span>{certainty === 'certain' ? button : sayAround(`panel_name_${certainty}`, { name: button })}</span>
    </span>
  );
}
