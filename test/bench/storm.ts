import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import { inTurns, type Turn } from './in-turns.ts';
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
    const turns = await inTurns(session, page, RUNS, (tab) =>
      session.kind === 'chromium' ? insertTraced(tab) : insertIn(tab),
    );
    return [
      ...figuresOf(session, 'until shown', turns, ({ shown }) => shown),
      ...(session.kind === 'chromium'
        ? figuresOf(session, 'main thread', turns, ({ thread = 0 }) => thread)
        : []),
    ];
  },
};

/** Each against those of its own turn, as they met the same machine. */
function figuresOf(
  { kind: browser }: Session,
  what: string,
  turns: readonly Turn<Inserted>[],
  of: (inserted: Inserted) => number,
): Figure[] {
  const figure = (which: string, values: number[], unit: Figure['unit'] = 'ms'): Figure => ({
    browser,
    what: `storm of 20,000 paragraphs, ${what}: ${which}`,
    unit,
    spread: spreadOf(values),
  });
  const more = (which: 'bare' | 'lit', than: string): Figure =>
    figure(
      `more than ${than} by`,
      turns.map((turn) => (of(turn.ours) / of(turn[which]) - 1) * 100),
      '%',
    );
  return [
    figure(
      'without',
      turns.map(({ bare }) => of(bare)),
    ),
    figure(
      'without, one range highlighted by the page',
      turns.map(({ lit }) => of(lit)),
    ),
    figure(
      'with',
      turns.map(({ ours }) => of(ours)),
    ),
    { ...more('bare', 'without'), limit: 5 },
    more('lit', 'with one range highlighted'),
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
