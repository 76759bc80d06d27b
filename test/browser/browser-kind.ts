/** The two browsers that everything is tried in. */
export type BrowserKind = 'chromium' | 'firefox';
export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

export function isBrowserKind(name: string): name is BrowserKind {
  return (BROWSER_KINDS as readonly string[]).includes(name);
}
