import type { Plugin } from 'vite';

/**
 * Writes what stands beyond Latin-1 as escapes, in the scripts that are injected: one such letter makes a browser hold a
 * script with two bytes for each character, in every tab. All of it stands in strings and expressions, where they mean
 * the same.
 */
export const narrowScripts: Plugin = {
  name: 'narrow-scripts',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue;
      chunk.code = chunk.code.replace(
        /[\u0100-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};
