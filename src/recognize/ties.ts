import type { Find } from './deciding.ts';
import type { NameIndex } from './name-index.ts';

/**
 * The profiles that mentions of some profiles may say something of, whatever way round: those related to them, or called by
 * the same name, and so on from these, as far as they are named. All others are decided without them.
 */
export function tiedTo<Key>(
  profiles: Iterable<number>,
  finds: readonly Find<Key>[],
  index: NameIndex,
): Set<number> {
  const tied = new Set(profiles);
  const ties = new Map([...tied].map((profile): [number, number[]] => [profile, []]));
  for (const { found } of finds) for (const { profile } of found.candidates) ties.set(profile, []);
  const tie = (one: number, other: number): void => {
    ties.get(one)?.push(other);
    ties.get(other)?.push(one);
  };
  for (const profile of ties.keys()) {
    for (const other of index.profiles[profile]?.related ?? []) if (ties.has(other)) tie(profile, other);
  }
  for (const { found } of finds) {
    const [first, ...others] = found.candidates;
    if (first) for (const other of others) tie(first.profile, other.profile);
  }
  // A set goes on with what is added to it meanwhile.
  for (const profile of tied) for (const other of ties.get(profile) ?? []) tied.add(other);
  return tied;
}
