import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../browser/browser-kind.ts';
import { type Launched, launch } from '../browser/launch.ts';

/**
 * An extension that does nothing, in a browser of its own: a script in every page, a popup of one word, a background that
 * answers at once. What having one costs at all, on this machine and now, is the floor that ours is held against.
 *
 * @param script what its script in pages does, if anything
 */
export async function launchEmpty(kind: BrowserKind, script = ''): Promise<Launched> {
  const folder = mkdtempSync(join(tmpdir(), 'known-as-empty-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, SCRIPT), script);
  const launched = await launch(kind, { extension: folder, allHostsHere: true }).catch((error) => {
    rmSync(folder, { recursive: true });
    throw error;
  });
  return {
    ...launched,
    async close() {
      await launched.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The title of a page that was walked through. */
export const WALKED = 'Walked';

/**
 * The bare walk (`contenders/walk.ts`) as an extension has to take it: in slices as short as ours, and in a world of its own,
 * where browsers keep apart what each script knows of a node.
 */
export const WALK = `
  (async () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node; ) {
      const end = performance.now() + 4;
      for (let read = 0; node && (read % 64 > 0 || performance.now() < end); read += 1) {
        text += node.data;
        node = walker.nextNode();
      }
      await scheduler.yield();
    }
    document.title = '${WALKED}';
  })();
`;

const SCRIPT = 'page.js';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    // Chromium takes the one, Firefox the other.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['<all_urls>'], all_frames: true, run_at: 'document_end', js: [SCRIPT] }],
    browser_specific_settings: { gecko: { id: 'empty@known-as.example' } },
  }),
  'background.js':
    'chrome.runtime.onMessage.addListener((_message, _sender, respond) => { respond({ answer: null }); return true; });',
  'popup.html':
    '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>',
};
