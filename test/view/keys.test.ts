import { expect, test } from 'vitest';
import { keysOf } from '../../src/view/shortcuts/keys.ts';

test('tells the keys of a shortcut one by one', () => {
  expect(keysOf('Alt+Shift+J', false)).toEqual(['Alt', 'Shift', 'J']);
  expect(keysOf('', false)).toEqual([]);
});

test('labels them as a Mac does, whichever way the browser writes them', () => {
  expect(keysOf('⌥⇧J', true)).toEqual(['⌥', '⇧', 'J']);
  expect(keysOf('Alt+Shift+J', true)).toEqual(['⌥', '⇧', 'J']);
  expect(keysOf('MacCtrl+Command+PageDown', true)).toEqual(['⌃', '⌘', 'PageDown']);
  expect(keysOf('', true)).toEqual([]);
});
