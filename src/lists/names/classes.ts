import type { EvidenceClass } from '../../recognize/types.ts';

/** The classes that names of lists are given, from what needs most to what needs least. Their places are kept in pieces. */
export const CLASSES_BY_STRENGTH: readonly EvidenceClass[] = [
  'short',
  'acronym',
  'everyday',
  'ordinary',
  'common-personal',
  'personal',
  'phrase',
  'trade-name',
  'company',
  'coined',
  'code',
];
