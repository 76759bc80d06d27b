import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../browser-kind.ts';
import { builtExtension } from '../paths.ts';

/**
 * A copy of the built extension that speaks another language where it would speak English: few systems have a browser that
 * speaks all that the extension does.
 */
export function speaking(kind: BrowserKind, language: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'known-as-speaking-'));
  cpSync(builtExtension(kind), folder, { recursive: true });
  const texts = (of: string) => join(folder, '_locales', of);
  if (language !== 'en') {
    rmSync(texts('en'), { recursive: true });
    renameSync(texts(language), texts('en'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
