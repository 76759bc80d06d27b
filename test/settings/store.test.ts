import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';

test('what was chosen is there again', async () => {
  await changeSettings((settings) => withSite(settings, 'example.com', false));
  await changeSettings((settings) => withSite(settings, 'example.org', false));
  expect(Object.keys((await loadSettings()).sites)).toEqual(['example.com', 'example.org']);
});

test('without anything chosen the defaults hold', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a corrupt value is set aside, once, and the defaults hold', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const corrupt = { version: 1, on: 'yes', sites: { 'example.com': { on: false } } };
  await fake.sync.set({ settings: corrupt });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await loadSettings();
  expect(fake.local.all()['settings.setAside']).toMatchObject([{ value: corrupt }]);
  expect(warned).toHaveBeenCalled();

  await changeSettings((settings) => ({ ...settings, on: false }));
  expect((await loadSettings()).on).toBe(false);
  expect(fake.local.all()['settings.setAside']).toHaveLength(1);
});

test('a change made elsewhere is told, until one stops listening', async () => {
  const changed = vi.fn();
  const stop = watchSettings(changed);
  await fake.sync.set({ settings: { ...DEFAULT_SETTINGS, on: false } });
  await fake.sync.set({ other: 1 });
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await fake.sync.set({ settings: DEFAULT_SETTINGS });
  expect(changed).toHaveBeenCalledTimes(1);
});
