import { expect, test } from 'vitest';
import { welcome } from '../../src/background/welcome.ts';
import { fake } from '../fake-browser.ts';

const opened = () => fake.tabs.map(({ url }) => url);

test('opens the page that welcomes, and never again', async () => {
  await welcome();
  expect(opened()).toEqual(['chrome-extension://known-as/welcome.html']);
  await welcome();
  expect(opened()).toHaveLength(1);
});

test('leaves those alone whose administrator installed it', async () => {
  fake.installType = 'admin';
  await welcome();
  expect(opened()).toEqual([]);
});
