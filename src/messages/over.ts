import type { Mention } from '../recognize/types.ts';
import { ask } from './send.ts';

/** Tells the background which name the pointer is on, for the menu that may be opened there. */
export function tellMenu(mention: Mention | undefined): void {
  // Fails when the extension was updated or removed under the page, which then has no menu of it.
  ask({ type: 'page.over', over: mention?.candidates[0] ?? null }).catch(() => undefined);
}
