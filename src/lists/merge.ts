import type { BaseId, Listing, ReferenceEntry } from '../profile/reference.ts';
import { nameKey } from './clean-names.ts';
import type { ActorList, ListedActor } from './listed-actor.ts';
import { referenceId } from './reference-id.ts';

/** The order in which bases are asked for an entry's name, and shown. */
const BASES: readonly BaseId[] = ['attack', 'misp', 'microsoft'];

/** An actor as one base lists it, with what comparing needs. */
interface Node {
  base: BaseId;
  actor: ListedActor;
  main: string;
  keys: Set<string>;
}

/** Why two listings are held to mean the same actor, the strongest reason first. */
const REASONS = ['leading name', 'id', 'each lists the other', 'most names', 'listed by Microsoft'] as const;

interface Link {
  a: Node;
  b: Node;
  reason: number;
  /** How many names they share. */
  shared: number;
}

/**
 * Puts together what several bases list of one actor. Bases cut the world differently, so one shared alias is not
 * enough: they have to lead with the same name, or one has to give the other's id, or each has to list the other's
 * leading name, or nearly so. The strongest link counts first, and an entry never takes two actors of one base: what a
 * base holds apart stays apart. The result doesn't depend on the order of the files or of what is in them, but that
 * of two files that list one id the first is taken.
 */
export function mergeActors(lists: readonly ActorList[]): ReferenceEntry[] {
  const nodes = nodesOf(lists);
  const groups = new Map(nodes.map((node) => [node, [node]]));
  for (const { a, b } of linksBetween(nodes)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other) continue;
    if (one.some(({ base }) => other.some((rival) => rival.base === base))) continue;
    one.push(...other);
    for (const node of other) groups.set(node, one);
  }
  const entries = [...new Set(groups.values())].map(entryOf);
  return entries.sort((a, b) => compare(a.id, b.id));
}

function nodesOf(lists: readonly ActorList[]): Node[] {
  const nodes = new Map<string, Node>();
  for (const { base, actors } of lists) {
    for (const actor of actors) {
      const id = `${base} ${actor.id}`;
      if (nodes.has(id)) continue;
      nodes.set(id, {
        base,
        actor,
        main: nameKey(actor.name),
        keys: new Set(actor.names.map(nameKey)),
      });
    }
  }
  return [...nodes.values()].sort(
    (a, b) => BASES.indexOf(a.base) - BASES.indexOf(b.base) || compare(a.actor.id, b.actor.id),
  );
}

/** The strongest first; of equally strong ones the one with most names in common. */
function linksBetween(nodes: readonly Node[]): Link[] {
  const links: Link[] = [];
  for (const [at, a] of nodes.entries()) {
    for (const b of nodes.slice(at + 1)) {
      if (a.base === b.base) continue;
      const shared = [...a.keys].filter((key) => b.keys.has(key)).length;
      const reason = reasonFor(a, b, shared);
      if (reason) links.push({ a, b, shared, reason: REASONS.indexOf(reason) });
    }
  }
  // A stable sort: what is left equal stays in the order of the nodes.
  return links.sort((one, other) => one.reason - other.reason || other.shared - one.shared);
}

function reasonFor(a: Node, b: Node, shared: number): (typeof REASONS)[number] | undefined {
  if (a.main === b.main) return 'leading name';
  if (a.actor.attackIds.some((id) => b.actor.attackIds.includes(id))) return 'id';
  const [lists, listed] = [a.keys.has(b.main), b.keys.has(a.main)];
  if (lists && listed) return 'each lists the other';
  if (!lists && !listed) return undefined;
  if (shared > 1 && shared * 2 > Math.min(a.keys.size, b.keys.size)) return 'most names';
  // Its mapping is made to say which names of others mean the same.
  return a.base === 'microsoft' || b.base === 'microsoft' ? 'listed by Microsoft' : undefined;
}

function entryOf(nodes: readonly Node[]): ReferenceEntry {
  const listings = BASES.flatMap((base) => nodes.find((node) => node.base === base) ?? []).map(
    ({ base, actor: { id, url, country, names } }): Listing => ({
      base,
      id,
      url,
      ...(country && { country }),
      names,
    }),
  );
  const name = listings[0]?.names[0] ?? '';
  return { id: referenceId(name), name, listings };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
