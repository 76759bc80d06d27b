import type { NameIndex } from '../../src/recognize/name-index.ts';
import { type FindNames, recognition } from './find-names.ts';
import { plainSearch } from './plain-search.ts';

/** The ways to find names that are held against each other, ours first. */
export const METHODS = ['recognition', 'plain search'] as const;
export type Method = (typeof METHODS)[number];

export function openMethods(index: NameIndex): Record<Method, FindNames> {
  return { recognition: recognition(index), 'plain search': plainSearch(index) };
}

export function byMethod<T>(make: (method: Method) => T): Record<Method, T> {
  return { recognition: make('recognition'), 'plain search': make('plain search') };
}
