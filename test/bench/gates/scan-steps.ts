import { buildNameIndex } from '../../../src/recognize/build-name-index.ts';
import { createFolder, type Folded } from '../../../src/recognize/fold.ts';
import type { NameIndex } from '../../../src/recognize/name-index.ts';
import { scan } from '../../../src/recognize/scan.ts';
import { counted } from './counted.ts';
import type { Gate } from './gate.ts';
import { stepGates } from './steps.ts';

/** How often the scan reads the text and its tables. */
export function scanSteps(): Gate[] {
  return stepGates('scan', 4.5, (data, text, count) => {
    const folded = createFolder()(text);
    scan(countedText(folded, count), countedIndex(buildNameIndex(data), count));
  });
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
