import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../browser/paths.ts';
import { exactly, type Figure } from './figure.ts';
import type { Measurement } from './session.ts';

const PAGE_SCRIPT = 'content-scripts/page.js';

/** Every script of the build, raw and compressed. */
export const sizes: Measurement = {
  browsers: ['chromium', 'firefox'],
  async run({ kind }) {
    const folder = builtExtension(kind);
    return globSync('**/*.js', { cwd: folder })
      .sort()
      .flatMap((file): Figure[] => {
        const bytes = readFileSync(join(folder, file));
        // Bundlers put a hash of the content into the names of chunks.
        const what = file.replace(/-[\w-]{8}\.js$/, '.js');
        return [
          { browser: kind, what: `${what}: raw`, unit: 'bytes', spread: exactly(bytes.length) },
          {
            browser: kind,
            what: `${what}: gzip`,
            unit: 'bytes',
            spread: exactly(gzipSync(bytes, { level: 9 }).length),
            ...(file === PAGE_SCRIPT && { limit: 30_000 }),
          },
        ];
      });
  },
};
