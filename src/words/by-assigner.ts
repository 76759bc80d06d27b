import type { ReaderEntry, ReaderName } from '../profile/reader-profile.ts';
import { isFormer, sortNames } from './names.ts';

/** What one vendor, authority or paper calls it. */
export interface Assigned {
  by: string;
  names: ReaderName[];
}

/** The names in use by who uses them, as these come first; of each, those that it has given up come last. */
export function byAssigner(profile: Pick<ReaderEntry, 'name' | 'names'>): Assigned[] {
  const { used, inScripts } = sortNames(profile);
  const groups = Map.groupBy([...used, ...inScripts], ({ assignedBy }) => assignedBy);
  return [...groups].map(([by, names]) => ({
    by,
    names: names.toSorted((a, b) => Number(isFormer(a)) - Number(isFormer(b))),
  }));
}

/** The same in one line, by whoever uses them. */
export function namesInUse(profile: Pick<ReaderEntry, 'name' | 'names'>): ReaderName[] {
  return byAssigner(profile).flatMap(({ names }) => names);
}
