import type { ReaderRelation } from '../profile/reader-profile.ts';
import type { RelationType } from '../profile/types.ts';
import { relationWords } from './profile-words.ts';

/** The relations that read alike, under one label. */
export interface Tie {
  label: string;
  relations: ReaderRelation[];
}

type End = ReaderRelation['end'];

/** Which end of a relation stands above the other; where neither does, the profile that is read is told first. */
const UPPER: Partial<Record<RelationType, End>> = {
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
  uses: 'subject',
};

const TYPES = Object.keys(relationWords) as RelationType[];

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
  const groups = Map.groupBy(inOrder(relations), ({ type, end }) => relationWords[type][end](2));
  return [...groups.values()].map((group) => ({ label: labelOf(group), relations: group }));
}

function labelOf(group: readonly ReaderRelation[]): string {
  const [first] = group;
  if (!first) return '';
  const others = new Set(group.map(({ other }) => other.id));
  return relationWords[first.type][first.end](others.size);
}
