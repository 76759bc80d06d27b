import { expect, test } from 'vitest';
import {
  clearRecent,
  dropRecent,
  forgetWhenUnwanted,
  keepRecent,
  keepRecentOf,
  recentProfiles,
} from '../../src/settings/recent.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';

test('the last eight are kept, each once, the newest first, with the time', async () => {
  for (let at = 1; at <= 9; at += 1) await keepRecent(`profile-${at}`, at);
  expect(fake.local.all().recent).toHaveLength(8);
  await keepRecent('profile-4', 10);
  expect(await recentProfiles()).toEqual([4, 9, 8, 7, 6, 5, 3, 2].map((at) => `profile-${at}`));
  expect(fake.local.all().recent).toMatchObject([
    { id: 'profile-4', at: 10 },
    { id: 'profile-9', at: 9 },
    {},
    {},
    {},
    {},
    {},
    {},
  ]);
});

test('they stay on this device', async () => {
  await keepRecent('apt31');
  expect(fake.sync.all()).toEqual({});
});

test('entries of lists are forgotten with their list', async () => {
  for (const id of ['apt31', '@3.17', '@31.2', '@4.17']) await keepRecent(id);
  await keepRecentOf(new Set([3]));
  expect(await recentProfiles()).toEqual(['@3.17', 'apt31']);
  await dropRecent('apt31');
  await keepRecentOf(new Set());
  expect(fake.local.all()).toEqual({});
});

test('entries of lists are kept like profiles', async () => {
  await keepRecent('apt31');
  await keepRecent('@3.17');
  expect(await recentProfiles()).toEqual(['@3.17', 'apt31']);
});

test('what does not fit is left out alone', async () => {
  await fake.local.set({
    recent: [{ id: 'apt31', at: 1 }, { id: '../x', at: 2 }, 7, { id: '@3.17', at: 3 }],
  });
  expect(await recentProfiles()).toEqual(['apt31', '@3.17']);
});

test('two windows that keep one at the same time keep both', async () => {
  await Promise.all([keepRecent('apt31', 1), keepRecent('apt40', 2), dropRecent('zhao')]);
  expect((await recentProfiles()).toSorted()).toEqual(['apt31', 'apt40']);
});

test('one is dropped, or all', async () => {
  for (const id of ['apt31', 'apt40', 'zhao']) await keepRecent(id);
  await dropRecent('apt40');
  expect(await recentProfiles()).toEqual(['zhao', 'apt31']);
  await clearRecent();
  expect(fake.local.all()).toEqual({});
});

test('switched off, nothing is kept and what was kept is forgotten', async () => {
  await keepRecent('apt31');
  await changeSettings((settings) => ({ ...settings, recent: false }));
  expect(await recentProfiles()).toEqual([]);
  await forgetWhenUnwanted();
  await keepRecent('apt40');
  expect(fake.local.all()).toEqual({});
});

test('settings of before there was a choice keep what they say, and the look-ups', async () => {
  await fake.sync.set({ settings: { version: 1, on: false, sites: {} } });
  expect(await loadSettings()).toMatchObject({ ...DEFAULT_SETTINGS, on: false });
  await forgetWhenUnwanted();
  await keepRecent('apt31');
  expect(await recentProfiles()).toEqual(['apt31']);
});

test.each([
  ['text', 'apt31'],
  ['no ids', [{ id: '<b>', at: 1 }]],
  ['no time', [{ id: 'apt31' }]],
])('a broken value is dropped: %s', async (_what, broken) => {
  await fake.local.set({ recent: broken });
  expect(await recentProfiles()).toEqual([]);
  await keepRecent('apt40');
  expect(await recentProfiles()).toEqual(['apt40']);
});
