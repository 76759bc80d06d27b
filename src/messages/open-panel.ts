/** The ways of the two browsers to open a panel beside the page; neither has the other's, and some have none. */
declare const chrome: {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
  runtime: { getURL(path: string): string };
  windows: { getCurrent(): Promise<{ id?: number }> };
};

/**
 * Opens the panel of a window. Browsers allow it in answer to what a reader does only, and to Firefox that is over with
 * the first thing waited for: it has to be called at once. Fails where there are no panels.
 */
export async function openPanel(window: number): Promise<void> {
  const { sidePanel, sidebarAction } = chrome;
  if (sidePanel) await sidePanel.open({ windowId: window });
  else if (sidebarAction) await sidebarAction.open();
  else throw new Error('This browser has no panel beside the page.');
}

/** Opens the panel of this window, from a page of the extension; undefined where the browser has none. */
export function panelOpener(): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = chrome;
  if (sidebarAction) return () => sidebarAction.open();
  if (!sidePanel) return undefined;
  return async () => {
    const { id } = await chrome.windows.getCurrent();
    if (id !== undefined) await sidePanel.open({ windowId: id });
  };
}

/** Whether a click inside a web page may have the panel opened: to Firefox that is nothing a reader asked for. */
export function opensFromPages(): boolean {
  return !chrome.runtime.getURL('/').startsWith('moz-extension:');
}
