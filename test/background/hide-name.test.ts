import { beforeEach, expect, test } from 'vitest';
import { answerPage } from '../../src/background/answer-page.ts';
import type { Shelves } from '../../src/background/shelves.ts';
import type { FromPage } from '../../src/messages/protocol.ts';
import { loadSettings } from '../../src/settings/store.ts';
import '../fake-browser.ts';

/** An entry of a list, and a name that is made of its own. */
const entry = { names: [{ text: 'Copper Yevlon OWL' }] };
const owl = { names: [{ text: 'Copper Owl', assignedBy: 'Vendor X', sources: ['a'] }] };
const shelves = { profile: async (id: string) => ({ owl, '@3.1': entry })[id] } as unknown as Shelves;

let url: string | undefined;
beforeEach(() => {
  url = 'https://www.news.example/page';
});

const asked = (more: Partial<FromPage & { type: 'name.hide' }> = {}) =>
  answerPage(
    { type: 'name.hide', profile: 'owl', name: 'Copper Owl', here: true, hidden: true, ...more },
    { id: 'known-as', url: 'https://frames.example/', tab: { id: 4, ...(url && { url }) }, frameId: 3 },
    shelves,
    async () => ({ keys: [], capitalKeys: [], everydayKeys: [], names: [], profiles: [] }),
    { sieve: async () => null, find: async (name) => (name === 'Copper Owl' ? ['@3.1'] : []) },
  );
const hidden = async () => Object.keys((await loadSettings()).hidden);

test('a frame hides a name on the site of the page that it is in', async () => {
  await asked();
  expect(await hidden()).toEqual(['copperowl@www.news.example']);
  await asked({ hidden: false });
  expect(await hidden()).toEqual([]);
});

test('a name is hidden everywhere, also from a page of no site', async () => {
  url = 'file:///tmp/notes.html';
  await asked({ here: false });
  expect(await hidden()).toEqual(['copperowl']);
});

test('a name that is made of what a list has is hidden too, and no other', async () => {
  await asked({ profile: '@3.1' });
  expect(await hidden()).toEqual(['copperowl@www.news.example']);
  await expect(asked({ profile: '@3.2' })).rejects.toThrow('There is no such name.');
});

test('no page can have hidden what is no name of the profile, nor hide on no site', async () => {
  await expect(asked({ name: 'the' })).rejects.toThrow('There is no such name.');
  await expect(asked({ profile: 'nobody' })).rejects.toThrow('There is no such name.');
  url = undefined;
  await expect(asked()).rejects.toThrow('This page is of no site.');
  expect(await hidden()).toEqual([]);
});
