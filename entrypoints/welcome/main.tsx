import { render } from 'preact';
import { createReader } from '../../src/messages/browser-reader.ts';
import { createSetup } from '../../src/messages/browser-setup.ts';
import { markLanguage } from '../../src/view/mark-language.ts';
import { WelcomePage } from '../../src/view/welcome/WelcomePage.tsx';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
markLanguage(document.documentElement);
render(<WelcomePage reader={createReader()} setup={createSetup()} />, document.body);
