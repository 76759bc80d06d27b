import type { Setup } from '../kit.ts';

/** The ways of seeing in which every surface is looked at. */
export const MODES = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'right-to-left': { theme: 'light', language: 'ar' },
  'forced-colours': { theme: 'dark', forcedColors: true },
} satisfies Record<string, Setup>;

export type Mode = keyof typeof MODES;
