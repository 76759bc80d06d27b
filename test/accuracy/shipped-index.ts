import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import { readStoredNames } from '../../src/recognize/name-store.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** The names that the extension carries, as `npm run data` last compiled them; compiled first if they never were. */
export async function shippedIndex(): Promise<NameIndex> {
  if (!existsSync(join(PROJECT, '.data', 'names.ts'))) {
    const { status } = spawnSync(process.execPath, ['data/tools/compile.ts'], {
      cwd: PROJECT,
      // Standard output belongs to the results.
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('The data could not be compiled; the reason is above.');
  }
  const { data } = await import('#data/names.ts');
  return buildNameIndex(readStoredNames(data));
}
