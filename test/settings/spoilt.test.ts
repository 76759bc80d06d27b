import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toPageSchema } from '../../src/messages/to-page.ts';
import { readPattern } from '../../src/settings/pattern.ts';
import { NO_POLICY, readPolicy } from '../../src/settings/policy.ts';
import {
  choicesSchema,
  type DEFAULT_CHOICES,
  DEFAULT_SETTINGS,
  type Settings,
} from '../../src/settings/schema.ts';
import { readSettingsFile, settingsFile } from '../../src/settings/settings-file.ts';
import { changeSettings, loadOwnSettings, loadSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';
import { runs } from '../runs.ts';
import { MARKS_AT_FIRST } from './marks-at-first.ts';
import { inherited, spoilt } from './spoilt.ts';

/*
 * What comes from elsewhere and is read with care: files of settings, policies, and what pages are told. Spoilt anyhow, it
 * is taken whole, or refused in the way that is said of each, and leaves all objects as they were.
 */

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  mode: 'listed',
  without: ['tool'],
  sites: { 'example.com/news': { on: true, changed: 3 }, '=www.bbc.co.uk': { opening: 'click', changed: 4 } },
  hidden: {
    play: { name: 'Play', changed: 5 },
    'zirconium@chem.example.com': { name: 'Zirconium', site: 'chem.example.com', changed: 6 },
  },
};
const FILES = [
  JSON.parse(settingsFile(CHOSEN)),
  { version: 1, on: false, sites: { 'example.com': { on: true } } },
];

/** Without when, which is noted anew where it is stored. */
function undated({ sites, hidden, changed: _changed, ...choices }: Settings): unknown {
  const bare = (all: object) => Object.entries(all).map(([key, { changed: _, ...one }]) => [key, one]);
  return [choices, bare(sites).toSorted(), bare(hidden).toSorted()];
}

test('a file of settings is taken whole or not at all', async () => {
  const before = inherited();
  await fc.assert(
    fc.asyncProperty(spoilt(...FILES), async (json) => {
      const read = readSettingsFile(JSON.stringify(json));
      expect(inherited()).toEqual(before);
      if ('problem' in read) {
        expect(read).toEqual({ problem: expect.stringMatching(/./u) });
        return;
      }
      const { settings } = read;
      expect(readSettingsFile(settingsFile(settings))).toEqual(read);
      for (const pattern of Object.keys(settings.sites)) expect(readPattern(pattern)).toBe(pattern);
      for (const area of [fake.sync, fake.local]) area.clear();
      await changeSettings(() => settings);
      expect(undated(await loadOwnSettings())).toEqual(undated(settings));
    }),
    runs(500),
  );
});

test('a text that is cut off or changed anywhere is told of in words', () => {
  const text = settingsFile(CHOSEN);
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.nat(9),
      (at, put, cut) => {
        const read = readSettingsFile(text.slice(0, at) + put + text.slice(at + cut));
        if ('problem' in read) expect(read.problem).not.toBe('');
        else expect(readSettingsFile(settingsFile(read.settings))).toEqual(read);
      },
    ),
  );
});

const POLICIES = [
  {
    mode: 'listed',
    without: ['tool'],
    sites: { 'www.bbc.co.uk/news': { on: true, style: 'wavy' }, '=intranet.example': { on: false } },
    lists: false,
    locked: ['mode', 'sites'],
  },
];

test('of a policy each part holds, or is named as unread', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const before = inherited();
  await fc.assert(
    fc.asyncProperty(spoilt(...POLICIES), async (data) => {
      const policy = readPolicy(data);
      expect(choicesSchema().parse(policy.choices)).toEqual(policy.choices);
      if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
        const {
          sites = {},
          lists: _lists,
          locked: _locked,
          ...choices
        }: Record<string, unknown> = { ...data };
        for (const [name, value] of Object.entries(choices)) {
          if (policy.unread.includes(name)) continue;
          expect(policy.choices[name as keyof typeof DEFAULT_CHOICES]).toEqual(value);
        }
        for (const [site, rule] of Object.entries(sites ?? {})) {
          if (policy.unread.includes('sites') || policy.unread.includes(`sites → ${site}`)) continue;
          const pattern = readPattern(site) ?? '';
          expect(Object.hasOwn(policy.sites, pattern), site).toBe(true);
          expect(rule).toBeTypeOf('object');
          expect(Array.isArray(rule) || rule === null).toBe(false);
        }
      } else expect(policy).toEqual(data == null ? NO_POLICY : { ...NO_POLICY, unread: ['(all)'] });
      vi.spyOn(fake.managed, 'get').mockResolvedValue(data as never);
      expect((await loadSettings()).policy).toEqual(policy);
      expect(inherited()).toEqual(before);
    }),
    runs(500),
  );
});

test('what is stored, spoilt, is read all the same', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { sites, hidden, ...choices } = CHOSEN;
  const keyed = (prefix: string, all: object) =>
    Object.fromEntries(Object.entries(all).map(([key, one]) => [prefix + key, one]));
  const stored = { settings: choices, ...keyed('site:', sites), ...keyed('hidden:', { ...hidden }) };
  const before = inherited();
  await fc.assert(
    fc.asyncProperty(
      spoilt(stored, FILES[1]),
      fc.constantFrom('', 'site:', 'hidden:'),
      async (data, prefix) => {
        for (const area of [fake.sync, fake.local]) area.clear();
        const items = typeof data === 'object' && data !== null ? { ...data } : { settings: data };
        await fake.sync.set(items);
        if (prefix) await fake.sync.set({ [`${prefix}__proto__`]: { name: 'Play', on: true, changed: 3 } });
        const read = await loadOwnSettings();
        expect(inherited()).toEqual(before);
        for (const map of [read.sites, read.hidden])
          expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
      },
    ),
  );
});

const TOLD = [
  { type: 'page.switch', marks: { ...MARKS_AT_FIRST, without: ['person'], hidden: ['play'], lists: '1 2' } },
  { type: 'page.step', direction: 1, profile: 'apt31', edge: false },
  { type: 'page.openCard' },
];

test('what a page is told is refused, or is no more than it may be told', () => {
  const before = inherited();
  fc.assert(
    fc.property(fc.oneof(spoilt(...TOLD), fc.anything({ withBigInt: true, withMap: true })), (message) => {
      const read = toPageSchema.safeParse(message);
      expect(inherited()).toEqual(before);
      if (!read.success) {
        expect(read.error).toBe(message);
        return;
      }
      expect(toPageSchema.safeParse(read.data)).toStrictEqual(read);
      expect(message).toMatchObject(read.data);
    }),
    runs(1000),
  );
});
