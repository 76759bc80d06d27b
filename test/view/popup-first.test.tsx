// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Reader } from '../../src/messages/reader.ts';
import { Popup } from '../../src/view/popup/Popup.tsx';

const HTML = join(import.meta.dirname, '..', '..', 'entrypoints', 'popup', 'index.html');

const never = (): Promise<never> => new Promise(() => undefined);

/** Knows nothing yet. */
const reader: Reader = {
  profile: never,
  holdings: never,
  lookUp: never,
  tab: never,
  show: never,
  switchSite: never,
  switchEverywhere: never,
  hideNames: never,
  askFor: never,
  allowSite: never,
  pause: never,
  recent: never,
  keepRecent: never,
  dropRecent: never,
  clearRecent: never,
  watch: () => () => undefined,
};

/** All but what is said, which waits for the script: no page knows the language before. */
function wordless(markup: string): string {
  const root = document.createElement('div');
  root.innerHTML = markup.replaceAll(/>[^<]+</g, '><').trim();
  for (const field of root.querySelectorAll('input')) {
    field.removeAttribute('placeholder');
    field.removeAttribute('aria-label');
  }
  return root.innerHTML;
}

test('what the popup is painted with before its script has run is what the script then shows, but for its words', () => {
  const [, markup = ''] = /<body>(.*)<\/body>/s.exec(readFileSync(HTML, 'utf8')) ?? [];
  render(<Popup reader={reader} onBeside={() => undefined} />, document.body);
  expect(wordless(markup)).toBe(wordless(document.body.innerHTML));
});
