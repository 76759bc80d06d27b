import type {
  Brief,
  NeighbourRelation,
  ReaderProfile,
  ReaderRelation,
} from '../../profile/reader-profile.ts';
import { KINDS } from '../../words/order.ts';
import { inOrder, isAbove, isAlleged, tieLabel } from '../../words/ties.ts';

/** On whose word a tie rests. */
export type Saying = Pick<ReaderRelation, 'by' | 'text' | 'sources'>;

export interface Neighbour {
  other: Brief;
  alleged: boolean;
  said: Saying[];
}

/** Neighbours whose ties read alike, under one label. */
export interface Bundle {
  label: string;
  /** Above is what the profile belongs to, acts for or is laid to; below all others. */
  side: 'above' | 'below';
  /** What is the same of all, where they are several: it is said once, with the label. */
  by: string | undefined;
  text: string | undefined;
  neighbours: Neighbour[];
}

/** A tie that no bundle stands for: of neighbours to each other, or a further one to the profile itself. */
export type SideTie = NeighbourRelation & Pick<ReaderRelation, 'text'>;

/** A profile among those it is tied to, each of whom stands there once. */
export interface Neighbourhood {
  bundles: Bundle[];
  sideTies: SideTie[];
}

/** So many of whom the same is said make a bundle of their own: Sandworm’s six accused do, pairs would only scatter. */
const LEAST_ALIKE = 3;

/** A neighbour with the relations under which it is told. */
interface Led {
  leading: ReaderRelation;
  alike: ReaderRelation[];
}

export function neighbourhoodOf(profile: Pick<ReaderProfile, 'id' | 'relations' | 'among'>): Neighbourhood {
  const led = new Map<string, Led>();
  const sideTies: SideTie[] = [];
  for (const relation of inOrder(profile.relations)) {
    const { type, end, other, by, text, sources } = relation;
    const before = led.get(other.id);
    if (!before) {
      led.set(other.id, { leading: relation, alike: [relation] });
    } else if (before.leading.type === type && before.leading.end === end) {
      before.alike.push(relation);
    } else {
      const [subject, object] = end === 'subject' ? [profile.id, other.id] : [other.id, profile.id];
      sideTies.push({ type, subject, object, by, text, sources });
    }
  }
  sideTies.push(...profile.among.filter(({ subject, object }) => led.has(subject) && led.has(object)));

  const ofOneType = Map.groupBy(led.values(), ({ leading: { type, end } }) => `${type} ${end}`);
  const bundles = [...ofOneType.values()].flatMap(bySaying).flatMap(bundleOf);
  const lean = leanings(rowsOf(profile.id, bundles), sideTies);
  return {
    bundles: bundles.map((bundle) => ({ ...bundle, neighbours: sorted(bundle.neighbours, lean) })),
    sideTies,
  };
}

/** The ids of a neighbourhood from top to bottom, the profile itself among them. */
export function rowsOf(id: string, bundles: readonly Bundle[]): string[] {
  const on = (side: Bundle['side']) =>
    bundles
      .filter((bundle) => bundle.side === side)
      .flatMap(({ neighbours }) => neighbours.map(({ other }) => other.id));
  return [...on('above'), id, ...on('below')];
}

function bySaying(group: readonly Led[]): Led[][] {
  const same = Map.groupBy(group, ({ alike }) => JSON.stringify(alike.map(({ by, text }) => [by, text])));
  const many = [...same.values()].filter((led) => led.length >= LEAST_ALIKE);
  return [...many, group.filter((led) => !many.some((others) => others.includes(led)))];
}

function bundleOf(group: readonly Led[]): Bundle[] {
  const [first] = group;
  if (!first) return [];
  const said = group.flatMap(({ alike }) => alike);
  return [
    {
      label: tieLabel(first.leading, group.length),
      side: isAbove(first.leading) ? 'above' : 'below',
      by: shared(said.map(({ by }) => by)),
      text: shared(said.map(({ text }) => text)),
      neighbours: group.map(({ leading, alike }) => ({
        other: leading.other,
        alleged: alike.every(isAlleged),
        said: alike,
      })),
    },
  ];
}

/** Kind by kind, and of a kind those first whose further ties lead up, and last those whose lead down. */
function sorted(neighbours: readonly Neighbour[], lean: ReadonlyMap<string, number>): Neighbour[] {
  const rank = ({ other }: Neighbour) => KINDS.indexOf(other.kind) * 3 + (lean.get(other.id) ?? 0);
  return neighbours.toSorted((a, b) => rank(a) - rank(b));
}

/** For each row with side ties, whether they lead up (-1) or down (1) on the whole. */
function leanings(rows: readonly string[], sideTies: readonly SideTie[]): Map<string, number> {
  const down = new Map<string, number>();
  for (const { subject, object } of sideTies) {
    const way = rows.indexOf(object) - rows.indexOf(subject);
    down.set(subject, (down.get(subject) ?? 0) + way);
    down.set(object, (down.get(object) ?? 0) - way);
  }
  return new Map([...down].map(([id, way]) => [id, Math.sign(way)]));
}

function shared<T>(values: readonly T[]): T | undefined {
  const [first, ...others] = values;
  return others.length > 0 && others.every((value) => value === first) ? first : undefined;
}
