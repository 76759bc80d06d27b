import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS } from './browser/browser-kind.ts';
import { builtExtension } from './browser/paths.ts';
import { npmRun } from './npm.ts';

/** The hash of every file of the built extensions, by its path. */
function hashes(): Map<string, string> {
  const files = BROWSER_KINDS.map(builtExtension).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return new Map(
    files
      .filter((path) => statSync(path).isFile())
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Builds once more, and fails where a file comes out otherwise: who builds it is to get what the stores have. */
export function checkReproducible(build: () => void): void {
  const before = hashes();
  build();
  const after = hashes();
  const paths = new Set([...before.keys(), ...after.keys()]);
  const differing = [...paths].filter((path) => before.get(path) !== after.get(path));
  if (differing.length > 0) throw new Error(`Built again, these files differ:\n${differing.join('\n')}`);
  console.log(`Built again, all ${after.size} files are the same to the byte.`);
}

/** `npm run reproducible`: builds twice, and compares. */
if (import.meta.main) {
  const build = () => {
    if (npmRun('build', [], true).status !== 0) throw new Error('It could not be built.');
  };
  build();
  checkReproducible(build);
}
