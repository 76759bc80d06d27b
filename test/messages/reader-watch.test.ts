import { expect, test, vi } from 'vitest';
import { createReader } from '../../src/messages/browser-reader.ts';
import { isOwnPage, listen } from '../../src/messages/listen.ts';
import { fromReaderSchema } from '../../src/messages/protocol.ts';
import { reportKey } from '../../src/messages/report-key.ts';
import { pause } from '../../src/settings/pause.ts';
import { fake } from '../fake-browser.ts';

test('what another tab reports is no reason to ask the one that is shown', async () => {
  listen(fromReaderSchema, isOwnPage, async () => ({ kind: 'page', tab: 4 }));
  fake.tabs = [{ id: 4, url: 'https://news.example/', active: true }];
  const reader = createReader();
  const changed = vi.fn();
  const stop = reader.watch(changed);
  expect(await reader.tab()).toMatchObject({ kind: 'page', tab: 4 });
  await fake.session.set({ [reportKey(5)]: {} });
  expect(changed).not.toHaveBeenCalled();
  await fake.session.set({ [reportKey(4)]: {} });
  expect(changed).toHaveBeenCalledOnce();
  await pause({ until: 'restart' });
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  await fake.session.set({ [reportKey(4)]: { 0: [] } });
  expect(changed).toHaveBeenCalledTimes(2);
});
