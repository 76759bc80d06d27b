import { inTurns } from './in-turns.ts';
import { MIDDLE } from './pages.ts';
import type { Measurement } from './session.ts';
import { spreadOf } from './statistics.ts';

const NODES = 20_000;
/** As many at once as a script adds between two turns of the browser. */
const AT_ONCE = 100;
const RUNS = 9;

/** A page that puts in 20,000 paragraphs: from the first to the frame that shows the last. */
export const storm: Measurement = {
  browsers: ['chromium', 'firefox'],
  async run(session) {
    const page = session.pages.find(({ label }) => label === MIDDLE);
    if (!page) return [];
    const { bare, ours } = await inTurns(session, page, RUNS, (tab) => tab.evaluate(insert, NODES, AT_ONCE));
    const slower = (bareTime: number, ourTime: number): number => (ourTime / bareTime - 1) * 100;
    return [
      { browser: session.kind, what: 'storm of 20,000 paragraphs: without', unit: 'ms', spread: bare },
      { browser: session.kind, what: 'storm of 20,000 paragraphs: with', unit: 'ms', spread: ours },
      {
        browser: session.kind,
        what: 'storm of 20,000 paragraphs: slower by',
        unit: '%',
        spread: {
          ...spreadOf([slower(bare.median, ours.median)]),
          low: slower(bare.high, ours.low),
          high: slower(bare.low, ours.high),
          runs: RUNS,
        },
        limit: 5,
      },
    ];
  },
};

/** Runs in the page. */
async function insert(nodes: number, atOnce: number): Promise<number> {
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
    paragraph.textContent = `Paragraph ${at} says nothing of anybody, and says it in a dozen words.`;
    box.append(paragraph);
    if (at % atOnce === atOnce - 1) await turn();
  }
  await frame();
  await turn();
  return performance.now() - start;
}
