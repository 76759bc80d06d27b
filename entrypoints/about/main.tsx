import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createReader } from '../../src/messages/browser-reader.ts';
import { AboutPage } from '../../src/view/about/AboutPage.tsx';

const { version } = browser.runtime.getManifest();
render(<AboutPage reader={createReader()} version={version} />, document.body);
