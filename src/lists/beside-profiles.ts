import type { ReferenceEntry } from '../profile/reference.ts';
import type { EvidenceRule, Profile } from '../profile/types.ts';
import type { ListedNames } from '../recognize/compile-index.ts';
import { cleanNames, nameKey } from './clean-names.ts';
import type { NameRules } from './name-rules.ts';

/** The entries of actors that nobody has curated: neither by a base's id nor by the name that a base leads with. */
export function uncurated(
  entries: readonly ReferenceEntry[],
  profiles: readonly Profile[],
): ReferenceEntry[] {
  const ids = new Set(profiles.flatMap(({ knowledgeBases }) => knowledgeBases.map(({ id }) => id)));
  const names = ownNames(profiles);
  return entries.filter(({ listings }) =>
    listings.every(({ id, names: [leading = ''] }) => !ids.has(id) && !names.has(nameKey(leading))),
  );
}

/**
 * The names of which no other is meant: what a profile is called first, its codes, and what was coined for it. An
 * ordinary word may well be another group's name too.
 */
function ownNames(profiles: readonly Profile[]): Set<string> {
  return new Set(
    profiles
      .filter(({ kind }) => kind === 'group')
      .flatMap((profile) => [
        profile.name,
        ...profile.names
          .filter(({ evidence }) => evidence.class === 'code' || evidence.class === 'coined')
          .map(({ text }) => text),
      ])
      .map(nameKey),
  );
}

/**
 * The names by which entries are found in pages, each with what it needs. A name that is a profile's own is left to
 * that profile. Of several entries that bear a name, those mean it for which most bases list it, a leading name
 * counting twice; where that doesn't decide, all do, and a mention may mean either. `shared` says of some names which
 * entries they mean, whatever the bases list.
 */
export function namesToMark(
  entries: readonly ReferenceEntry[],
  profiles: readonly Profile[],
  ruleOf: (name: string) => EvidenceRule,
  shared: NameRules['shared'] = [],
): ListedNames[] {
  const taken = ownNames(profiles);
  const sharedBy = new Map(shared.map(({ name, entries: ids }) => [nameKey(name), ids]));
  const most = new Map<string, number>();
  const claims = entries.map((entry) => {
    const mine = claimsOf(entry);
    for (const [key, weight] of mine) most.set(key, Math.max(weight, most.get(key) ?? 0));
    return { entry, mine };
  });
  return claims.map(({ entry: { id, listings }, mine }) => {
    const borne = cleanNames(listings.flatMap((listing) => listing.names)).filter((text) => {
      const key = nameKey(text);
      return !sharedBy.has(key) && !taken.has(key) && mine.get(key) === most.get(key);
    });
    const names = [
      ...borne,
      ...shared.filter(({ entries: ids }) => ids.includes(id)).map(({ name }) => name),
    ];
    return { id, names: names.map((text) => ({ text, evidence: ruleOf(text) })) };
  });
}

/** How strongly an entry's bases claim each of its names. */
function claimsOf({ listings }: ReferenceEntry): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { names } of listings) {
    const keys = new Set(names.map(nameKey));
    const [leading = ''] = keys;
    for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + 1);
    weights.set(leading, (weights.get(leading) ?? 0) + 1);
  }
  return weights;
}
