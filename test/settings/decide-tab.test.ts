import { describe, expect, test } from 'vitest';
import { askFor } from '../../src/settings/asked.ts';
import { marksIn } from '../../src/settings/decide-tab.ts';
import { endPause, pause } from '../../src/settings/pause.ts';
import { withRule } from '../../src/settings/site-rules.ts';
import { changeSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';

const AT_FIRST = {
  style: 'underline',
  colourByKind: true,
  density: 'every',
  opening: 'hover',
  without: [],
  hidden: [],
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

describe('a page that the browser withholds', () => {
  test('is marked only while it is asked for', async () => {
    fake.withheld.add('https://example.com/*');
    expect(await marksIn(1, 'https://example.com/')).toBeNull();
    expect(await marksIn(2, 'https://example.org/')).toEqual(AT_FIRST);
    await askFor(1, 'https://example.com/');
    expect(await marksIn(1, 'https://example.com/news')).toEqual(AT_FIRST);
  });

  test('is not marked where its address is withheld too', async () => {
    expect(await marksIn(1)).toEqual(AT_FIRST);
    fake.withheld.add('<all_urls>');
    expect(await marksIn(1)).toBeNull();
  });

  test('is marked on asking in that mode, on a port too', async () => {
    fake.withheld.add('http://localhost/*');
    await changeSettings((now) => ({ ...now, mode: 'asked' }));
    expect(await marksIn(1, 'http://localhost:8080/')).toBeNull();
    await askFor(1, 'http://localhost:8080/');
    expect(await marksIn(1, 'http://localhost:8080/')).toEqual(AT_FIRST);
  });
});
