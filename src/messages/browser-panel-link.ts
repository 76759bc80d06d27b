import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod/mini';
import type { PanelLink } from './panel-link.ts';
import { POINTED_PORT, type Pointed } from './pointed.ts';
import { PROFILE_ID } from './to-page.ts';
import { wishKey } from './wish-key.ts';

const profileSchema = z.string().check(z.regex(PROFILE_ID));

const pointedSchema = z.object({
  profiles: z.array(profileSchema).check(z.minLength(1), z.maxLength(50)),
  surface: z.string().check(z.maxLength(1000)),
  certainty: z.enum(['certain', 'likely', 'possible']),
});

/** The panel's link on the browser: ports to pages, and session storage for what it is asked to show. */
export function createPanelLink(): PanelLink {
  return { listenTo, wishes };
}

function listenTo(tab: number, pointed: (at: Pointed) => void): () => void {
  const port = browser.tabs.connect(tab, { name: POINTED_PORT });
  port.onMessage.addListener((message) => {
    const parsed = pointedSchema.safeParse(message);
    if (parsed.success) pointed(parsed.data);
    else console.warn('Known As: what a page tells of the pointer was rejected.', parsed.error);
  });
  // A page in which nothing is marked has nobody to take the port: that is read, so as not to be logged as an error.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}

/** What was wished for before the panel was open is kept for it, and taken once. */
function wishes(show: (profile: string) => void): () => void {
  let stopped = false;
  let key: string | undefined;

  async function take(): Promise<void> {
    if (key === undefined || stopped) return;
    const { [key]: wish } = await browser.storage.session.get(key);
    const parsed = profileSchema.safeParse(wish);
    if (!parsed.success || stopped) return;
    await browser.storage.session.remove(key);
    show(parsed.data);
  }

  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    if (area === 'session' && key !== undefined && changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.windows.getCurrent().then(({ id }) => {
    if (id === undefined) return;
    key = wishKey(id);
    return take();
  });
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
