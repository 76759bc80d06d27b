import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  // Components are Preact's, as in the build (see wxt.config.ts).
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { 'wxt/browser': join(import.meta.dirname, 'fake-browser.ts') },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['speak-english.ts', 'more-runs.ts'].map((name) => join(import.meta.dirname, name)),
    restoreMocks: true,
    // Properties take their time on a busy machine; this only ends what hangs.
    testTimeout: 60_000,
  },
});
