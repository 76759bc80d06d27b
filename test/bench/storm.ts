import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import { inTurns, type Pair } from './in-turns.ts';
import { MIDDLE } from './pages.ts';
import { type Measurement, rest, type Session } from './session.ts';
import { spreadOf } from './statistics.ts';
import { traced } from './trace.ts';

const NODES = 20_000;
/** As many at once as a script adds between two turns of the browser. */
const AT_ONCE = 100;
/** One paragraph in so many names a group. */
const NAMED_EVERY = 50;
const RUNS = 9;
/** By then the extension has read what came, and said who is named. */
const AFTERWARDS_MS = 800;

/**
 * A page that puts in 20,000 paragraphs, of which some name somebody: from the first to the frame that shows the last, and
 * in Chromium all that the main thread does for it, since what the extension puts off comes after that frame.
 */
export const storm: Measurement = {
  browsers: ['chromium', 'firefox'],
  async run(session) {
    const page = session.pages.find(({ label }) => label === MIDDLE);
    if (!page) return [];
    const pairs = await inTurns(session, page, RUNS, (tab) =>
      session.kind === 'chromium' ? insertTraced(tab) : insertIn(tab),
    );
    const threads = pairs.flatMap(({ bare, ours }) =>
      bare.thread === undefined || ours.thread === undefined
        ? []
        : [{ bare: bare.thread, ours: ours.thread }],
    );
    return [
      ...figuresOf(
        session,
        'until shown',
        pairs.map(({ bare, ours }) => ({ bare: bare.shown, ours: ours.shown })),
      ),
      ...(threads.length > 0 ? figuresOf(session, 'main thread', threads) : []),
    ];
  },
};

/** By pairs, as both of one met the same machine. */
function figuresOf({ kind: browser }: Session, what: string, pairs: readonly Pair<number>[]): Figure[] {
  const figure = (of: string, values: number[], unit: Figure['unit'] = 'ms'): Figure => ({
    browser,
    what: `storm of 20,000 paragraphs, ${what}: ${of}`,
    unit,
    spread: spreadOf(values),
  });
  return [
    figure(
      'without',
      pairs.map(({ bare }) => bare),
    ),
    figure(
      'with',
      pairs.map(({ ours }) => ours),
    ),
    {
      ...figure(
        'more by',
        pairs.map(({ bare, ours }) => (ours / bare - 1) * 100),
        '%',
      ),
      limit: 5,
    },
  ];
}

/** Milliseconds. */
interface Inserted {
  shown: number;
  thread?: number;
}

async function insertIn(tab: Page): Promise<Inserted> {
  return { shown: await tab.evaluate(insert, NODES, AT_ONCE, NAMED_EVERY) };
}

async function insertTraced(tab: Page): Promise<Inserted> {
  let shown = 0;
  const { total } = await traced(tab, async () => {
    ({ shown } = await insertIn(tab));
    await rest(AFTERWARDS_MS);
  });
  return { shown, thread: total };
}

/** Runs in the page. */
async function insert(nodes: number, atOnce: number, namedEvery: number): Promise<number> {
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve();
      };
      channel.port2.postMessage(undefined);
    });
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const box = document.body.appendChild(document.createElement('div'));
  const start = performance.now();
  for (let at = 0; at < nodes; at += 1) {
    const paragraph = document.createElement('p');
    const whom = at % namedEvery === 0 ? 'of APT31' : 'of anybody';
    paragraph.textContent = `Paragraph ${at} says nothing ${whom}, and says it in a dozen words.`;
    box.append(paragraph);
    if (at % atOnce === atOnce - 1) await turn();
  }
  await frame();
  await turn();
  return performance.now() - start;
}
