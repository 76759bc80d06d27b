import { LARGE, MIDDLE, NAMED } from '../pages.ts';
import { openSession, reported, rest, type Session } from '../session.ts';
import { type MainThread, traced } from '../trace.ts';
import type { Gate } from './gate.ts';

interface Heard {
  type: string;
  keys?: number[];
}

declare const chrome: {
  runtime: {
    onMessage: { addListener(listener: (message: Heard, sender: { url?: string }) => void): void };
  };
};
declare const heard: { message: Heard; url: string | undefined }[];

/** What the built extension does while pages load in Chromium: messages it sends, layouts it brings about before their time. */
export async function pageLoad(): Promise<Gate[]> {
  // Not before the data is compiled.
  const { shippedPages } = await import('../shipped-names.ts');
  const pages = [NOBODY, NAMED, ...shippedPages().filter(({ label }) => label === MIDDLE || label === LARGE)];
  const session = await openSession('chromium', pages);
  try {
    // Messages of pages reach every page of the extension, not the background alone.
    await session.extension.page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      chrome.runtime.onMessage.addListener((message, { url }) => void heard.push({ message, url }));
    });
    const gates: Gate[] = [];
    for (const page of pages) {
      const { seen, messages } = await loadOnce(session, page);
      if (seen.scripts === 0) throw new Error(`The trace of "${page.label}" shows nothing of ours.`);
      const asked = messages.filter(({ type }) => type === 'page.names');
      gates.push(
        { what: `${page.label}: layouts forced by our scripts`, figure: seen.forcedLayouts, budget: 0 },
        {
          // That it is there, and who is named; in between that it needs what marks, unless nobody may be named.
          what: `${page.label}: messages, but for names`,
          figure: messages.length - asked.length,
          budget: page === NOBODY ? 2 : 3,
        },
        {
          // In how many messages depends on how fast the machine is: a slice asks for what it has met.
          what: `${page.label}: names asked for, by different keys`,
          figure: new Set(asked.flatMap(({ keys = [] }) => keys)).size,
          budget: KEYS[page.label] ?? 0,
        },
      );
    }
    return gates;
  } finally {
    await session.close();
  }
}

/** A page like most: in it stands no word that is a name. */
const NOBODY = {
  label: 'a page that names nobody',
  html: '<!DOCTYPE html><title>A page</title><p>It rained all day, and in the evening the cat came home.</p>',
};

/** Grows with the words that are names too, and by one in a hundred of the other words: see `src/recognize/sieve.ts`. */
const KEYS: Record<string, number> = { [NOBODY.label]: 1, [NAMED.label]: 5, [MIDDLE]: 300, [LARGE]: 2500 };

async function loadOnce(
  { launched, extension, server }: Session,
  page: Session['pages'][number],
): Promise<{ seen: MainThread; messages: Heard[] }> {
  const tab = await launched.page();
  await extension.page.evaluate(() => void heard.splice(0));
  const url = server.pageUrl(page);
  const seen = await traced(tab, async () => {
    await tab.goto(url, { waitUntil: 'load' });
    await reported(extension, tab);
    await rest(400);
  });
  const messages = await extension.page.evaluate(
    (from) => heard.filter((one) => one.url === from).map(({ message }) => message),
    url,
  );
  await tab.close();
  return { seen, messages };
}
