/**
 * `npm run pictures -- FOLDER [MODE …]`: takes pictures to look at, of every surface in its states, in both browsers: light
 * and dark, right to left, and in forced colours, or in the modes named. They are for people to judge; nothing is compared.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS } from './browser-kind.ts';
import { MODES } from './gallery/modes.ts';
import { type Shoot, SURFACES } from './gallery/shots.ts';
import { openBench } from './kit.ts';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the pictures go: npm run pictures -- FOLDER [MODE …]');
  process.exit(2);
}
const modes = Object.entries(MODES).filter(([mode]) => wanted.length === 0 || wanted.includes(mode));
if (modes.length === 0) {
  console.error(`There is no such mode; there are ${Object.keys(MODES).join(', ')}.`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

for (const kind of BROWSER_KINDS) {
  for (const [mode, prepare] of modes) {
    const { setup, end } = prepare(kind);
    const bench = await openBench(kind, setup);
    const shoot: Shoot = async (page, name, whole) => {
      const file = `${[kind, mode, name].join(' ').replaceAll(' ', '-')}.png`;
      // A page behind another one moves nothing to its end by itself.
      await page.evaluate(() => {
        for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
      });
      await page.screenshot({ path: join(folder, file), fullPage: whole !== undefined });
    };
    for (const shots of SURFACES) await bench.run((t) => shots(t, shoot));
    await bench.close();
    end?.();
  }
}
console.log(`The pictures are in ${folder}.`);
