import type { Brief, NeighbourRelation, ReaderRelation } from './reader-profile.ts';
import type { Profile } from './types.ts';

/** The relations of a profile as a reader sees them: its own, and those that others state, from the other end. */
export function relationsOf(
  profile: Profile,
  all: readonly Profile[],
  brief: (id: string) => Brief | undefined,
): ReaderRelation[] {
  const own = profile.relations.map((relation) => ({
    relation,
    end: 'subject' as const,
    otherId: relation.target,
  }));
  const stated = all.flatMap((other) =>
    other.relations
      .filter(({ target }) => target === profile.id)
      .map((relation) => ({ relation, end: 'object' as const, otherId: other.id })),
  );
  return [...own, ...stated].flatMap(({ relation, end, otherId }) => {
    const other = brief(otherId);
    if (!other) return [];
    const { type, by, text, sources } = relation;
    return [{ type, end, other, by, sources, ...(text !== undefined && { text }) }];
  });
}

/** What those that a profile is tied to state of each other; `neighbours` are all of these. */
export function relationsAmong(neighbours: readonly Profile[]): NeighbourRelation[] {
  const ids = new Set(neighbours.map(({ id }) => id));
  return neighbours.flatMap(({ id, relations }) =>
    relations
      .filter(({ target }) => ids.has(target))
      .map(({ type, target, by, sources }) => ({ type, subject: id, object: target, by, sources })),
  );
}

/**
 * Ids of the profiles whose mention on a page makes a mention of this one more likely: all it is tied to, and for
 * a person those who are said to belong to the same group.
 */
export function relatedIds(profile: Profile, all: readonly Profile[]): Set<string> {
  const related = neighbours(profile, all);
  if (profile.kind === 'person') {
    const groups = new Set(memberships(profile));
    for (const other of all) {
      if (other.kind === 'person' && memberships(other).some((id) => groups.has(id))) related.add(other.id);
    }
  }
  related.delete(profile.id);
  return related;
}

function neighbours(profile: Profile, all: readonly Profile[]): Set<string> {
  const ids = new Set(profile.relations.map(({ target }) => target));
  for (const other of all) {
    if (other.relations.some(({ target }) => target === profile.id)) ids.add(other.id);
  }
  return ids;
}

function memberships(profile: Profile): string[] {
  return profile.relations
    .filter(({ type }) => type === 'member-of' || type === 'alleged-member-of')
    .map(({ target }) => target);
}
