import { describe, expect, test, vi } from 'vitest';
import { withName } from '../../src/settings/hidden.ts';
import { currentPause, endPause, pause } from '../../src/settings/pause.ts';
import { dropRecent, keepRecent, recentProfiles } from '../../src/settings/recent.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { withMoved, withRule, withSite } from '../../src/settings/site-rules.ts';
import { changeSettings, loadSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';

/*
 * Each thing that a reader can do to what is kept, ended at each of its steps: the storage fails there, or the background
 * is gone from there on.
 */

const AREAS = [fake.sync, fake.local, fake.session];
const CALLS = ['get', 'set', 'remove'] as const;

/** Lets `at` calls of the storage through; what then comes fails, once or for good. Returns how many there were. */
async function endingAt(at: number, how: 'fails' | 'gone', act: () => Promise<unknown>) {
  let calls = 0;
  const spies = AREAS.flatMap((area) =>
    CALLS.map((call) => {
      const real = area[call].bind(area) as (...of: unknown[]) => Promise<never>;
      return vi.spyOn(area, call).mockImplementation(async (...of: unknown[]) => {
        calls += 1;
        if (how === 'fails' ? calls === at + 1 : calls > at) throw new Error('The storage fails.');
        return real(...of);
      });
    }),
  );
  const done = await act().then(
    () => true,
    () => false,
  );
  for (const spy of spies) spy.mockRestore();
  return { done, calls };
}

async function atFirst(): Promise<void> {
  vi.spyOn(console, 'warn').mockReturnValue();
  for (const area of AREAS) area.clear();
  await changeSettings((settings) => ({ ...withSite(settings, 'a.example', false), mode: 'listed' }));
  await changeSettings((settings) => withRule(settings, '=b.example', { style: 'wavy' }));
  await changeSettings((settings) => withName(settings, 'Amber Tern', undefined, true));
  await keepRecent('apt31', 1);
  await pause({ until: 'restart' });
}

/** All that was made by the reader, a thing each, without when. */
async function made(): Promise<Map<string, string>> {
  const { sites, hidden, policy: _policy, changed: _changed, ...choices } = await loadSettings();
  const things: [string, unknown][] = [
    ['choices', choices],
    ['pause', await currentPause()],
    ['recent', await recentProfiles()],
    ...Object.entries(sites).map(([site, { changed: _, ...rule }]): [string, unknown] => [site, rule]),
    ...Object.entries(hidden).map(([key, { name, site }]): [string, unknown] => [key, [name, site]]),
  ];
  return new Map(things.map(([name, thing]) => [name, JSON.stringify(thing) ?? 'none']));
}

describe.each<[string, () => Promise<unknown>]>([
  ['a site is switched', () => changeSettings((now) => withSite(now, 'c.example', true))],
  ['a rule is changed', () => changeSettings((now) => withRule(now, 'a.example', { on: true }))],
  ['a rule is moved', () => changeSettings((now) => withMoved(now, '=b.example', 'c.example'))],
  ['a rule is removed', () => changeSettings((now) => withRule(now, '=b.example', {}))],
  ['a choice is made', () => changeSettings((now) => ({ ...now, density: 'page' }))],
  ['a name is hidden', () => changeSettings((now) => withName(now, 'Grey Heron', 'a.example', true))],
  ['a name is shown again', () => changeSettings((now) => withName(now, 'Amber Tern', undefined, false))],
  [
    'a file takes the place of all',
    () => changeSettings(() => withSite({ ...DEFAULT_SETTINGS, style: 'background' }, 'd.example', true)),
  ],
  ['all is as at first', () => changeSettings(() => DEFAULT_SETTINGS)],
  ['another pause begins', () => pause({ until: Date.now() + 3_600_000 })],
  ['the pause ends', () => endPause()],
  ['a look-up is kept', () => keepRecent('apt40', 2)],
  ['a look-up is dropped', () => dropRecent('apt31')],
])('when %s', (_what, act) => {
  test.each(['fails', 'gone'] as const)(
    'and the storage %s at any step, nothing else is lost',
    async (how) => {
      await atFirst();
      const before = await made();
      const whole = await endingAt(Number.POSITIVE_INFINITY, how, act);
      const after = await made();
      expect(whole.done).toBe(true);
      expect(after).not.toEqual(before);
      for (let at = 0; at < whole.calls; at += 1) {
        await atFirst();
        const { done } = await endingAt(at, how, act);
        const now = await made();
        for (const name of new Set([...before.keys(), ...after.keys(), ...now.keys()])) {
          expect([before.get(name), after.get(name)], `${name}, ended at step ${at}`).toContain(
            now.get(name),
          );
        }
        // What was said to be done is.
        if (done) expect(now, `said to be done, ended at step ${at}`).toEqual(after);
      }
    },
  );
});
