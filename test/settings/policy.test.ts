import { describe, expect, test } from 'vitest';
import { NO_POLICY, readPolicy } from '../../src/settings/policy.ts';
import { DEFAULT_CHOICES, DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { decide, placesOf, withRule, withSite } from '../../src/settings/site-rules.ts';
import { changeSettings, loadOwnSettings, loadSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';

describe('a policy is read', () => {
  test('as it was written, with sites as a reader may type them', () => {
    const policy = readPolicy({
      mode: 'listed',
      without: ['tool'],
      sites: {
        'https://www.BBC.co.uk/news/': { on: true, style: 'wavy' },
        '=intranet.example': { on: false },
      },
      lists: false,
      locked: ['mode', 'sites'],
    });
    expect(policy).toEqual({
      choices: { ...DEFAULT_CHOICES, mode: 'listed', without: ['tool'] },
      sites: {
        'www.bbc.co.uk/news': { on: true, style: 'wavy', changed: 0 },
        '=intranet.example': { on: false, changed: 0 },
      },
      lists: false,
      locked: ['mode', 'sites'],
      unread: [],
    });
  });

  test.each<[string, unknown, string[]]>([
    ['a value that is none', { mode: 'never', style: 'wavy' }, ['mode']],
    ['a kind that is none', { without: ['tool', 'ships'], style: 'wavy' }, ['without']],
    ['a setting that is none', { colour: 'red', style: 'wavy' }, ['colour']],
    ['a version, which no one sets', { version: 1, style: 'wavy' }, ['version']],
    ['a site that is none', { sites: { 'two words': { on: true } }, style: 'wavy' }, ['sites → two words']],
    ['a rule that is none', { sites: { 'a.example': { on: 1 } }, style: 'wavy' }, ['sites → a.example']],
    ['a list of sites', { sites: ['a.example'], style: 'wavy' }, ['sites']],
    ['a lock of nothing', { locked: ['mood', 7], style: 'wavy' }, ['locked → mood', 'locked → 7']],
    [
      'a lock of what no text can be made of',
      { locked: [{ toString: 1 }], style: 'wavy' },
      ['locked → {"toString":1}'],
    ],
    ['lists that are allowed in words', { lists: 'yes', style: 'wavy' }, ['lists']],
    ['one lock', { locked: 'mode', style: 'wavy' }, ['locked']],
  ])('without %s, which is named', (_what, data, unread) => {
    expect(readPolicy(data)).toMatchObject({
      choices: { ...DEFAULT_CHOICES, style: 'wavy' },
      locked: [],
      unread,
    });
  });

  test.each([['text'], [['mode']], [7]])('as none where it is no object: %j', (data) => {
    expect(readPolicy(data)).toEqual({ ...NO_POLICY, unread: ['(all)'] });
  });

  test.each([undefined, null, {}])('as none where there is none: %j', (data) => {
    expect(readPolicy(data)).toEqual(NO_POLICY);
  });
});

test('a browser that fails where no policy is set has none', async () => {
  const { get } = fake.managed;
  fake.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
  try {
    expect(await loadSettings()).toMatchObject(DEFAULT_SETTINGS);
  } finally {
    fake.managed.get = get;
  }
});

describe('what an organization sets', () => {
  test('holds until the reader chooses', async () => {
    await fake.managed.set({ mode: 'listed', density: 'page' });
    expect(await loadSettings()).toMatchObject({ mode: 'listed', density: 'page' });
    // A rule is no choice of these, and what the organization sets anew holds on.
    await changeSettings((now) => withRule(now, 'example.com', { on: true }));
    await fake.managed.set({ density: 'section' });
    expect(await loadSettings()).toMatchObject({ mode: 'listed', density: 'section' });
    await changeSettings((now) => ({ ...now, mode: 'everywhere' }));
    await fake.managed.set({ mode: 'asked' });
    expect(await loadSettings()).toMatchObject({ mode: 'everywhere', density: 'section' });
  });

  test('and locks holds whatever the reader chose, who has that again without it', async () => {
    await changeSettings((now) => ({ ...now, mode: 'asked', style: 'wavy' }));
    await fake.managed.set({ mode: 'listed', locked: ['mode', 'without'] });
    expect(await loadSettings()).toMatchObject({ mode: 'listed', style: 'wavy', without: [] });
    await changeSettings((now) => ({ ...now, mode: 'everywhere', without: ['tool'], style: 'background' }));
    expect(await loadSettings()).toMatchObject({ mode: 'listed', style: 'background', without: [] });
    fake.managed.clear();
    expect(await loadSettings()).toMatchObject({ mode: 'asked', style: 'background', without: [] });
  });

  test('and locks is gone with it, also where the reader never chose', async () => {
    await fake.managed.set({ mode: 'listed', locked: ['mode'] });
    await changeSettings((now) => ({ ...now, style: 'wavy' }));
    fake.managed.clear();
    expect(await loadSettings()).toMatchObject({ mode: 'everywhere', style: 'wavy' });
  });

  test('for a site comes before every rule of the reader, also a more exact one', async () => {
    await changeSettings((now) => ({
      ...withRule(now, '=www.example.com', { on: true, style: 'wavy' }),
      mode: 'everywhere',
    }));
    await fake.managed.set({ sites: { 'example.com': { on: false }, 'example.com/press': { on: true } } });
    const now = await loadSettings();
    expect(decide(now, 'https://www.example.com/')).toMatchObject({ on: false, rule: 'example.com' });
    expect(decide(now, 'https://www.example.com/press/1').on).toBe(true);
    // Of what it does not say, the reader's rule decides.
    expect(decide(now, 'https://www.example.com/').marks.style).toBe('wavy');
    expect((await loadOwnSettings()).sites).toMatchObject({ '=www.example.com': { on: true } });
  });

  test('for a site holds where marks are only asked for, too, unlike a rule of the reader', async () => {
    await changeSettings((now) => ({ ...withRule(now, 'example.net', { on: false }), mode: 'asked' }));
    await fake.managed.set({ sites: { 'example.com': { on: false }, 'example.org': { on: true } } });
    const now = await loadSettings();
    expect(decide(now, 'https://www.example.com/', true)).toMatchObject({ on: false, rule: 'example.com' });
    expect(placesOf(now, 'https://www.example.com/', 'example.com')).toEqual([
      { pattern: 'example.com', on: false, locked: true },
    ]);
    expect(decide(now, 'https://example.org/')).toMatchObject({ on: true, rule: 'example.org' });
    expect(decide(now, 'https://example.net/', true).on).toBe(true);
    expect(decide(now, 'https://example.net/').on).toBe(false);
  });

  test('is not kept among what the reader chose', async () => {
    await fake.managed.set({ sites: { 'example.com': { on: false } }, locked: ['on'] });
    await changeSettings((now) => ({ ...withSite(now, 'example.org', false), style: 'wavy' }));
    expect(fake.sync.all()).toEqual({
      settings: { ...DEFAULT_CHOICES, style: 'wavy', changed: expect.any(Number) },
      'site:example.org': { on: false, changed: expect.any(Number) },
    });
  });

  test('as the only rules leaves the reader’s aside, and keeps them', async () => {
    await changeSettings((now) => withRule(now, 'example.org', { on: true }));
    await fake.managed.set({
      mode: 'listed',
      sites: { 'example.com': { on: true } },
      locked: ['mode', 'sites'],
    });
    const now = await loadSettings();
    expect(decide(now, 'https://example.com/').on).toBe(true);
    expect(decide(now, 'https://example.org/').on).toBe(false);
    await changeSettings((settings) => withRule(settings, 'example.net', { on: true }));
    fake.managed.clear();
    expect(Object.keys((await loadSettings()).sites)).toEqual(['example.org']);
  });
});

test('places that an organization decides are told as locked', async () => {
  await fake.managed.set({ sites: { 'www.bbc.co.uk': { on: false }, 'example.com': { style: 'wavy' } } });
  const now = await loadSettings();
  expect(placesOf(now, 'https://www.bbc.co.uk/news', 'bbc.co.uk')).toEqual([
    { pattern: 'www.bbc.co.uk', on: false, locked: true },
    { pattern: 'bbc.co.uk', on: true, locked: false },
  ]);
  expect(placesOf(now, 'https://example.com/', 'example.com')).toEqual([
    { pattern: 'example.com', on: true, locked: false },
  ]);
  await fake.managed.set({ locked: ['sites'] });
  expect(placesOf(await loadSettings(), 'https://example.org/', 'example.org')).toEqual([
    { pattern: 'example.org', on: true, locked: true },
  ]);
});
