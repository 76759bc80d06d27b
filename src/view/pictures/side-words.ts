import { isAlleged, tieLabel } from '../../words/ties.ts';
import type { Saying, SideTie } from './neighbourhood.ts';
import { isHub, type Join, type Rail } from './rails.ts';

/** Side ties in words, as they read from the row that they stand in: “Alleged members: Ann Lee, Bo Lund”. */
export interface SideWords extends Saying {
  label: string;
  /** The ids of the other ends. */
  to: string[];
}

export interface SideJoin extends Join {
  tie: SideTie;
}

export function joinOf(tie: SideTie): SideJoin {
  return { ends: [tie.subject, tie.object], alleged: isAlleged(tie), tie };
}

/**
 * What a row has to say of the side ties: of those at its own hub all, else of those that it is the subject of, so that
 * each is said once. The trunk, where the profile itself stands, has no room for words.
 */
export function sideWordsAt(
  row: number,
  rows: readonly string[],
  self: string,
  rails: readonly Rail<SideJoin>[],
): SideWords[] {
  const id = rows[row];
  const told = rails
    .flatMap((rail) => rail.joins.map(({ tie }) => ({ tie, at: teller(rail, tie, rows, self) })))
    .filter(({ at }) => at === id)
    .map(({ tie }) => ({ tie, end: tie.subject === id ? ('subject' as const) : ('object' as const) }));
  const alike = Map.groupBy(told, ({ tie: { type, by, text, sources }, end }) =>
    JSON.stringify([type, end, by, text, sources]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { type, by, text, sources } = first.tie;
    const to = group.map(({ tie, end }) => (end === 'subject' ? tie.object : tie.subject));
    return [{ label: tieLabel({ type, end: first.end }, to.length), to, by, text, sources }];
  });
}

/** The row that tells a tie. */
function teller(rail: Rail, { subject, object }: SideTie, rows: readonly string[], self: string): string {
  if (subject === self) return object;
  if (object === self) return subject;
  const hub = isHub(rail, rail.hub) ? rows[rail.hub] : undefined;
  return hub ?? subject;
}
