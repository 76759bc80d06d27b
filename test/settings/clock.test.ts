import { expect, test, vi } from 'vitest';
import { currentPause, HOUR_MS, pause } from '../../src/settings/pause.ts';
import { withRule } from '../../src/settings/site-rules.ts';
import { changeSettings, loadSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';

/* A clock that is set while something goes on by it. */

const NOON = Date.UTC(2026, 10, 28, 12);
const DAY_MS = 24 * HOUR_MS;

test('a pause for an hour is over when the clock jumps ahead', async () => {
  await pause({ until: NOON + HOUR_MS });
  expect(await currentPause(NOON)).toEqual({ until: NOON + HOUR_MS });
  expect(await currentPause(NOON + DAY_MS)).toBeUndefined();
});

test('a pause for an hour does not last a day because the clock was set back', async () => {
  await pause({ until: NOON + HOUR_MS });
  expect(await currentPause(NOON - DAY_MS)).toBeUndefined();
  expect(await currentPause(NOON - HOUR_MS / 2)).toBeUndefined();
});

test.each([
  ['back', -DAY_MS],
  ['ahead', DAY_MS],
])('a rule that is changed when the clock was set %s holds, synced or kept here', async (_where, by) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  await changeSettings((settings) => withRule(settings, 'a.example', { on: false }));
  vi.setSystemTime(NOON + by);
  await changeSettings((settings) => withRule(settings, 'a.example', { on: true }));
  expect((await loadSettings()).sites['a.example']).toMatchObject({ on: true });
  vi.spyOn(fake.sync, 'set').mockRejectedValue(new Error('The quota has been exceeded.'));
  vi.setSystemTime(NOON + 2 * by);
  await changeSettings((settings) => withRule(settings, 'a.example', { on: false }));
  expect((await loadSettings()).sites['a.example']).toMatchObject({ on: false });
  vi.useRealTimers();
});
