import { render } from 'preact';
import { browserLists } from '../../src/lists/browser-lists.ts';
import { areListsAllowed } from '../../src/settings/store.ts';
import { watchSettings } from '../../src/settings/watch.ts';
import { ListsPage } from '../../src/view/lists/ListsPage.tsx';
import { markLanguage } from '../../src/view/mark-language.ts';
import { saveBlob } from '../../src/view/save-file.ts';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
markLanguage(document.documentElement);
render(
  <ListsPage door={browserLists()} policy={{ areListsAllowed, watchSettings }} save={saveBlob} />,
  document.body,
);
