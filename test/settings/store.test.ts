import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_CHOICES, DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { changeSettings, loadSettings } from '../../src/settings/store.ts';
import { watchSettings } from '../../src/settings/watch.ts';
import { fake } from '../fake-browser.ts';

const switchOff = (host: string) => changeSettings((settings) => withSite(settings, host, false));
/** Whether something lies on this device alone. */
const isKeptHere = () => 'settings.here' in fake.local.all();
const rules = async () => Object.keys((await loadSettings()).sites);

test('what was chosen is there again', async () => {
  await switchOff('example.com');
  await switchOff('example.org');
  expect(await rules()).toEqual(['example.com', 'example.org']);
  await changeSettings((settings) => withSite(settings, 'example.com', true));
  expect(await rules()).toEqual(['example.org']);
});

test('without anything chosen the defaults hold', async () => {
  expect(await loadSettings()).toMatchObject(DEFAULT_SETTINGS);
});

test('changes made at the same moment are all kept', async () => {
  await Promise.all(['a.com', 'b.com', 'c.com'].map(switchOff));
  expect((await rules()).toSorted()).toEqual(['a.com', 'b.com', 'c.com']);
});

test('only what differs is written, so that another device’s rules stay', async () => {
  await switchOff('example.com');
  const writing = vi.spyOn(fake.sync, 'set');
  await switchOff('example.org');
  expect(writing.mock.calls.map(([items]) => Object.keys(items))).toEqual([['site:example.org']]);
});

test('what was never chosen is not stored, which would count as newer than another device’s choices', async () => {
  await switchOff('example.com');
  expect(Object.keys(fake.sync.all())).toEqual(['site:example.com']);
  await changeSettings((settings) => ({ ...settings, style: 'wavy' }));
  await changeSettings((settings) => ({ ...settings, style: 'underline' }));
  // Back to what it was at first is a choice all the same.
  expect(fake.sync.all().settings).toMatchObject({ style: 'underline' });
});

test('a rule that another device changed meanwhile is not written over', async () => {
  await switchOff('example.com');
  await changeSettings((settings) => {
    // Arrives while this device is at work on another rule.
    void fake.sync.set({ 'site:example.com': { on: true, changed: 9e15 } });
    return withSite(settings, 'example.org', false);
  });
  expect((await loadSettings()).sites).toMatchObject({
    'example.com': { on: true },
    'example.org': { on: false },
  });
});

describe('what sync storage has no room for', () => {
  function refuse(when: (keys: string[]) => boolean) {
    vi.spyOn(console, 'warn').mockReturnValue();
    const set = fake.sync.set.bind(fake.sync);
    return vi.spyOn(fake.sync, 'set').mockImplementation(async (items) => {
      if (when(Object.keys(items))) throw new Error('MAX_ITEMS quota exceeded');
      await set(items);
    });
  }

  test('is kept on this device, which is said, and counts all the same', async () => {
    await switchOff('example.com');
    refuse(() => true);
    expect(await switchOff('example.org')).toBe('here');
    expect(isKeptHere()).toBe(true);
    expect(await rules()).toEqual(['example.com', 'example.org']);
    // The newer of both holds, wherever it lies.
    await changeSettings((settings) => ({ ...settings, sites: { 'example.com': { on: true, changed: 0 } } }));
    expect((await loadSettings()).sites).toMatchObject({ 'example.com': { on: true } });
    expect(await rules()).toEqual(['example.com']);
  });

  test('goes there once there is room', async () => {
    const full = refuse(() => true);
    await switchOff('example.org');
    full.mockRestore();
    expect(await switchOff('example.com')).toBe('synced');
    expect(isKeptHere()).toBe(false);
    expect(Object.keys(fake.sync.all()).toSorted()).toEqual(['site:example.com', 'site:example.org']);
  });

  test('does not keep out what there is room for', async () => {
    refuse((keys) => keys.includes('site:large.example'));
    await switchOff('large.example');
    expect(await switchOff('small.example')).toBe('synced');
    expect(Object.keys(fake.sync.all())).toContain('site:small.example');
    expect(await rules()).toEqual(expect.arrayContaining(['large.example', 'small.example']));
  });
});

describe('what cannot be read', () => {
  test('is set aside, once, and the defaults hold', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const corrupt = { ...DEFAULT_CHOICES, on: 'yes' };
    await fake.sync.set({ settings: corrupt });
    expect(await loadSettings()).toMatchObject(DEFAULT_SETTINGS);
    await loadSettings();
    expect(fake.local.all()['settings.setAside']).toMatchObject([{ value: corrupt }]);
    expect(warned).toHaveBeenCalledTimes(1);

    await changeSettings((settings) => ({ ...settings, on: false }));
    expect((await loadSettings()).on).toBe(false);
    expect(fake.local.all()['settings.setAside']).toHaveLength(1);
  });

  test('takes no other rule with it', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await switchOff('example.com');
    await fake.sync.set({ 'site:example.org': { on: 1 }, 'site:__proto__': { on: false, changed: 1 } });
    expect(await rules()).toEqual(['example.com', '__proto__']);
  });
});

describe('what version 1 kept', () => {
  const first = {
    version: 1,
    on: false,
    sites: { 'example.com': { on: false }, 'a.example.com': { on: true } },
  };

  test('holds on, and is laid out anew with the first change', async () => {
    await fake.sync.set({ settings: first });
    const expected = {
      on: false,
      mode: 'everywhere',
      sites: { 'example.com': { on: false }, 'a.example.com': { on: true } },
    };
    expect(await loadSettings()).toMatchObject(expected);
    await changeSettings((settings) => ({ ...settings, style: 'wavy' }));
    expect(await loadSettings()).toMatchObject({ ...expected, style: 'wavy' });
    expect(fake.sync.all()).toMatchObject({ settings: { version: 2 }, 'site:example.com': { on: false } });
  });

  test.each(['before', 'after'])('gives way to a rule that was set since, met %s it', async (order) => {
    const rule = { 'site:example.com': { on: true, changed: 5 } };
    await fake.sync.set(order === 'before' ? { ...rule, settings: first } : { settings: first, ...rule });
    expect((await loadSettings()).sites['example.com']).toEqual({ on: true, changed: 5 });
  });
});

test.each([
  ['of a later version', { ...DEFAULT_CHOICES, version: 3 }],
  ['without a mode', { version: 2, on: true }],
  ['of version 1, without sites', { version: 1, on: true }],
  ['that are none', 'on'],
])('settings %s are set aside', async (_what, stored) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await fake.sync.set({ settings: stored });
  expect(await loadSettings()).toMatchObject(DEFAULT_SETTINGS);
  expect(fake.local.all()['settings.setAside']).toMatchObject([{ value: stored }]);
});

test('a change made elsewhere is told, until one stops listening', async () => {
  const changed = vi.fn();
  const stop = watchSettings(changed);
  await fake.sync.set({ 'site:example.com': { on: false, changed: 1 } });
  await fake.local.set({ other: 1 });
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await fake.sync.remove('site:example.com');
  expect(changed).toHaveBeenCalledTimes(1);
});
