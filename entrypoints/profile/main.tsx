import { render } from 'preact';
import { createReader } from '../../src/messages/browser-reader.ts';
import { markLanguage } from '../../src/view/mark-language.ts';
import { ProfilePage } from '../../src/view/profile/ProfilePage.tsx';
import { browserLanguage } from '../../src/words/browser-language.ts';
import { speak } from '../../src/words/say.ts';

speak(browserLanguage());
markLanguage(document.documentElement);
const id = new URLSearchParams(location.search).get('id') ?? '';
render(<ProfilePage reader={createReader()} id={id} />, document.body);
