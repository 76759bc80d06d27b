import assert from 'node:assert/strict';

/** Longer than the delay after which a card opens or closes, see `src/page/pointing.ts`. */
const PATIENCE_MS = 600;

/** Looks again and again for a while, so that what would happen late is seen too. */
export async function stays(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) assert.ok(await holds(), `no longer true: ${what}`);
}
