import { render } from 'preact';
import { createHealth } from '../../src/messages/browser-health.ts';
import { createSetup } from '../../src/messages/browser-setup.ts';
import { clearRecent } from '../../src/settings/recent.ts';
import { changeSettings, loadOwnSettings, loadSettings } from '../../src/settings/store.ts';
import { watchSettings } from '../../src/settings/watch.ts';
import { markLanguage } from '../../src/view/mark-language.ts';
import { OptionsPage } from '../../src/view/options/OptionsPage.tsx';
import { saveFile } from '../../src/view/save-file.ts';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
markLanguage(document.documentElement);
const door = { loadSettings, loadOwnSettings, changeSettings, watchSettings };
render(
  <OptionsPage
    door={door}
    setup={createSetup()}
    health={createHealth()}
    save={saveFile}
    clearRecent={clearRecent}
  />,
  document.body,
);
