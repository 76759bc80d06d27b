import type { ReaderRelation } from '../profile/reader-profile.ts';
import type { RelationType } from '../profile/types.ts';
import { keyed } from './keyed.ts';
import { say, sayCount } from './say.ts';

/** The relations that read alike, under one label. */
export interface Tie {
  label: string;
  relations: ReaderRelation[];
}

type End = ReaderRelation['end'];

/**
 * The types in the order in which they are told, and which end of each stands above the other; where neither does, the
 * profile that is read is told first.
 */
const UPPER: Record<RelationType, End | undefined> = {
  'member-of': 'object',
  'alleged-member-of': 'object',
  'employed-by': 'object',
  'owner-of': 'subject',
  'front-for': 'object',
  'contractor-of': 'object',
  'part-of': 'object',
  'directed-by': 'object',
  'attributed-to': 'object',
  'took-part-in': 'object',
  'alleged-part-in': 'object',
  'successor-of': undefined,
  'named-beside': undefined,
  'overlaps-with': undefined,
  uses: 'subject',
};

const TYPES = Object.keys(UPPER);

/** A relation as a label over the names at its other end; `n` counts those. */
export function tieLabel({ type, end }: Pick<ReaderRelation, 'type' | 'end'>, n: number): string {
  const key = `tie_${keyed(type)}` as const;
  return end === 'subject' ? say(`${key}_subject`) : sayCount(`${key}_object`, n);
}

/** Whether a tie is an accusation: by its type, or by the word that it rests on. */
export function isAlleged({ type, by }: Pick<ReaderRelation, 'type' | 'by'>): boolean {
  return type.startsWith('alleged-') || /\b(?:alleg|indict|charges\b)/iu.test(by);
}

/** Whether the profile belongs to the other end, acts for it or is laid to it. */
export function isAbove({ type, end }: ReaderRelation): boolean {
  const upper = UPPER[type];
  return upper !== undefined && upper !== end;
}

/** What stands above first, then in the order in which the types are worded. */
export function inOrder(relations: readonly ReaderRelation[]): ReaderRelation[] {
  const rank = (relation: ReaderRelation) =>
    TYPES.indexOf(relation.type) - (isAbove(relation) ? TYPES.length : 0);
  return relations.toSorted((a, b) => rank(a) - rank(b));
}

/** Gathers relations by type and end, in their order, and words each group for its number. */
export function tiesOf(relations: readonly ReaderRelation[]): Tie[] {
  const groups = Map.groupBy(inOrder(relations), (relation) => tieLabel(relation, 2));
  return [...groups.values()].map((group) => ({ label: labelOf(group), relations: group }));
}

function labelOf(group: readonly ReaderRelation[]): string {
  const [first] = group;
  if (!first) return '';
  const others = new Set(group.map(({ other }) => other.id));
  return tieLabel(first, others.size);
}
