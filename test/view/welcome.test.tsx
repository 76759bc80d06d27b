// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Reader } from '../../src/messages/reader.ts';
import type { Setup, SetupState } from '../../src/messages/setup.ts';
import type { ReaderEntry } from '../../src/profile/reader-profile.ts';
import { WelcomePage } from '../../src/view/welcome/WelcomePage.tsx';
import { click, one, profile, settle, show, text } from './helpers.ts';
import { READY } from './setup.ts';

/** A browser that is set up so, and the page on it. */
async function welcomed(more: Partial<SetupState> = {}, entry: ReaderEntry | null = profile()) {
  let now = { ...READY, ...more };
  let changed = (): void => undefined;
  let keysOpened = 0;
  const become = (next: Partial<SetupState>): void => {
    now = { ...now, ...next };
    changed();
  };
  const setup: Setup = {
    state: async () => now,
    askToRead: async () => become({ mayRead: true }),
    changeShortcuts: async () => {
      keysOpened += 1;
    },
    watch(listener) {
      changed = listener;
      return () => undefined;
    },
  };
  const reader: Pick<Reader, 'profile'> = { profile: async () => entry ?? undefined };
  const shown = await show(<WelcomePage reader={reader} setup={setup} />);
  return { shown, become, keysOpened: () => keysOpened };
}

test('shows a name under its line, and its card, which the keyboard goes past', async () => {
  const { shown } = await welcomed();
  expect(text(one(shown, '.marked-certain'))).toBe('Cedar Owl');
  expect(text(one(shown, '[inert]'))).toContain('Group that two governments name.');
  expect(one<HTMLAnchorElement>(shown, 'figcaption a').getAttribute('href')).toBe(
    'profile.html?id=cedar-owl',
  );
});

test('does without the picture where the profile is missing', async () => {
  const { shown } = await welcomed({}, null);
  expect(shown.querySelector('figure')).toBeNull();
  expect(text(shown)).toContain('It sends nothing.');
});

test('tells the keys as they are set, and opens the page that changes them', async () => {
  const { shown, keysOpened } = await welcomed();
  expect([...shown.querySelectorAll('.shortcut')].map(text)).toEqual([
    'Go to the next name on the pageAltShiftJ',
    'Open the card of the current nameno key',
  ]);
  await click(one(shown, '.welcome-part button'));
  expect(keysOpened()).toBe(1);
});

test('asks for its button to be pinned only while it is not', async () => {
  const { shown, become } = await welcomed({ pinned: false });
  expect(text(shown)).toContain('pin Known As');
  await settle(() => become({ pinned: true }));
  expect(text(shown)).not.toContain('pin Known As');
});

test('asks to be let into pages where the browser left that to the reader, and is then quiet', async () => {
  const { shown } = await welcomed({ mayRead: false });
  await click(one(shown, '.welcome-access button'));
  expect(shown.querySelector('.welcome-access')).toBeNull();
});
