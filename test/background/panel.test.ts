import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerPage } from '../../src/background/answer-page.ts';
import { runCommand } from '../../src/background/commands.ts';
import { showBeside } from '../../src/background/panel.ts';
import type { Shelves } from '../../src/background/shelves.ts';
import { wishKey } from '../../src/messages/wish.ts';
import { fake, browser as fakeBrowser } from '../fake-browser.ts';

const tab = {
  id: 4,
  windowId: 6,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
  frozen: false,
  selected: true,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
};

const browsers = fakeBrowser as { sidePanel?: object };
const open = vi.fn(async () => undefined);

beforeEach(() => {
  open.mockClear();
  browsers.sidePanel = { open };
});

afterEach(() => {
  delete browsers.sidePanel;
});

test('a card has the panel of its window opened at once, and the profile kept for it', async () => {
  const answered = answerPage(
    { type: 'profile.beside', id: 'apt31' },
    { id: 'known-as', url: 'https://news.example/', tab, frameId: 0 },
    {} as Shelves,
    () => [] as never,
    { sieve: async () => null, find: async () => [] },
  );
  // A browser allows it only while it still answers the click.
  expect(open.mock.calls).toEqual([[{ windowId: 6 }]]);
  await answered;
  expect(fake.session.all()).toEqual({ [wishKey(6)]: { profile: 'apt31' } });
});

test('what could not be shown is not left for a panel that is opened later', async () => {
  open.mockRejectedValueOnce(new Error('Not in answer to a click.'));
  const asked = showBeside({ profile: 'apt31' }, 6);
  await expect(asked).rejects.toThrow('Not in answer to a click.');
  expect(fake.session.all()).toEqual({});
});

test('the command opens the panel of the window in front at once', () => {
  void runCommand('open-panel', tab);
  expect(open.mock.calls).toEqual([[{ windowId: 6 }]]);
});
