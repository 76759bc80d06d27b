import { buildNameIndex } from '../../../src/recognize/build-name-index.ts';
import { createFolder, type Folded } from '../../../src/recognize/fold.ts';
import type { NameIndex } from '../../../src/recognize/name-index.ts';
import { scan } from '../../../src/recognize/scan.ts';
import { article } from '../prose.ts';
import { syntheticNames } from '../synthetic-names.ts';
import type { Gate } from './gate.ts';

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
  const { html } = article({
    bytes: 50_000,
    mentionEvery: 3,
    names: data.names.slice(0, 200).map(({ text }) => text),
  });
  const text = html.replace(/<[^>]*>/g, '');
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

/** An array that tells each time one of its elements is read. */
function counted<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  array: T,
  count: () => void,
): T {
  return new Proxy(array, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count();
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
