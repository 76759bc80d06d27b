import { defineContentScript } from 'wxt/utils/define-content-script';
import { data } from '#data/sieve.ts';
import '../src/page/marks.css';
import { isPrerendering, listenerOf } from '../src/page/dom.ts';
import { visit } from '../src/page/visit.ts';
import { unpackSieve } from '../src/recognize/sieve.ts';

/** By a symbol: `<a id=…>` stands in for a property of the window that has a name, in every world. */
const VISITS = Symbol.for('known-as.visits');
const world = globalThis as { [VISITS]?: boolean };

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
    if (world[VISITS]) return;
    world[VISITS] = true;
    if (isPrerendering(document)) {
      // Nobody sees it yet, and its tab shows another page, whose names the badge counts.
      listenerOf(document)('prerenderingchange', begin, { once: true });
    } else begin();
  },
});
