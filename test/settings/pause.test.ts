import { expect, test } from 'vitest';
import { currentPause, endPause, pause } from '../../src/settings/pause.ts';
import { fake } from '../fake-browser.ts';

test('a pause for a time ends by itself', async () => {
  await pause({ until: 2000 });
  expect(await currentPause(1999)).toEqual({ until: 2000 });
  expect(await currentPause(2000)).toBeUndefined();
});

test('a pause until the restart ends with the session', async () => {
  await pause({ until: 2000 });
  await pause({ until: 'restart' });
  expect(await currentPause(3000)).toEqual({ until: 'restart' });
  fake.session.clear();
  expect(await currentPause(1000)).toBeUndefined();
});

test('a pause can be ended', async () => {
  await pause({ until: 'restart' });
  await endPause();
  expect(await currentPause()).toBeUndefined();
});
