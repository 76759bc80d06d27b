import { beforeEach, expect, test, vi } from 'vitest';
import { changeForAll, switchIfDue, switchOpenTabs } from '../../src/background/pages.ts';
import { browser, fake } from '../fake-browser.ts';

let told: number[];
const hears = (tab: number) => void told.push(tab);
const never = (): Promise<never> => new Promise(() => undefined);

beforeEach(() => {
  told = [];
  fake.tabs = [
    { id: 1, url: 'https://news.example.com/' },
    { id: 2, url: 'https://news.example.net/' },
  ];
  fake.pages = hears;
});

/** The background after one that was ended: it knows nothing of it but what is stored. */
async function nextBackground(): Promise<{ switchIfDue(): Promise<void> }> {
  vi.resetModules();
  // The same browser.
  vi.doMock('wxt/browser', () => ({ browser }));
  return import('../../src/background/pages.ts');
}

test('open tabs are told once, and the next background tells them nothing', async () => {
  await switchOpenTabs();
  await (await nextBackground()).switchIfDue();
  expect(told).toEqual([1, 2]);
});

test('open tabs are told by the next background where one ended before', async () => {
  vi.spyOn(browser.tabs, 'query').mockImplementationOnce(never);
  void switchOpenTabs();
  await vi.waitFor(() => expect(fake.session.all()).not.toEqual({}));
  const next = await nextBackground();
  await next.switchIfDue();
  expect(told).toEqual([1, 2]);
  await next.switchIfDue();
  expect(told).toEqual([1, 2]);
});

test('open tabs are told once that is done which they follow, be it by the next background', async () => {
  void switchOpenTabs(never());
  await vi.waitFor(() => expect(fake.session.all()).not.toEqual({}));
  expect(told).toEqual([]);
  await (await nextBackground()).switchIfDue();
  expect(told).toEqual([1, 2]);
});

test('a change that comes while tabs are told of another one is not forgotten with that', async () => {
  let done: () => void = () => undefined;
  const first = switchOpenTabs(new Promise<void>((resolve) => (done = resolve)));
  void switchOpenTabs(never());
  done();
  await first;
  told = [];
  await (await nextBackground()).switchIfDue();
  expect(told).toEqual([1, 2]);
});

test('a change is known to open tabs when it is done, though a page hangs', async () => {
  fake.pages = (tab, message) => {
    hears(tab);
    marks.push(message);
    return never();
  };
  const marks: unknown[] = [];
  await changeForAll((settings) => ({ ...settings, on: false }));
  expect(told).toEqual([1, 2]);
  expect(marks).toEqual(told.map(() => ({ type: 'page.switch', marks: null })));
});

test('open tabs are told though nothing can be stored', async () => {
  const set = vi.spyOn(fake.session, 'set').mockRejectedValue(new Error('Storage is full.'));
  await switchOpenTabs();
  set.mockRestore();
  expect(told).toEqual([1, 2]);
  await switchIfDue();
  expect(told).toEqual([1, 2]);
});
