import type { Kind } from '../profile/types.ts';
import { KindIcon } from './icons.tsx';
import { kindWords } from './words.ts';

/** What kind of thing a profile is: a picture and the word, in the kind's colour. */
export function KindLabel({ kind }: { kind: Kind }) {
  return (
    <p class={`kind kind-${kind}`}>
      <KindIcon kind={kind} />
      {kindWords[kind]}
    </p>
  );
}
