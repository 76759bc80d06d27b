import type { Kind } from '../profile/types.ts';
import { say } from '../words/say.ts';
import { KindIcon } from './icons.tsx';

/** What kind of thing a profile is: a picture and the word, in the kind's colour. */
export function KindLabel({ kind }: { kind: Kind }) {
  return (
    <p class={`kind kind-${kind}`}>
      <KindIcon kind={kind} />
      {say(`kind_${kind}`)}
    </p>
  );
}
