import browser, { type Runtime } from 'webextension-polyfill';
import type { z } from 'zod/mini';

/** Who a message came from, as the browser says. */
export type Sender = Runtime.MessageSender;

/** Whether the sender is a page of the extension itself, such as the popup. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Whether the sender is our script in a page of the web. */
export function isPageScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnPage(sender);
}

/** Whether the sender is the background, which has neither a tab nor a page. */
export function isBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

/**
 * Takes the messages of one kind of sender. A message that does not fit its schema is rejected and logged, and nothing
 * else happens; messages of other senders are left for other listeners.
 */
export function listen<T>(
  schema: z.ZodMiniType<T>,
  accepts: (sender: Sender) => boolean,
  handle: (message: T, sender: Sender) => Promise<unknown>,
): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (!accepts(sender)) return undefined;
    const parsed = schema.safeParse(message);
    if (!parsed.success) {
      console.warn('Known As: a message was rejected.', parsed.error.issues);
      return Promise.reject(new Error('The message does not fit the protocol.'));
    }
    return handle(parsed.data, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
