import type { Setup, SetupState } from '../../src/messages/setup.ts';

export const READY: SetupState = {
  shortcuts: [
    { description: 'Go to the next name on the page', keys: 'Alt+Shift+J' },
    { description: 'Open the card of the current name', keys: '' },
  ],
  mac: false,
  pinned: true,
  mayRead: true,
  keyword: true,
};

/** A browser that is set up so, and stays so. */
export const setup: Setup = {
  state: async () => READY,
  askToRead: async () => undefined,
  changeShortcuts: async () => undefined,
  watch: () => () => undefined,
};
