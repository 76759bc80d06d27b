import { render } from 'preact';
import { createReader } from '../../src/messages/browser-reader.ts';
import { Popup } from '../../src/view/popup/Popup.tsx';

render(<Popup reader={createReader()} />, document.body);
