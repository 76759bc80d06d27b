import { MIDDLE } from './pages.ts';
import type { Measurement } from './session.ts';
import { spreadOf } from './statistics.ts';
import { traced } from './trace.ts';

const RUNS = 3;
const LETTERS = 40;

/** Typing in an editor of 200 kB beside an article. Only our scripts run there, so every task with a script is ours. */
export const typing: Measurement = {
  browsers: ['chromium'],
  async run(session) {
    const page = session.pages.find(({ label }) => label === MIDDLE);
    if (!page) return [];
    const longest = { bare: [] as number[], ours: [] as number[] };
    const inScripts: number[] = [];
    for (let at = 0; at < RUNS; at += 1) {
      for (const which of ['bare', 'ours'] as const) {
        const tab = await session.open(page, which === 'ours');
        await tab.bringToFront();
        await tab.evaluate(() => {
          const editor = document.createElement('div');
          editor.contentEditable = 'true';
          editor.innerHTML = '<p>A line of the draft that names nobody.</p>'.repeat(5000);
          document.body.prepend(editor);
          editor.focus();
        });
        const { longestScript, scripts } = await traced(tab, async () => {
          for (let letter = 0; letter < LETTERS; letter += 1) await tab.keyboard.type('a', { delay: 15 });
        });
        longest[which].push(longestScript);
        if (which === 'ours') inScripts.push(scripts / LETTERS);
        await tab.close();
      }
    }
    return [
      {
        browser: 'chromium',
        what: 'typing: longest task with a script, without',
        unit: 'ms',
        spread: spreadOf(longest.bare),
      },
      {
        browser: 'chromium',
        what: 'typing: longest task of ours',
        unit: 'ms',
        spread: spreadOf(longest.ours),
        limit: 2,
      },
      {
        browser: 'chromium',
        what: 'typing: in our scripts, per letter',
        unit: 'ms',
        spread: spreadOf(inScripts),
      },
    ];
  },
};
