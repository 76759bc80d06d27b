import type { Page } from 'puppeteer-core';
import { runInWindow } from './chrome-scope.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** An item of the extension in the menu that the browser opens over a page. */
export type MenuItem = 'look-up' | 'hide' | 'hide-here';

interface MenusInWorker {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  tabs: { query(query: object): Promise<object[]> };
}

/** A point of the page's window. */
interface Place {
  x: number;
  y: number;
}

declare const chrome: MenusInWorker;

/**
 * Chooses an item of the menu over a place, or of what is selected there. Chromium's menu belongs to the system, so that the
 * background gets the event which its click would cause; Firefox's is opened and clicked.
 */
export async function chooseInMenu(launched: Launched, page: Page, item: MenuItem, at: Place): Promise<void> {
  await page.bringToFront();
  if (launched.kind === 'chromium') {
    const selectionText = await page.evaluate(() => String(getSelection()));
    await dispatchClick(launched, { menuItemId: item, selectionText });
  } else {
    await openMenu(launched, page, at);
    await runInWindow(launched.browser, `(${CLICK})(${JSON.stringify(item)})`);
  }
}

/** The labels of our items in an open menu of Firefox; Chromium tells nobody. */
export async function labelsInMenu(launched: Launched, page: Page, at: Place): Promise<string[]> {
  await openMenu(launched, page, at);
  const labels = await runInWindow(launched.browser, `(${LABELS})()`);
  await runInWindow(launched.browser, `document.getElementById('contentAreaContextMenu').hidePopup()`);
  return JSON.parse(String(labels));
}

async function dispatchClick({ browser, extensionUrl }: Launched, info: object): Promise<void> {
  await until('the background gets the click', async () => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('/')),
    );
    const worker = await target.worker();
    return worker?.evaluate(async (clicked) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab) chrome.contextMenus.onClicked.dispatch(clicked, tab);
      return tab !== undefined;
    }, info);
  });
}

async function openMenu({ browser }: Launched, page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.click(x, y, { button: 'right' });
  await until('the menu is open', async () => {
    const state = await runInWindow(browser, `document.getElementById('contentAreaContextMenu').state`);
    return state === 'open';
  });
}

const OURS = `[...document.querySelectorAll('#contentAreaContextMenu menuitem[id^="known-as_"]')]`;

const LABELS = `() => JSON.stringify(${OURS}.map((item) => item.getAttribute('label')))`;

const CLICK = `(wanted) => {
  const item = ${OURS}.find((one) => one.id.endsWith('-_' + wanted));
  if (!item) throw new Error('The menu has no item ' + wanted);
  item.doCommand();
  document.getElementById('contentAreaContextMenu').hidePopup();
}`;
