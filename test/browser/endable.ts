import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browser-kind.ts';
import type { Extension } from './extension.ts';
import type { Kit } from './kit.ts';
import { builtExtension } from './paths.ts';
import { until } from './until.ts';

/*
 * The built extension with a background that falls silent at a message of our choice, so that it can be ended right there:
 * from outside nobody could hit that moment.
 */

/** Whether the background has only been sent the message, or has done what it asks for and not said so yet. */
type Moment = 'unread' | 'unanswered';

/** Where it is to end: at which of the messages from now on, from 0. */
interface End {
  at: number;
  moment: Moment;
}

interface Session {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

declare const chrome: {
  runtime: { onMessage: { addListener(listener: Listener): void } };
  storage: {
    session: Session;
    onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    };
  };
};

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => true | undefined;

const LISTENS = 'chrome.runtime.onMessage.addListener(';

/** Copies the built extension into a folder, and makes its background one that can be ended at a message. */
export function copyEndable(kind: BrowserKind, folder: string): string {
  cpSync(builtExtension(kind), folder, { recursive: true });
  const background = join(folder, 'background.js');
  const code = readFileSync(background, 'utf8');
  if (code.split(LISTENS).length !== 2) throw new Error('The background does not listen in one place.');
  writeFileSync(background, `const endable = (${endable})();\n${code.replace(LISTENS, 'endable(')}`);
  return folder;
}

/** Runs in the background. What it is told lies in a variable alone: the next background knows nothing of it. */
function endable(): (listener: Listener) => void {
  let end: End | undefined;
  let seen = 0;
  chrome.storage.onChanged.addListener((changes, area) => {
    const change = area === 'session' ? changes['test.end'] : undefined;
    if (!change) return;
    end = change.newValue as End;
    seen = 0;
    void chrome.storage.session.set({ 'test.state': 'set' });
  });
  const silent = () => void chrome.storage.session.set({ 'test.state': 'silent' });
  return (listener) =>
    chrome.runtime.onMessage.addListener((message, sender, respond) => {
      // What fits no schema is refused, but only by the listener that such a sender is for.
      if (!end || !listener(undefined, sender, () => undefined)) return listener(message, sender, respond);
      const at = seen;
      seen += 1;
      if (at < end.at) return listener(message, sender, respond);
      if (at > end.at || end.moment === 'unread') silent();
      else listener(message, sender, silent);
      return true;
    });
}

/** Has the background fall silent at a message. */
async function fallSilentAt({ page }: Extension, at: number, moment: Moment): Promise<void> {
  await until('the background knows where it is to end', async () => {
    await page.evaluate(
      // Another value each time, as nobody is told of the same.
      (end) => chrome.storage.session.set({ 'test.end': { ...end, told: performance.now() } }),
      { at, moment },
    );
    return until('it says so', async () => (await stateOf(page)) === 'set', 2000);
  });
}

async function isSilent({ page }: Extension): Promise<boolean> {
  return (await stateOf(page)) === 'silent';
}

async function stateOf(page: Extension['page']): Promise<unknown> {
  return (await page.evaluate(() => chrome.storage.session.get('test.state')))['test.state'];
}

/** By `npm run faults` at both; the second is the harder one, as all that was asked for may be done twice. */
const MOMENTS: readonly Moment[] = process.env.FAULTS === 'all' ? ['unread', 'unanswered'] : ['unanswered'];

/**
 * Does something once for each message that it takes, with the background ended at that message, and holds that it is done
 * all the same.
 *
 * @param least how many messages it takes at least: where none are met, nothing is shown
 * @param prepare what comes before, and answers what is to be done then
 */
export async function endAtEachMessage(
  t: Kit,
  least: number,
  prepare: () => Promise<() => Promise<void>>,
): Promise<void> {
  try {
    for (const moment of MOMENTS) {
      let at = 0;
      while (await isEndedAt(t, at, moment, await prepare())) at += 1;
      if (at < least) throw new Error(`It took ${at} messages, not ${least} or more.`);
    }
  } finally {
    await fallSilentAt(t.extension, NEVER, 'unread');
  }
}

const NEVER = Number.MAX_SAFE_INTEGER;

/** Tells whether there was such a message. */
async function isEndedAt(t: Kit, at: number, moment: Moment, act: () => Promise<void>): Promise<boolean> {
  await fallSilentAt(t.extension, at, moment);
  let done = false;
  const acting = act().then(
    () => {
      done = true;
    },
    (error: unknown) => {
      const why = error instanceof Error ? error.message : error;
      throw new Error(`With the background ended at message ${at}, ${moment}: ${why}`);
    },
  );
  // Where it fails is told below.
  acting.catch(() => undefined);
  await until('the background is silent, or all is done', async () => (await isSilent(t.extension)) || done);
  const ended = await isSilent(t.extension);
  if (ended) await t.endBackground();
  await acting;
  await fallSilentAt(t.extension, NEVER, moment);
  return ended;
}
