import { cues } from './cues.ts';

/**
 * Has the expressions compiled that nearly every reading needs, one by one: together they would hold a page up longer
 * than all of its reading does.
 */
export async function getReady(pause: () => Promise<void>): Promise<void> {
  const { intrusion, computing, sanctions, authorities, courts, group, thing } = cues;
  for (const wanted of [intrusion, computing, sanctions, authorities, courts, group, thing]) {
    // Browsers compile an expression when it is first run.
    wanted().test('');
    await pause();
  }
}
