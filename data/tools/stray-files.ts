import type { Dirent } from 'node:fs';
import type { Fault } from '../../src/profile/check/faults.ts';

/**
 * What lies in a folder of data files and would be passed over in silence. Hidden files are left alone: systems and
 * editors put them there.
 *
 * @param folder as a curator would write it: `data/profiles`
 */
export function strayFiles(folder: string, entries: readonly Dirent[]): Fault[] {
  return entries
    .filter((entry) => !entry.name.startsWith('.') && !isDataFile(entry))
    .map((entry) => ({
      file: `${folder}/${entry.name}`,
      field: '',
      reason: entry.isDirectory()
        ? 'is a folder, whose files nobody would read; put them into the one above'
        : 'is not a .json file, so nobody would read it; rename it or take it away',
    }));
}

export function isDataFile(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith('.json');
}
