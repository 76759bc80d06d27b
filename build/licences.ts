import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** The folders of the packages that code was taken in from. */
const folders = new Set<string>();

/** Notes whose code is in what is built. */
export const takenIn: Plugin = {
  name: 'taken-in',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replace(/^\0/u, '')) ?? [];
        if (folder && renderedLength > 0) folders.add(folder);
      }
    }
  },
};

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Those that ask for no more than to be passed on. */
  license: z.enum(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib']),
  homepage: z.string().optional(),
});

/**
 * The licences of all packages that are taken in, or copied from the folders named, as these ask to be passed on with every copy.
 *
 * @throws {z.ZodError} where one is under a licence that asks for more
 */
export function notices(copied: readonly string[]): string {
  return [...folders, ...copied]
    .map(noticeOf)
    .toSorted()
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}

function noticeOf(folder: string): string {
  const told = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : (told.homepage ?? '');
  return `${told.name} ${told.version} (${told.license})\n\n${text}`.trim();
}
