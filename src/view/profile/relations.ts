import type { ReaderRelation } from '../../profile/reader-profile.ts';
import { relationWords } from '../words.ts';

/** The relations that read alike, under one label. */
export interface Tie {
  label: string;
  relations: ReaderRelation[];
}

/** Gathers relations by type and end, in the order they come, and words each group for its number. */
export function tiesOf(relations: readonly ReaderRelation[]): Tie[] {
  const groups = Map.groupBy(relations, ({ type, end }) => relationWords[type][end](2));
  return [...groups.values()].map((group) => ({ label: labelOf(group), relations: group }));
}

function labelOf(group: readonly ReaderRelation[]): string {
  const [first] = group;
  if (!first) return '';
  const others = new Set(group.map(({ other }) => other.id));
  return relationWords[first.type][first.end](others.size);
}
