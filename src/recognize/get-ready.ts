import { generalCues, groupCues } from './cues.ts';
import { thingCues } from './thing-cues.ts';

/**
 * Has the expressions compiled that nearly every reading needs, one by one: together they would hold a page up longer
 * than all of its reading does.
 */
export async function getReady(pause: () => Promise<void>): Promise<void> {
  for (const cues of [...Object.values(generalCues), groupCues, thingCues]) {
    // Browsers compile an expression when it is first run.
    cues().test('');
    await pause();
  }
}
