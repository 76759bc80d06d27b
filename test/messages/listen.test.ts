import { expect, test, vi } from 'vitest';
import { isBackground, isOwnPage, isPageScript, listen } from '../../src/messages/listen.ts';
import { fromPageSchema } from '../../src/messages/protocol.ts';
import { fake, browser as fakeBrowser } from '../fake-browser.ts';

const tab = { id: 4, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page = { id: 'known-as', url: 'https://example.org/', tab, frameId: 0 };
const popup = { id: 'known-as', url: 'chrome-extension://known-as/popup.html' };
const stranger = { id: 'other-extension', url: 'https://example.org/', tab };

const { sendMessage } = fakeBrowser.runtime;

test('hands a message that fits to its handler, and gives back the answer', async () => {
  listen(fromPageSchema, isPageScript, async (message) => `${message.type} heard`);
  expect(await sendMessage({ type: 'page.ready' }, page)).toEqual({ answer: 'page.ready heard' });
});

test('says why a handler failed', async () => {
  listen(fromPageSchema, isPageScript, async () => {
    throw new Error('The frame is gone.');
  });
  expect(await sendMessage({ type: 'card.load' }, page)).toEqual({ error: 'The frame is gone.' });
});

test.each([
  { type: 'unheard-of' },
  { type: 'profile.get', id: '../secrets' },
  { type: 'profile.get', id: '' },
  { type: 'profile.get', id: 'x'.repeat(101) },
  { type: 'page.named', named: [{ profile: 'apt31', surfaces: [], count: -1, certainty: 'certain' }] },
  { type: 'page.named', named: 'many' },
  'page.ready',
  null,
])('refuses and logs %j, and nothing else happens', async (message) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const handle = vi.fn(async () => undefined);
  listen(fromPageSchema, isPageScript, handle);
  expect(await sendMessage(message, page)).toEqual({ error: 'The message does not fit the protocol.' });
  expect(handle).not.toHaveBeenCalled();
  expect(warned).toHaveBeenCalledOnce();
});

test('leaves the messages of other senders to other listeners', async () => {
  const handle = vi.fn(async () => undefined);
  listen(fromPageSchema, isPageScript, handle);
  for (const sender of [popup, stranger]) {
    await expect(sendMessage({ type: 'page.ready' }, sender)).rejects.toThrow('Receiving end does not exist');
  }
  expect(handle).not.toHaveBeenCalled();
});

test('hears nothing after it was stopped', async () => {
  const stop = listen(fromPageSchema, isPageScript, async () => 'heard');
  stop();
  await expect(sendMessage({ type: 'page.ready' }, page)).rejects.toThrow('Receiving end does not exist');
  expect(fake.onMessage.emit({ type: 'page.ready' }, page, () => undefined)).toEqual([]);
});

test('a page of the web is never taken for one of our own', () => {
  expect(isOwnPage(popup)).toBe(true);
  expect(isOwnPage(page)).toBe(false);
  expect(isOwnPage({ ...stranger, url: popup.url })).toBe(false);
  expect(isPageScript({ ...popup, tab })).toBe(false);
});

test('neither a page nor another extension is taken for the background', () => {
  expect(isBackground({ id: 'known-as' })).toBe(true);
  expect(isBackground(page)).toBe(false);
  expect(isBackground({ id: 'other-extension' })).toBe(false);
});
