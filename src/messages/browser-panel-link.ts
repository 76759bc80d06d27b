import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod/mini';
import type { Listening, PanelLink } from './panel-link.ts';
import { POINTED_PORT, type Pointed } from './pointed.ts';
import { PROFILE_ID } from './to-page.ts';
import { isWishKey, type Wish, wishKey } from './wish.ts';

const profileSchema = z.string().check(z.regex(PROFILE_ID));

const wishSchema = z.union([
  z.object({ profile: profileSchema }),
  z.object({ query: z.string().check(z.maxLength(300)) }),
]);

const pointedSchema = z.object({
  profiles: z.array(profileSchema).check(z.minLength(1), z.maxLength(50)),
  surface: z.string().check(z.maxLength(1000)),
  certainty: z.enum(['certain', 'likely', 'possible']),
});

/**
 * The panel's link on the browser: ports to pages, and session storage for what it is asked to show.
 *
 * @param own the tab that the panel is about; without it, the one in front of its window
 */
export function createPanelLink(own?: number): PanelLink {
  const window = browser.windows.getCurrent().then(({ id }) => id);
  return {
    listenTo,
    moved: (changed) => watchTabs(own, window, changed),
    // What was asked for beside a page is for the panel there.
    wishes: (show) => (own === undefined ? watchWishes(window, show) : () => undefined),
  };
}

function listenTo(tab: number, pointed: (at: Pointed) => void): Listening {
  const ports = new Map<number, Browser.runtime.Port>();

  function connect(frame: number): void {
    const port = browser.tabs.connect(tab, { name: POINTED_PORT, frameId: frame });
    ports.set(frame, port);
    port.onMessage.addListener((message) => {
      const parsed = pointedSchema.safeParse(message);
      if (parsed.success) pointed(parsed.data);
      else console.warn('Known As: what a page tells of the pointer was rejected.', parsed.error);
    });
    port.onDisconnect.addListener(() => {
      // A document that is gone has nobody to take the port: that is read, so as not to be logged as an error.
      void browser.runtime.lastError;
      // What the frame shows next is listened to once it has reported.
      if (ports.get(frame) === port) ports.delete(frame);
    });
  }

  return {
    add: (frames) => frames.filter((frame) => !ports.has(frame)).forEach(connect),
    stop() {
      for (const port of ports.values()) port.disconnect();
      ports.clear();
    },
  };
}

function watchTabs(
  own: number | undefined,
  window: Promise<number | undefined>,
  changed: () => void,
): () => void {
  const onActivated = async ({ windowId }: Browser.tabs.OnActivatedInfo): Promise<void> => {
    if (own === undefined && windowId === (await window)) changed();
  };
  const onUpdated = async (
    id: number,
    { status, url }: Browser.tabs.OnUpdatedInfo,
    { active, windowId }: Browser.tabs.Tab,
  ): Promise<void> => {
    if (status !== 'complete' && url === undefined) return;
    if (own === undefined ? active && windowId === (await window) : id === own) changed();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** What was wished for before the panel was open is kept for it, and taken once. */
function watchWishes(window: Promise<number | undefined>, show: (wish: Wish) => void): () => void {
  let stopped = false;
  /** One after the other, so that no wish is taken twice. */
  let taking: Promise<unknown> = Promise.resolve();

  async function take(): Promise<void> {
    const id = await window;
    if (id === undefined || stopped) return;
    const key = wishKey(id);
    const parsed = wishSchema.safeParse((await browser.storage.session.get(key))[key]);
    if (!parsed.success || stopped) return;
    await browser.storage.session.remove(key);
    show(parsed.data);
  }

  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some(isWishKey)) taking = taking.then(take);
  };
  browser.storage.onChanged.addListener(onChanged);
  taking = take();
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
