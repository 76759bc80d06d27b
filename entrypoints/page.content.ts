import { defineContentScript } from 'wxt/utils/define-content-script';
import { data } from '#data/name-index.ts';
import '../src/page/marks.css';
import marksCss from '../src/page/marks.css?inline';
import { visit } from '../src/page/visit.ts';
import { buildNameIndex, type NameIndex } from '../src/recognize/name-index.ts';
import { unpack } from '../src/recognize/packed-index.ts';

const world = globalThis as { knownAsVisits?: boolean };
let built: NameIndex | undefined;

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  // WXT would otherwise post a message to the page's own window at every start.
  main() {
    // A tab that loads while the extension is being installed gets this script twice.
    if (world.knownAsVisits) return;
    world.knownAsVisits = true;
    visit(
      document,
      () => {
        built ??= buildNameIndex(unpack(data));
        return built;
      },
      marksCss,
    );
  },
});
