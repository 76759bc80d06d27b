import { data } from '#data/name-index.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../src/page/marks.css';
import marksCss from '../src/page/marks.css?inline';
import { visit } from '../src/page/visit.ts';
import { buildNameIndex, type NameIndex } from '../src/recognize/name-index.ts';

let built: NameIndex | undefined;

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main() {
    visit(
      document,
      () => {
        built ??= buildNameIndex(data);
        return built;
      },
      marksCss,
    );
  },
});
