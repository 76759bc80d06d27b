import { formsOf } from './forms.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { IndexedName, NameIndexData, WrittenName } from './name-index-data.ts';

/** All names; others take their place like names, and belong to no profile. */
export function allNames({ names, others }: NameIndexData): IndexedName[] {
  return [...names, ...others.map((text): IndexedName => ({ profile: -1, class: 'unmarked', text }))];
}

export function writtenName(name: IndexedName): WrittenName {
  return { ...name, forms: formsOf(name) };
}

/** The index of all names at once, for those that aren't a page. */
export function buildNameIndex(data: NameIndexData): NameIndex {
  return indexNames(data.profiles, allNames(data).map(writtenName));
}
