import type { Page } from 'puppeteer-core';
import { SMALL } from './pages.ts';
import { type Measurement, rest } from './session.ts';
import { difference, spreadOf } from './statistics.ts';
import { type MainThread, traced } from './trace.ts';

const RUNS = 3;
const BATCHES = 60;

/** A feed that grows by ten items every 50 ms while it is scrolled, for three seconds. */
export const feed: Measurement = {
  browsers: ['chromium'],
  async run(session) {
    const page = session.pages.find(({ label }) => label === SMALL);
    if (!page) return [];
    const seen = { bare: [] as MainThread[], ours: [] as MainThread[] };
    for (let at = 0; at < RUNS; at += 1) {
      for (const which of ['bare', 'ours'] as const) {
        const tab = await session.open(page, which === 'ours');
        await tab.bringToFront();
        seen[which].push(await traced(tab, () => grow(tab)));
        await tab.close();
      }
    }
    const of = (which: keyof typeof seen, value: keyof MainThread) =>
      spreadOf(seen[which].map((one) => one[value]));
    return [
      {
        browser: 'chromium',
        what: 'feed of 600 items: main thread, without',
        unit: 'ms',
        spread: of('bare', 'total'),
      },
      {
        browser: 'chromium',
        what: 'feed of 600 items: ours adds',
        unit: 'ms',
        spread: difference(of('ours', 'total'), of('bare', 'total')),
      },
    ];
  },
};

async function grow(tab: Page): Promise<void> {
  await tab.evaluate(async (batches) => {
    for (let batch = 0; batch < batches; batch += 1) {
      for (let item = 0; item < 10; item += 1) {
        const section = document.createElement('section');
        section.innerHTML = `<h3>Item ${batch}.${item}</h3><p>Somebody wrote that <b>APT31</b> was there. Others say it was not, and <a href="#">say why</a>.</p>`;
        document.body.append(section);
      }
      scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, BATCHES);
  await rest(300);
}
