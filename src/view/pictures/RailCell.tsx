import type { Piece, Rail } from './rails.ts';

interface Props {
  pieces: readonly Piece[];
  /** The row that is pointed at: the rails that stop there stand out. */
  lit: number | undefined;
}

/** What a row shows of the rails beside it. The ties themselves are in words in their rows. */
export function RailCell({ pieces, lit }: Props) {
  return (
    <span class="rails" aria-hidden="true">
      {pieces.map(({ rail, shape, hub }) => (
        <i
          key={rail.lane}
          class={[
            'rail',
            `rail-${shape}`,
            hub && 'rail-hub',
            rail.alleged && 'alleged',
            isLit(rail, lit) && 'rail-lit',
          ]
            .filter(Boolean)
            .join(' ')}
          style={{ '--lane': rail.lane }}
        />
      ))}
    </span>
  );
}

function isLit(rail: Rail, lit: number | undefined): boolean {
  return lit !== undefined && rail.rows.includes(lit);
}
