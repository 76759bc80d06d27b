// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { startMarking } from '../../src/page/marking.ts';
import { visit } from '../../src/page/visit.ts';
import type { Sieve } from '../../src/recognize/sieve.ts';
import { fake } from '../fake-browser.ts';
import { MARKS_AT_FIRST } from '../settings/marks-at-first.ts';

vi.mock('../../src/page/marking.ts', () => ({
  startMarking: vi.fn(() => ({ marker: () => undefined, use: vi.fn(), stop: vi.fn() })),
}));
vi.stubGlobal('CSS', { highlights: new Map() });

/** Enters a page, and answers what it asks first when the test says so. */
function enter(): (marks: typeof MARKS_AT_FIRST | null) => Promise<void> {
  vi.mocked(startMarking).mockClear();
  const { promise, resolve } = Promise.withResolvers<unknown>();
  vi.spyOn(chrome.runtime, 'sendMessage').mockReturnValue(promise);
  visit(document, {} as Sieve);
  return async (answer) => {
    resolve({ answer });
    // Until all that waits for it has gone on.
    await new Promise((done) => setTimeout(done));
  };
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

async function tell(marks: typeof MARKS_AT_FIRST | null): Promise<void> {
  await new Promise((resolve) =>
    fake.onMessage.emit({ type: 'page.switch', marks }, { id: 'known-as' }, resolve),
  );
}

test('a page is marked as the background answers', async () => {
  const answer = enter();
  await answer(MARKS_AT_FIRST);
  expect(startMarking).toHaveBeenCalledOnce();
});

test('what was read before the reader chose otherwise, and is answered later, does not undo that', async () => {
  const answer = enter();
  await tell(null);
  await answer(MARKS_AT_FIRST);
  expect(startMarking).not.toHaveBeenCalled();
});
