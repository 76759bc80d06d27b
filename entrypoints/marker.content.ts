import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellMenu } from '../src/messages/over.ts';
import { tellPanels } from '../src/messages/pointed.ts';
import chosenCss from '../src/page/chosen-marks.css?inline';
import '../src/page/chosen-marks.css';
import { createMarker } from '../src/page/marker.ts';
import { offerMarker } from '../src/page/marker-door.ts';
import marksCss from '../src/page/marks.css?inline';

/** Injected by the background into a frame where somebody may be named; other pages never load it. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    let sheet: CSSStyleSheet | undefined;
    function marksSheet(): CSSStyleSheet {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(marksCss + chosenCss);
      }
      return sheet;
    }
    const pointed = tellPanels();
    offerMarker((document, options) =>
      createMarker(document, { ...options, pointed, over: tellMenu }, marksSheet),
    );
  },
});
