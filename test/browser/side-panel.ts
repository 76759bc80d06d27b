import { runInWindow } from './chrome-scope.ts';
import { runCommand } from './commands.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** The panel that a browser shows beside its pages. */
export interface SidePanel {
  text(): Promise<string>;
  close(): Promise<void>;
}

/** Opens it as a reader would: Chromium by the popup's button, Firefox by the key of its command. */
export async function openSidePanel(launched: Launched): Promise<SidePanel> {
  return launched.kind === 'chromium' ? openInChromium(launched) : openInFirefox(launched);
}

/** The panel that is open already, by whatever opened it. */
export async function openedSidePanel(launched: Launched): Promise<SidePanel> {
  return launched.kind === 'chromium' ? sidePanelInChromium(launched) : sidebarInFirefox(launched);
}

async function sidePanelInChromium({ browser, extensionUrl }: Launched): Promise<SidePanel> {
  const target = await browser.waitForTarget((one) => one.url() === extensionUrl('/sidepanel.html'));
  const panel = await target.asPage();
  return {
    text: () => panel.evaluate(() => document.body.innerText),
    close: () => panel.close(),
  };
}

async function openInChromium(launched: Launched): Promise<SidePanel> {
  const popup = await launched.extensionPage('/popup.html');
  // A real click: the browser opens the panel for nothing less.
  await popup.bringToFront();
  await (await popup.waitForSelector('.popup-ways button'))?.click();
  return sidePanelInChromium(launched);
}

/**
 * In the browser's own window: runs an expression beside the page that the sidebar shows, which is `content` there, and
 * answers what it gives. Inside that page nothing may be evaluated. A sidebar that is just being filled changes its process
 * and loses what it was asked, so that it is asked again by whoever waits for it.
 */
const AT_SIDEBAR = `(expression) => new Promise((resolve, reject) => {
  const panels = document.getElementById('sidebar')?.contentDocument;
  const sidebar = panels?.getElementById('webext-panels-browser');
  if (!sidebar) return reject(new Error('No sidebar is open.'));
  const name = 'known-as:' + Math.random();
  sidebar.messageManager.addMessageListener(name, ({ data }) => resolve(data));
  const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', ' + expression + ')';
  sidebar.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  setTimeout(() => reject(new Error('The sidebar does not answer.')), 1000);
})`;

async function openInFirefox(launched: Launched): Promise<SidePanel> {
  await runCommand(launched, 'open-panel');
  return sidebarInFirefox(launched);
}

async function sidebarInFirefox({ browser }: Launched): Promise<SidePanel> {
  const evaluate = (expression: string) => runInWindow(browser, expression, true);
  const atSidebar = (expression: string) => evaluate(`(${AT_SIDEBAR})(${JSON.stringify(expression)})`);
  await until('the sidebar is open', () => atSidebar('content.document.body !== null'));
  return {
    text: async () => String(await atSidebar('content.document.body.innerText')),
    async close() {
      await runInWindow(browser, 'SidebarController.hide(), undefined');
      await until('the sidebar is closed', () => runInWindow(browser, '!SidebarController.isOpen'));
    },
  };
}
