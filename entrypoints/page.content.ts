import { defineContentScript } from 'wxt/utils/define-content-script';
import { data } from '#data/sieve.ts';
import '../src/page/marks.css';
import { visit } from '../src/page/visit.ts';
import { unpackSieve } from '../src/recognize/sieve.ts';

const world = globalThis as { knownAsVisits?: boolean };

/** What TypeScript has not yet of pages that Chromium renders ahead. */
declare global {
  interface Document {
    readonly prerendering?: boolean;
  }
}

function begin(): void {
  visit(document, unpackSieve(data));
}

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main() {
    // A tab that loads while the extension is being installed gets this script twice.
    if (world.knownAsVisits) return;
    world.knownAsVisits = true;
    if (document.prerendering) {
      // Nobody sees it yet, and its tab shows another page, whose names the badge counts.
      document.addEventListener('prerenderingchange', begin, { once: true });
    } else begin();
  },
});
