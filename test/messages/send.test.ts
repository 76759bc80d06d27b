import { afterEach, expect, test, vi } from 'vitest';
import { isOwnPage, listen } from '../../src/messages/listen.ts';
import { fromReaderSchema } from '../../src/messages/protocol.ts';
import { ask, tell } from '../../src/messages/send.ts';
import { browser, fake } from '../fake-browser.ts';

afterEach(() => void vi.useRealTimers());

test('an answer comes back as it was given', async () => {
  listen(fromReaderSchema, isOwnPage, async (message) =>
    message.type === 'lookup' ? [message.query] : null,
  );
  expect(await ask({ type: 'lookup', query: 'APT31' })).toEqual(['APT31']);
  expect(await ask({ type: 'profile.get', id: 'apt31' })).toBeNull();
});

test('where the background fails, asking fails for the same reason', async () => {
  listen(fromReaderSchema, isOwnPage, async () => {
    throw new Error('The storage is full.');
  });
  await expect(ask({ type: 'lookup', query: 'APT31' })).rejects.toThrow('The storage is full.');
});

test('asking fails where nobody listens', async () => {
  await expect(ask({ type: 'lookup', query: 'APT31' })).rejects.toThrow('Receiving end does not exist');
});

test('a background that ended before it answered is asked once more', async () => {
  listen(fromReaderSchema, isOwnPage, async () => []);
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('The message channel closed.'));
  expect(await ask({ type: 'lookup', query: 'APT31' })).toEqual([]);
});

test('what gets no answer is asked again, unless it changes something', async () => {
  vi.useFakeTimers();
  const asked: string[] = [];
  listen(fromReaderSchema, isOwnPage, async ({ type }) => {
    asked.push(type);
    return [];
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementationOnce(() => new Promise(() => undefined));
  const found = ask({ type: 'lookup', query: 'APT31' });
  await vi.runAllTimersAsync();
  expect(await found).toEqual([]);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementationOnce(() => new Promise(() => undefined));
  void ask({ type: 'marks.switch', pattern: 'news.example.com', on: false });
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['lookup']);
});

test('what is answered is not asked again', async () => {
  vi.useFakeTimers();
  listen(fromReaderSchema, isOwnPage, async () => []);
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  await ask({ type: 'lookup', query: 'APT31' });
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledTimes(1);
});

test('a page answers what it is told, one frame or all', async () => {
  fake.pages = (tab, message, frame) => [tab, message, frame];
  expect(await tell(4, { type: 'page.list' }, 2)).toEqual([4, { type: 'page.list' }, 2]);
  expect(await tell(4, { type: 'page.openCard' })).toEqual([4, { type: 'page.openCard' }, undefined]);
});

test('a page without our script answers nothing', async () => {
  expect(await tell(4, { type: 'page.list' })).toBeUndefined();
});
