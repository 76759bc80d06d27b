import type { BrowserKind } from '../browser-kind.ts';
import type { Setup } from '../kit.ts';
import { speaking } from './speaking.ts';

/** A browser as it is set up for a mode, and what is to be done once it is closed. */
interface Mode {
  setup: Setup;
  end?(): void;
}

/** The ways of seeing in which every surface is looked at. */
export const MODES: Readonly<Record<string, (kind: BrowserKind) => Mode>> = {
  light: () => ({ setup: { theme: 'light' } }),
  dark: () => ({ setup: { theme: 'dark' } }),
  'right-to-left': (kind) => {
    const { folder, remove } = speaking(kind, 'ar');
    return { setup: { theme: 'light', extension: folder }, end: remove };
  },
  'forced-colours': () => ({ setup: { theme: 'dark', forcedColors: true } }),
};
