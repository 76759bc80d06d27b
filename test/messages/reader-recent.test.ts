import { expect, test } from 'vitest';
import { createReader } from '../../src/messages/browser-reader.ts';
import { isOwnPage, listen } from '../../src/messages/listen.ts';
import { type FromReader, fromReaderSchema } from '../../src/messages/protocol.ts';
import { fake } from '../fake-browser.ts';

test('what was looked up in a private window is not kept, whichever way the browser tells of it', async () => {
  const asked: FromReader[] = [];
  listen(fromReaderSchema, isOwnPage, async (message) => {
    asked.push(message);
    return undefined;
  });
  const reader = createReader();
  fake.private = 'window';
  await reader.keepRecent('apt31');
  fake.private = 'context';
  await reader.keepRecent('apt40');
  expect(asked).toEqual([]);
  fake.private = undefined;
  await reader.keepRecent('apt41');
  expect(asked).toEqual([{ type: 'recent.keep', id: 'apt41' }]);
});
