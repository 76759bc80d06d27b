import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveCards } from '../src/view/card/serve.ts';
import { browserLanguage } from '../src/words/browser-language.ts';
import { speak } from '../src/words/say.ts';

/** Injected by the background into a frame where a first card opens; pages without one never load it. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    speak(browserLanguage());
    serveCards(document);
  },
});
