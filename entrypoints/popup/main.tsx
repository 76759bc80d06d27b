import { render } from 'preact';
import { createReader } from '../../src/messages/browser-reader.ts';
import { panelOpener } from '../../src/messages/open-panel.ts';
import { markLanguage } from '../../src/view/mark-language.ts';
import { Popup } from '../../src/view/popup/Popup.tsx';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
markLanguage(document.documentElement);
const openPanel = panelOpener();
const beside = openPanel && (() => void openPanel().then(() => window.close()));
render(<Popup reader={createReader()} onBeside={beside} />, document.body);
