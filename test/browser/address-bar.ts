import { runInWindow } from './chrome-scope.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** What the tests set off in Chromium's background, as its address bar can't be typed into without a window. */
declare const chrome: {
  omnibox: {
    onInputStarted: { dispatch(): void };
    onInputChanged: { dispatch(text: string, suggest: (lines: Line[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
    setDefaultSuggestion(line: { description: string }): Promise<void>;
  };
};

interface Line {
  description: string;
}

/** Types after our keyword in the address bar, and reads the lines under it. */
export async function typeInAddressBar(launched: Launched, text: string): Promise<string[]> {
  if (launched.kind === 'chromium') return suggestedInChromium(launched, text);
  const { browser } = launched;
  // What was found for other letters would stay under it until there is something for these.
  await runInWindow(
    browser,
    `gURLBar.view.clear(); gURLBar.search(${JSON.stringify(`ka ${text}`)}, { focus: true })`,
  );
  const lines = async (): Promise<string[]> =>
    JSON.parse(String(await runInWindow(browser, `JSON.stringify(${LINES})`)));
  // The first line is there before the extension has answered.
  return until('the address bar shows what was found', async () => {
    const [, ...found] = await lines();
    return found.length > 0 ? found : undefined;
  });
}

/** Presses Enter after what is typed. */
export async function enterInAddressBar(launched: Launched, text: string): Promise<void> {
  if (launched.kind === 'chromium') {
    const worker = await workerOf(launched);
    await worker.evaluate((typed) => chrome.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab'), text);
    return;
  }
  await typeInAddressBar(launched, text);
  await runInWindow(
    launched.browser,
    `gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }))`,
  );
}

const LINES = `[...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].map((row) => row.result.payload.title ?? row.result.payload.content)`;

async function suggestedInChromium(launched: Launched, text: string): Promise<string[]> {
  const worker = await workerOf(launched);
  return worker.evaluate(
    (typed) =>
      new Promise<string[]>((resolve) => {
        let first = '';
        const { setDefaultSuggestion } = chrome.omnibox;
        chrome.omnibox.setDefaultSuggestion = (line) => {
          first = line.description;
          return setDefaultSuggestion(line);
        };
        chrome.omnibox.onInputChanged.dispatch(typed, (lines) => {
          chrome.omnibox.setDefaultSuggestion = setDefaultSuggestion;
          resolve([first, ...lines.map(({ description }) => description)]);
        });
      }),
    text,
  );
}

async function workerOf({ browser, extensionUrl }: Launched) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('/')),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background is not running.');
  return worker;
}
