import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ListFile } from '../../../src/lists/read-lists.ts';

/** A file of the disk, as the readers take it. */
export function openFile(path: string): ListFile {
  return { name: basename(path), size: statSync(path).size, stream: () => createReadStream(path) };
}
