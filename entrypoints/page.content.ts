import { defineContentScript } from 'wxt/utils/define-content-script';
import { data } from '#data/sieve.ts';
import '../src/page/marks.css';
import { visit } from '../src/page/visit.ts';
import { unpackSieve } from '../src/recognize/sieve.ts';

const world = globalThis as { knownAsVisits?: boolean };

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
    visit(document, unpackSieve(data));
  },
});
