import { render } from 'preact';
import { changeSettings, loadSettings } from '../../src/settings/store.ts';
import { watchSettings } from '../../src/settings/watch.ts';
import { OptionsPage } from '../../src/view/options/OptionsPage.tsx';
import { saveFile } from '../../src/view/save-file.ts';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
render(<OptionsPage door={{ loadSettings, changeSettings, watchSettings }} save={saveFile} />, document.body);
