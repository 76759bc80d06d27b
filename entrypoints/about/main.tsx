import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createReader } from '../../src/messages/browser-reader.ts';
import { AboutPage } from '../../src/view/about/AboutPage.tsx';
import { markLanguage } from '../../src/view/mark-language.ts';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
markLanguage(document.documentElement);
const { version } = browser.runtime.getManifest();
render(<AboutPage reader={createReader()} version={version} />, document.body);
