import { cues } from './cues.ts';
import { createLearnedNames } from './learned-names.ts';
import type { IndexedProfile, WrittenName } from './name-index-data.ts';
import { createReading } from './reading.ts';

/**
 * Has that compiled which nearly every reading needs, one by one: together it would hold a page up longer than all of its
 * reading does.
 */
export async function getReady(pause: () => Promise<void>): Promise<void> {
  const { intrusion, computing, sanctions, authorities, courts, group, thing } = cues;
  for (const wanted of [intrusion, computing, sanctions, authorities, courts, group, thing]) {
    // Browsers compile an expression when it is first run, and once more, to be fast, when it is run again.
    for (let run = 0; run < 2; run += 1) wanted().test('');
    await pause();
  }
  // As they compile a function when it first runs: at first what every name needs, then what a word does.
  for (const nameClass of ['code', 'ordinary'] as const) {
    const names = createLearnedNames();
    names.learn({
      keys: [],
      capitalKeys: [],
      everydayKeys: [],
      names: [sampleName(nameClass)],
      profiles: [[0, SAMPLE_PROFILE]],
    });
    const reading = createReading<number>(names.index);
    await pause();
    reading.set(0, 'The hackers of Sample, they said.');
    await pause();
    reading.settle();
    await pause();
  }
}

const SAMPLE_PROFILE: IndexedProfile = { id: 'sample', kind: 'group', related: [] };

function sampleName(nameClass: WrittenName['class']): WrittenName {
  const form = { text: 'sample', swapped: false, endings: 0, endingRequired: false };
  return { profile: 0, class: nameClass, text: 'Sample', forms: [form] };
}
