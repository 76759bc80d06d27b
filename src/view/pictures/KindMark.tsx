import type { ComponentChildren } from 'preact';
import type { Kind } from '../../profile/types.ts';
import { kindShapes } from '../icons.tsx';

/** The outline of each kind on a grid of 24, so that no two are told apart by colour alone. */
const outlines: Record<Kind, ComponentChildren> = {
  group: <path d="M12 1 21.5 6.5v11L12 23 2.5 17.5v-11z" />,
  person: <circle cx="12" cy="12" r="10.5" />,
  organization: <path d="M2.2 2.2h19.6v19.6H2.2z" />,
  operation: <path d="M12 .9 23.1 12 12 23.1.9 12z" />,
  tool: <path d="M12 1.2 22.6 9.3 18.6 22.2H5.4L1.4 9.3z" />,
};

/** The mark of a kind in a picture: its icon in its outline; solid for the one that the picture is about. */
export function KindMark({ kind, solid = false }: { kind: Kind; solid?: boolean }) {
  return (
    <svg
      class={`kind-mark kind-${kind}${solid ? ' kind-mark-solid' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <g class="kind-mark-outline">{outlines[kind]}</g>
      <g class="kind-mark-icon" transform="translate(6.4 6.4) scale(.7)">
        {kindShapes[kind]}
      </g>
    </svg>
  );
}
