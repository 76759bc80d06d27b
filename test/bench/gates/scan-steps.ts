import { buildNameIndex } from '../../../src/recognize/build-name-index.ts';
import { createFolder, type Folded } from '../../../src/recognize/fold.ts';
import type { NameIndex } from '../../../src/recognize/name-index.ts';
import { scan } from '../../../src/recognize/scan.ts';
import { syntheticNames } from '../synthetic-names.ts';
import { counted } from './counted.ts';
import type { Gate } from './gate.ts';
import { textNaming } from './text-naming.ts';

/** How often the scan reads the text and its tables for each character, by lists of two sizes: it may not depend on that. */
export function scanSteps(): Gate[] {
  return [
    { names: 2400, budget: 4.5 },
    { names: 50_000, budget: 4.5 },
  ].map(({ names, budget }) => ({
    what: `steps of the scan for a character, ${names.toLocaleString('en-US')} names`,
    figure: stepsPerCharacter(names),
    budget,
  }));
}

function stepsPerCharacter(size: number): number {
  const data = syntheticNames(size);
  const text = textNaming(data);
  let steps = 0;
  const count = (): void => {
    steps += 1;
  };
  const folded = createFolder()(text);
  scan(countedText(folded, count), countedIndex(buildNameIndex(data), count));
  return steps / text.length;
}

function countedText(folded: Folded, count: () => void): Folded {
  return { ...folded, units: counted(folded.units, count) };
}

function countedIndex(index: NameIndex, count: () => void): NameIndex {
  return {
    ...index,
    slotKeys: counted(index.slotKeys, count),
    slotForms: counted(index.slotForms, count),
    nextForm: counted(index.nextForm, count),
    formStarts: counted(index.formStarts, count),
    formUnits: counted(index.formUnits, count),
  };
}
