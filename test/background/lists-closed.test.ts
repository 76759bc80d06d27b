import { expect, test } from 'vitest';
import { answerPage } from '../../src/background/answer-page.ts';
import type { Shelves } from '../../src/background/shelves.ts';
import type { FromPage } from '../../src/messages/protocol.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { changeSettings } from '../../src/settings/store.ts';
import '../fake-browser.ts';

const entry = { id: '@3.1', tier: 'listed', name: 'OWL, Copper' };
const secret = { id: '@4.1', tier: 'listed', name: 'OWL, Grey', quiet: true };
const owl = { id: 'owl', name: 'Copper Owl' };
const shelves = {
  profile: async (id: string) => [entry, secret, owl].find((one) => one.id === id),
} as unknown as Shelves;

const asked = (message: FromPage) =>
  answerPage(
    message,
    {
      id: 'known-as',
      url: 'https://news.example/',
      tab: { id: 4, url: 'https://news.example/' },
      frameId: 0,
    },
    shelves,
    async () => ({ keys: [], capitalKeys: [], everydayKeys: [], names: [], profiles: [] }),
    { sieve: async () => ({ keys: 'a', beginnings: 'b' }) as never, find: async () => [] },
  );

test('a page where nothing is marked hears nothing of the reader’s own lists', async () => {
  expect(await asked({ type: 'card.get', id: '@3.1' })).toBe(entry);
  expect(await asked({ type: 'page.sieve' })).not.toBeNull();
  await changeSettings((settings) => withSite(settings, 'news.example', false));
  expect(await asked({ type: 'card.get', id: '@3.1' })).toBeNull();
  expect(await asked({ type: 'page.sieve' })).toBeNull();
  expect(await asked({ type: 'card.get', id: 'owl' })).toBe(owl);
});

test('a page hears nothing of what a list says whose names are not underlined', async () => {
  expect(await asked({ type: 'card.get', id: '@4.1' })).toEqual({ tier: 'untold', id: '@4.1' });
});
