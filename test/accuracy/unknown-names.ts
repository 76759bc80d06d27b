import { fold } from '../../src/recognize/fold.ts';
import type { Faults } from './faults.ts';
import { coreOf } from './known-names.ts';
import { readLabelled } from './labelled.ts';

/** The labelled names of a file that the data doesn't know. */
export interface Unknown {
  file: string;
  /** Named labels in all, and those of a name not known. */
  labels: { all: number; unknown: number };
  /** The most frequent first. A name with other generic words (`the X gang`, `X`) is one. */
  names: { surface: string; count: number; records: number }[];
}

export async function unknownNames(
  file: string,
  isKnown: (surface: string) => boolean,
  faults: Faults,
): Promise<Unknown> {
  const labels: { surface: string; record: string | number }[] = [];
  for await (const { id, mentions } of readLabelled(file, faults)) {
    for (const { named, surface } of mentions) if (named) labels.push({ surface, record: id });
  }
  const unknown = labels.filter(({ surface }) => !isKnown(surface));
  const names = [...Map.groupBy(unknown, ({ surface }) => coreOf(surface) || fold(surface)).values()]
    .map((same) => ({
      surface: mostFrequent(same.map(({ surface }) => surface)),
      count: same.length,
      records: new Set(same.map(({ record }) => record)).size,
    }))
    .sort((a, b) => b.count - a.count || a.surface.localeCompare(b.surface));
  return { file, labels: { all: labels.length, unknown: unknown.length }, names };
}

export function unknownReport({ file, labels, names }: Unknown): string {
  const lines = names.map(
    ({ surface, count, records }) =>
      `${String(count).padStart(5)} × ${surface.replace(/\s+/gu, ' ')}${records > 1 ? `, in ${records} records` : ''}\n`,
  );
  return `== ${file}: ${names.length} names not known, ${labels.unknown} of ${labels.all} named labels\n${lines.join('')}`;
}

function mostFrequent(surfaces: readonly string[]): string {
  const [first] = [...Map.groupBy(surfaces, (surface) => surface).values()].sort(
    (a, b) => b.length - a.length,
  );
  return first?.[0] ?? '';
}
