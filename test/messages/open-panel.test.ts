import { afterEach, expect, test, vi } from 'vitest';
import { openPanel, opensFromPages, panelOpener } from '../../src/messages/open-panel.ts';
import { fake, browser as fakeBrowser } from '../fake-browser.ts';

const browsers = fakeBrowser as { sidePanel?: object; sidebarAction?: object };

afterEach(() => {
  delete browsers.sidePanel;
  delete browsers.sidebarAction;
});

test('opens the side panel of a window in Chromium', async () => {
  const open = vi.fn(async () => undefined);
  browsers.sidePanel = { open };
  await openPanel(3);
  fake.window = 8;
  await panelOpener()?.();
  expect(open.mock.calls).toEqual([[{ windowId: 3 }], [{ windowId: 8 }]]);
});

test('opens the sidebar in Firefox before anything is waited for', () => {
  const open = vi.fn(async () => undefined);
  browsers.sidebarAction = { open };
  void openPanel(3);
  expect(open).toHaveBeenCalledTimes(1);
  void panelOpener()?.();
  expect(open).toHaveBeenCalledTimes(2);
});

test('offers none where the browser has none, as on a phone', async () => {
  expect(panelOpener()).toBeUndefined();
  await expect(openPanel(3)).rejects.toThrow('no panel');
});

test('a web page may have it opened in Chromium only', () => {
  expect(opensFromPages()).toBe(true);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://known-as/');
  expect(opensFromPages()).toBe(false);
});
