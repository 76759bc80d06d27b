import type { Kind } from '../profile/types.ts';
import type { Certainty } from '../recognize/types.ts';
import { together } from '../words/punctuation.ts';
import { sayAround } from '../words/say.ts';
import { type Explained, explain } from './explain.ts';

/** The line under a mention as the page shows it: solid, dashed or dotted, in the kind's colour. */
export function CertaintyLine({ certainty, kind }: { certainty: Certainty; kind: Kind }) {
  return <span class={`line line-${certainty} kind-${kind}`} aria-hidden="true" />;
}

/** How sure it is and why: one quiet line where it is certain, a boxed note where it is not. */
export function CertaintyNote({ mention, kind }: { mention: Explained; kind: Kind }) {
  const { certainty, lead, sentences } = explain(mention);
  return (
    <p class={certainty === 'certain' ? 'sure' : 'doubt'}>
      <CertaintyLine certainty={certainty} kind={kind} />
      {sayAround('sentences', { first: <b>{lead}</b>, next: together(sentences) })}
    </p>
  );
}
