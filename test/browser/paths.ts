import { join } from 'node:path';
import type { BrowserKind } from './browser-kind.ts';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Where browsers go that had to be downloaded. */
export const BROWSERS_DIR = join(ROOT, '.browsers');

/** The extension as `npm run build` leaves it for a browser. */
export function builtExtension(kind: BrowserKind): string {
  return join(ROOT, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}
