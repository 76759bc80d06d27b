/**
 * How ties between the rows of a list are drawn at its side: as rails, one for each row that others are tied to (its
 * hub), so that seven members of one agency share a line.
 */

/** Two that are tied to each other, by the ids of their rows. */
export interface Join {
  ends: readonly [string, string];
  alleged: boolean;
}

export interface Rail<J extends Join = Join> {
  /** The row that the others of the rail are tied to. */
  hub: number;
  /** All of its rows from top to bottom, the hub among them. */
  rows: readonly number[];
  alleged: boolean;
  /** The joins that it draws. */
  joins: readonly J[];
  /** How far out it runs; 0 is nearest to the rows. */
  lane: number;
}

/** What of a rail is in one row: an end of it, a joint on the way, or the rail passing by. */
export interface Piece {
  rail: Rail;
  shape: 'top' | 'joint' | 'bottom' | 'through';
  /** Where others are tied to this row. A rail of two rows needs no such mark. */
  hub: boolean;
}

type Course<J extends Join> = Omit<Rail<J>, 'lane'>;

interface Placed<J extends Join> {
  join: J;
  rows: readonly [number, number];
}

/** Rails that draw every join exactly once. Those that meet in a row run in lanes of their own, the shortest inside. */
export function layRails<J extends Join>(rows: readonly string[], joins: readonly J[]): Rail<J>[] {
  const placed = joins.flatMap((join) => {
    const ends = [rows.indexOf(join.ends[0]), rows.indexOf(join.ends[1])] as const;
    return ends.includes(-1) || ends[0] === ends[1] ? [] : [{ join, rows: ends }];
  });
  const { stated = [], alleged = [] } = Object.groupBy(placed, ({ join }) =>
    join.alleged ? 'alleged' : 'stated',
  );
  const courses = [...coursesOf(stated, false), ...coursesOf(alleged, true)];
  const rails: Rail<J>[] = [];
  for (const course of courses.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const taken = new Set(rails.filter((rail) => meet(rail, course)).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    rails.push({ ...course, lane });
  }
  return rails;
}

/** What a row shows of the rails, the nearest lane first. */
export function piecesAt(rails: readonly Rail[], row: number): Piece[] {
  return rails
    .filter((rail) => topOf(rail) <= row && row <= bottomOf(rail))
    .toSorted((a, b) => a.lane - b.lane)
    .map((rail) => ({ rail, shape: shapeAt(rail, row), hub: isHub(rail, row) }));
}

/** What stands between a row and the one above it: the rails on their way from there. */
export function piecesInto(rails: readonly Rail[], row: number): Piece[] {
  return rails
    .filter((rail) => topOf(rail) < row && row <= bottomOf(rail))
    .toSorted((a, b) => a.lane - b.lane)
    .map((rail) => ({ rail, shape: 'through', hub: false }));
}

/** Whether several are tied to a row by this rail. */
export function isHub(rail: Rail, row: number): boolean {
  return rail.hub === row && rail.rows.length > 2;
}

/** The row that most others are tied to becomes a hub and takes its ties with it, until no tie is left. */
function coursesOf<J extends Join>(placed: readonly Placed<J>[], alleged: boolean): Course<J>[] {
  const hub = busiest(placed);
  if (hub === undefined) return [];
  const { own = [], other = [] } = Object.groupBy(placed, ({ rows }) =>
    rows.includes(hub) ? 'own' : 'other',
  );
  const rows = [...new Set(own.flatMap((one) => one.rows))].toSorted((a, b) => a - b);
  return [{ hub, rows, alleged, joins: own.map(({ join }) => join) }, ...coursesOf(other, alleged)];
}

function busiest(placed: readonly Placed<Join>[]): number | undefined {
  const others = new Map<number, Set<number>>();
  for (const { rows } of placed) {
    const [a, b] = rows;
    others.set(a, (others.get(a) ?? new Set()).add(b));
    others.set(b, (others.get(b) ?? new Set()).add(a));
  }
  const [first] = [...others].toSorted(([a, ofA], [b, ofB]) => ofB.size - ofA.size || a - b);
  return first?.[0];
}

function shapeAt(rail: Rail, row: number): Piece['shape'] {
  if (row === topOf(rail)) return 'top';
  if (row === bottomOf(rail)) return 'bottom';
  return rail.rows.includes(row) ? 'joint' : 'through';
}

function meet(a: Course<Join>, b: Course<Join>): boolean {
  return topOf(a) <= bottomOf(b) && topOf(b) <= bottomOf(a);
}

function lengthOf(course: Course<Join>): number {
  return bottomOf(course) - topOf(course);
}

function topOf({ rows, hub }: Course<Join>): number {
  return rows[0] ?? hub;
}

function bottomOf({ rows, hub }: Course<Join>): number {
  return rows.at(-1) ?? hub;
}
