import type { Kit } from '../kit.ts';
import { isMarked } from '../marks.ts';
import { paragraphs } from './html.ts';

export async function areOverByThemselves(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  await t.extension.send({ type: 'pause', until: Date.now() + 3000 });
  await isMarked(page, false);
  // Nobody asks: the background is woken.
  await t.endBackground();
  await isMarked(page, true);
}
