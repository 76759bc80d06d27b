import { expect, test } from 'vitest';
import { decodeHtml } from './decode-html.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['UTF-8, undeclared', Buffer.from('<p>злом</p>'), '<p>злом</p>'],
  ['UTF-8 with a mark', Buffer.from('\ufeff<p>злом</p>'), '<p>злом</p>'],
  ['UTF-16 with a mark', Buffer.from('\ufeff<p>злом</p>', 'utf16le'), '<p>злом</p>'],
  ['Western, undeclared', latin1('<p>Špion'.replace('Š', '\x8a')), '<p>Špion'],
  [
    'declared',
    Buffer.from([...latin1('<meta charset="windows-1251">'), 0xe7]),
    '<meta charset="windows-1251">з',
  ],
  [
    'declared the old way',
    Buffer.from([...latin1('<meta http-equiv=x content="text/html; charset=shift_jis">'), 0x83, 0x58]),
    '<meta http-equiv=x content="text/html; charset=shift_jis">ス',
  ],
  [
    'declared by a label that no browser knows',
    latin1('<meta charset=klingon>\xe9'),
    '<meta charset=klingon>é',
  ],
  ['declared as UTF-16, which it cannot be', Buffer.from('<meta charset=utf-16>з'), '<meta charset=utf-16>з'],
])('%s', (_what, bytes, text) => {
  expect(decodeHtml(bytes)).toBe(text);
});
