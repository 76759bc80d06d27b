import { afterEach, expect, test } from 'vitest';
import { welcome } from '../../src/background/welcome.ts';
import { createReader } from '../../src/messages/browser-reader.ts';
import { createSetup } from '../../src/messages/browser-setup.ts';
import { browser, fake } from '../fake-browser.ts';

/** Interfaces that Firefox for Android or Safari do not have. */
const { windows, management } = browser;

function without(...names: ('windows' | 'management')[]): void {
  for (const name of names) Object.assign(browser, { [name]: undefined });
}

afterEach(() => {
  Object.assign(browser, { windows, management });
});

test('a browser without keys for extensions tells of none, and of the rest', async () => {
  expect('commands' in browser).toBe(false);
  fake.withheld.add('<all_urls>');
  expect(await createSetup().state()).toEqual({
    shortcuts: [],
    mac: false,
    pinned: true,
    mayRead: false,
    keyword: false,
  });
});

test('a browser without windows keeps what was looked up, but not in private', async () => {
  without('windows');
  const kept: unknown[] = [];
  fake.onMessage.addListener((message, _sender, respond) => {
    kept.push(message);
    respond({});
    return true;
  });
  await createReader().keepRecent('apt31');
  expect(kept).toEqual([{ type: 'recent.keep', id: 'apt31' }]);
  fake.private = 'context';
  await createReader().keepRecent('apt40');
  expect(kept).toHaveLength(1);
});

test('a browser that does not tell who installed the extension welcomes its reader', async () => {
  without('management');
  await welcome();
  expect(fake.tabs.map(({ url }) => url)).toEqual([expect.stringContaining('/welcome.html')]);
});
