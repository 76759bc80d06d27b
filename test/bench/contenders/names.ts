/** All that are held against each other, as the tables call them. */
export const CONTENDER_NAMES = [
  'ours',
  'bare walk',
  'one regex',
  'regex a name',
  'mark.js',
  'Segmenter + hash',
] as const;

export type ContenderName = (typeof CONTENDER_NAMES)[number];

/** The walk reads a page and looks for nothing. */
export function looksForNames(contender: ContenderName): boolean {
  return contender !== 'bare walk';
}

/** Lists longer than this take these two minutes to hours on every page, in proportion to the list: nothing to learn. */
const LONGEST_LIST = 10_000;
const IN_PROPORTION: readonly ContenderName[] = ['regex a name', 'mark.js'];

export function takesList(contender: ContenderName, names: number): boolean {
  return names <= LONGEST_LIST || !IN_PROPORTION.includes(contender);
}
