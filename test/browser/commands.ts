import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInWindow } from './chrome-scope.ts';
import type { Launched } from './launch.ts';
import { builtExtension } from './paths.ts';

export type Command = 'next-mention' | 'previous-mention' | 'open-card' | 'open-panel' | 'toggle-marks';

declare const chrome: { commands: { onCommand: { dispatch(command: string): void } } };

/**
 * Runs a keyboard command of the extension. Keys that a test makes up go straight to the page in either browser and
 * never reach the shortcuts, so the shortcut is set off one step further on: in Chromium by the event that the
 * background gets, in Firefox by the key element of the browser's window that the shortcut is bound to.
 */
export async function runCommand(launched: Launched, command: Command): Promise<void> {
  if (launched.kind === 'chromium') return dispatch(launched, command);
  const letter = suggestedLetter(command);
  if (letter !== undefined) return pressKeyElement(launched, letter);
  await giveKey(launched, command, `Alt+Shift+${FREE}`);
  await pressKeyElement(launched, FREE);
  await giveKey(launched, command, '');
}

async function dispatch({ browser, extensionUrl }: Launched, command: Command): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('/')),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background is not running.');
  await worker.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
}

async function pressKeyElement({ browser }: Launched, letter: string): Promise<void> {
  await runInWindow(
    browser,
    `document.querySelector('keyset[id^="ext-keyset"] key[key="${letter}"]').doCommand()`,
  );
}

/** The last part of a shortcut such as `Alt+Shift+K`; undefined where the manifest suggests none. */
function suggestedLetter(command: Command): string | undefined {
  const manifest: { commands: Record<string, { suggested_key?: { default: string } }> } = JSON.parse(
    readFileSync(join(builtExtension('firefox'), 'manifest.json'), 'utf8'),
  );
  return manifest.commands[command]?.suggested_key?.default.split('+').at(-1);
}

async function giveKey({ browser }: Launched, command: Command, keys: string): Promise<void> {
  await runInWindow(browser, `(${GIVE_KEY})(${JSON.stringify(command)}, ${JSON.stringify(keys)})`, true);
}

const FREE = 'Y';

/** As the browser's own page for shortcuts does. */
const GIVE_KEY = `async (name, shortcut) => {
  const { extension } = WebExtensionPolicy.getByID('known-as@known-as.example');
  await extension.shortcuts.updateCommand({ name, shortcut });
}`;
