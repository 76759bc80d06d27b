import { expect, test } from 'vitest';
import { marksIn } from '../../src/settings/decide-tab.ts';
import { endPause, pause } from '../../src/settings/pause.ts';
import { withRule } from '../../src/settings/site-rules.ts';
import { changeSettings } from '../../src/settings/store.ts';
import '../fake-browser.ts';

const AT_FIRST = {
  style: 'underline',
  colourByKind: true,
  density: 'every',
  opening: 'hover',
  without: [],
  possible: false,
  reference: true,
  editors: false,
};

test('a page is told what it needs to mark, and no more', async () => {
  expect(await marksIn(1, 'https://example.com/')).toEqual(AT_FIRST);
});

test('a page of a site with a rule is told what holds there', async () => {
  await changeSettings((now) =>
    withRule({ ...now, density: 'page' }, 'example.com', {
      style: 'wavy',
      opening: 'click',
      without: ['tool'],
    }),
  );
  const here = { ...AT_FIRST, density: 'page', style: 'wavy', opening: 'click', without: ['tool'] };
  expect(await marksIn(1, 'https://www.example.com/news')).toEqual(here);
  expect(await marksIn(1, 'https://example.org/')).toEqual({ ...AT_FIRST, density: 'page' });
});

test('nothing is marked where names are switched off, or paused', async () => {
  await changeSettings((now) => withRule(now, 'example.com', { on: false }));
  expect(await marksIn(1, 'https://example.com/')).toBeNull();
  expect(await marksIn(1, 'https://example.org/')).toEqual(AT_FIRST);
  await pause({ until: 'restart' });
  expect(await marksIn(1, 'https://example.org/')).toBeNull();
  await endPause();
});
