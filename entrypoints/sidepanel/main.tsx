import { render } from 'preact';
import { createPanelLink } from '../../src/messages/browser-panel-link.ts';
import { createReader } from '../../src/messages/browser-reader.ts';
import { wishIn } from '../../src/messages/wish.ts';
import { markLanguage } from '../../src/view/mark-language.ts';
import { Panel } from '../../src/view/panel/Panel.tsx';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
markLanguage(document.documentElement);

/** In a tab of its own the panel is about the tab that its address names; else about the one that it stands beside. */
const asked = new URLSearchParams(location.search);
const named = asked.get('tab');
const tab = named === null ? undefined : Number(named);
const wish = wishIn(asked);
render(
  <Panel reader={createReader(tab)} link={createPanelLink(tab)} own={tab !== undefined} wish={wish} />,
  document.body,
);
