import { expect, test, vi } from 'vitest';
import { forgetFaults, noteFault, readFaults } from '../../src/settings/faults.ts';
import { fake } from '../fake-browser.ts';

test('what went wrong is kept with when it last did and how often, the latest first', async () => {
  await noteFault('lookup', new TypeError('x is undefined'), 1);
  await noteFault('card.load', new Error('No tab'), 2);
  await noteFault('lookup', new TypeError('x is undefined'), 3);
  expect(await readFaults()).toEqual([
    { at: 3, doing: 'lookup', what: 'TypeError: x is undefined', times: 2 },
    { at: 2, doing: 'card.load', what: 'Error: No tab', times: 1 },
  ]);
  await forgetFaults();
  expect(await readFaults()).toEqual([]);
});

test.each([
  [
    'Cannot access contents of url "https://news.example/herons". Ask',
    'Cannot access contents of url “…”. Ask',
  ],
  ['Failed to load moz-extension://0f3/shards/marks.js here', 'Failed to load … here'],
  ['There is no profile “apt31” or ‘APT31’', 'There is no profile “…” or “…”'],
])('what may tell of somebody’s reading is left out: %s', async (said, kept) => {
  await noteFault('page.ready', new Error(said), 1);
  expect((await readFaults())[0]?.what).toBe(`Error: ${kept}`);
});

test('no more than the last are kept, and none is long', async () => {
  for (let at = 0; at < 30; at += 1) await noteFault(`type-${at}`, 'x'.repeat(1000), at);
  const faults = await readFaults();
  expect(faults).toHaveLength(20);
  expect(faults[0]).toMatchObject({ doing: 'type-29', what: 'x'.repeat(200) });
});

test('where nothing can be kept, nothing fails', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fake.local, 'set').mockRejectedValueOnce(new Error('full'));
  await noteFault('lookup', new Error('first'), 1);
  await noteFault('lookup', new Error('second'), 2);
  expect((await readFaults()).map(({ what }) => what)).toEqual(['Error: second']);
});
