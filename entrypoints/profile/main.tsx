import { render } from 'preact';
import { createReader } from '../../src/messages/browser-reader.ts';
import { ProfilePage } from '../../src/view/profile/ProfilePage.tsx';

const id = new URLSearchParams(location.search).get('id') ?? '';
render(<ProfilePage reader={createReader()} id={id} />, document.body);
