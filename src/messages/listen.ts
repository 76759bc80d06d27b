import type { Browser } from 'wxt/browser';
import type { Reply } from './reply.ts';

/** Who a message came from, as the browser says. */
export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'frameId'> & {
  tab?: Pick<Browser.tabs.Tab, 'id' | 'url'> & Partial<Pick<Browser.tabs.Tab, 'windowId' | 'active'>>;
};

/** Tells the messages that fit: a schema of zod, or what does the same by hand. */
export interface Schema<T> {
  safeParse(message: unknown): { success: true; data: T } | { success: false; error: unknown };
}

/** A listener that returns true has taken the message and responds later. */
type Listener = (
  message: unknown,
  sender: Sender,
  respond: (reply: Reply<unknown>) => void,
) => true | undefined;

declare const chrome: {
  runtime: { id: string; getURL(path: string): string; onMessage: Browser.events.Event<Listener> };
};

/** Whether the sender is a page of the extension itself, such as the popup. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === chrome.runtime.id && (sender.url ?? '').startsWith(chrome.runtime.getURL('/'));
}

/** Whether the sender is our script in a page of the web. */
export function isPageScript(sender: Sender): boolean {
  return sender.id === chrome.runtime.id && sender.tab?.id !== undefined && !isOwnPage(sender);
}

/** Whether the sender is the background, which has neither a tab nor a page. */
export function isBackground(sender: Sender): boolean {
  return sender.id === chrome.runtime.id && sender.tab === undefined;
}

/**
 * Takes the messages of one kind of sender and sends back what the handler answers, or why it failed. A message that
 * does not fit its schema is refused and logged, and nothing else happens; messages of other senders are left for other
 * listeners.
 *
 * @param failed is told of what could not be answered, and why
 */
export function listen<T>(
  schema: Schema<T>,
  accepts: (sender: Sender) => boolean,
  handle: (message: T, sender: Sender) => Promise<unknown>,
  failed?: (message: T, error: unknown) => void,
): () => void {
  async function answer(message: unknown, sender: Sender): Promise<Reply<unknown>> {
    const parsed = schema.safeParse(message);
    if (!parsed.success) {
      console.warn('Known As: a message was rejected.', parsed.error);
      return { error: 'The message does not fit the protocol.' };
    }
    try {
      return { answer: await handle(parsed.data, sender) };
    } catch (error) {
      failed?.(parsed.data, error);
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  const listener: Listener = (message, sender, respond) => {
    if (!accepts(sender)) return undefined;
    void answer(message, sender).then(respond);
    return true;
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}
