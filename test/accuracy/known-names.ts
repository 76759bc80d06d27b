import { createFolder, fold } from '../../src/recognize/fold.ts';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import { scan } from '../../src/recognize/scan.ts';

/** Words that say what kind of thing a name names, where they stand at its end. */
const GENERIC_TAIL = new Set(
  'group groups team gang actor actors apt apts hacker hackers ransomware malware operation operations operator operators campaign campaigns crew collective cluster threat organization organisation syndicate cartel affiliate affiliates family'.split(
    ' ',
  ),
);

/**
 * Tells whether the data knows a name that somebody labelled, so that what recognition misses can be told from what
 * nobody has entered. It does where
 *
 * - a name of the data, in any of its written forms, stands in the labelled words as whole words
 *   (`the OilRig group`, where the data has `OilRig`), or
 * - both are the same without the article and the generic words at the end (`Lazarus`, where the data has
 *   `Lazarus Group`): the data should have had the short form as well, so a miss of it counts as one.
 *
 * Evidence plays no part. Names that are never marked (`unmarked`) are not known.
 */
export function knownNames(index: NameIndex): (surface: string) => boolean {
  const toFolded = createFolder();
  const cores = new Set(index.names.map(({ text }) => coreOf(text)));
  cores.delete('');
  return (surface) => scan(toFolded(surface), index).length > 0 || cores.has(coreOf(surface));
}

/** The folded words without article and generic tail; nothing where nothing else is left. */
export function coreOf(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}\p{M}_@]+/gu) ?? [];
  if (words[0] === 'the') words.shift();
  while (GENERIC_TAIL.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
