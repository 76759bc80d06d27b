import { expect, test, vi } from 'vitest';
import { isOwnPage, isPageScript, listen } from '../../src/messages/listen.ts';
import { fromPageSchema } from '../../src/messages/protocol.ts';
import { fake } from '../fake-browser.ts';

const tab = { id: 4, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page = { id: 'known-as', url: 'https://example.org/', tab, frameId: 0 };
const popup = { id: 'known-as', url: 'chrome-extension://known-as/popup.html' };
const stranger = { id: 'other-extension', url: 'https://example.org/', tab };

test('hands a message that fits to its handler, and gives back the answer', async () => {
  listen(fromPageSchema, isPageScript, async (message) => `${message.type} heard`);
  const [answer] = fake.onMessage.emit({ type: 'page.ready' }, page);
  expect(await answer).toBe('page.ready heard');
});

test.each([
  { type: 'unheard-of' },
  { type: 'profile.get', id: '../secrets' },
  { type: 'profile.get', id: 'x'.repeat(101) },
  { type: 'page.named', named: [{ profile: 'apt31', surfaces: [], count: -1, certainty: 'certain' }] },
  { type: 'page.named', named: 'many' },
  'page.ready',
  null,
])('rejects and logs %j, and nothing else happens', async (message) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const handle = vi.fn(async () => undefined);
  listen(fromPageSchema, isPageScript, handle);
  const [answer] = fake.onMessage.emit(message, page);
  await expect(answer).rejects.toThrow('does not fit');
  expect(handle).not.toHaveBeenCalled();
  expect(warned).toHaveBeenCalledOnce();
});

test('leaves the messages of other senders alone', () => {
  const handle = vi.fn(async () => undefined);
  listen(fromPageSchema, isPageScript, handle);
  expect(fake.onMessage.emit({ type: 'page.ready' }, popup)).toEqual([undefined]);
  expect(fake.onMessage.emit({ type: 'page.ready' }, stranger)).toEqual([undefined]);
  expect(handle).not.toHaveBeenCalled();
});

test('a page of the web is never taken for one of our own', () => {
  expect(isOwnPage(popup)).toBe(true);
  expect(isOwnPage(page)).toBe(false);
  expect(isOwnPage({ ...stranger, url: popup.url })).toBe(false);
  expect(isPageScript({ ...popup, tab })).toBe(false);
});
