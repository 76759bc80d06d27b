import { data as shipped } from '#data/names.ts';
import type { NameIndexData } from '../../src/recognize/name-index-data.ts';
import {
  openNameStore,
  readStoredNames,
  type SharedNames,
  sieveOfNames,
  storeNames,
} from '../../src/recognize/name-store.ts';
import type { Sieve } from '../../src/recognize/sieve.ts';
import { collectFaults } from '../accuracy/faults.ts';
import { readNamesFile } from '../accuracy/names-file.ts';
import { between, seeded } from './random.ts';
import { syntheticNames } from './synthetic-names.ts';

/** Names to look for: as the extension is given them, and as plain words for the others. */
export interface Dictionary {
  label: string;
  texts: string[];
  /** What a page carries of them. */
  sieve: Sieve;
  /** What the background answers a page. */
  namesFor: (keys: readonly number[]) => SharedNames;
}

export const SHIPPED = 'shipped';

export function syntheticDictionary(size: number): Dictionary {
  return open(size.toLocaleString('en-US'), syntheticNames(size));
}

/** The names that the extension carries, in about the number of the second synthetic list. */
export function shippedDictionary(): Dictionary {
  return open(SHIPPED, readStoredNames(shipped));
}

/** A list of the reader's own, in the form of `test/accuracy/README.md`; undefined where it has faults, which are told. */
export async function dictionaryFrom(file: string): Promise<Dictionary | undefined> {
  const index = await readNamesFile(
    file,
    collectFaults((text) => process.stderr.write(text)),
  );
  return index && open(file, { profiles: [...index.profiles], names: [...index.names], others: [] });
}

function open(label: string, data: NameIndexData): Dictionary {
  const stored = storeNames(data);
  return {
    label,
    texts: shuffled(data.names.filter((name) => name.class !== 'unmarked').map(({ text }) => text)),
    sieve: sieveOfNames(stored),
    namesFor: openNameStore(stored),
  };
}

/** Each once, so that what stands in a page is anywhere in the list: part of a list then tells of the whole. */
function shuffled(texts: readonly string[]): string[] {
  const random = seeded(texts.length);
  const mixed = [...new Set(texts)];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = between(random, 0, at);
    [mixed[at], mixed[other]] = [mixed[other] ?? '', mixed[at] ?? ''];
  }
  return mixed;
}
