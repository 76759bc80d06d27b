import { z } from 'zod';
import type { EntryKind } from '../../../src/lists/entry.ts';
import { createListedNames } from '../../../src/lists/names/listed-names.ts';
import { buildNameIndex } from '../../../src/recognize/build-name-index.ts';
import { createFolder } from '../../../src/recognize/fold.ts';
import { joinsWord } from '../../../src/recognize/name-index.ts';
import { type Hit, scan } from '../../../src/recognize/scan.ts';
import { everydayWords } from '../everyday-words.ts';
import { DIFFERENCES, differenceOf } from './difference.ts';
import { FileError, textOf } from './open.ts';

/** A line of a file of pairs: a name as a text has it, one as a list has it, and whether they are one's; null: nobody says. */
const pairSchema = z.object({
  a: z.string(),
  b: z.string().nullable(),
  expected: z.boolean().nullable(),
  schema: z.string().optional(),
});
type Pair = z.infer<typeof pairSchema> & { b: string };

/** Whether the whole of a text is found as a name, a part of it, or nothing. */
export type Verdict = 'whole' | 'part' | 'none';

const listedNames = createListedNames(everydayWords());
const fold = createFolder();

/** Whether a name of a list, as it is looked for, is found in a text that consists of another. */
export function verdictOf(text: string, listed: string, kind: EntryKind): Verdict {
  const names = listedNames({ kind, names: [{ text: listed, quality: 'strong', type: 'primary' }] });
  const index = buildNameIndex({
    profiles: [{ id: 'listed', kind: 'person', related: [] }],
    names: names.map((name) => ({ ...name, profile: 0 })),
    others: [],
  });
  const folded = fold(text);
  const hits = scan(folded, index);
  const isWhole = ({ start, end }: Hit): boolean =>
    ![...folded.units.subarray(0, start), ...folded.units.subarray(end, folded.length)].some(isLetter);
  if (hits.some(isWhole)) return 'whole';
  return hits.length > 0 ? 'part' : 'none';
}

function isLetter(unit: number): boolean {
  return joinsWord(unit) || (unit >= 0x2e80 && unit <= 0x9fff);
}

/** Prints how names of pairs are judged, by what they differ in. */
export function judgePairs(paths: readonly string[]): void {
  const pairs = paths.flatMap(readPairs);
  const rows = DIFFERENCES.flatMap((difference) => {
    const these = pairs.filter(({ a, b }) => differenceOf(a, b) === difference);
    return these.length === 0 ? [] : [[difference, ...cells(these)]];
  });
  const head = [
    'differ in',
    'one’s',
    'found',
    'in part',
    'not',
    'others’',
    'found',
    'in part',
    'not',
    'unsaid',
    'found',
  ];
  console.log(tableOf([head, ...rows, ['all', ...cells(pairs)]]));
}

function cells(pairs: readonly Pair[]): string[] {
  return [true, false, null].flatMap((expected) => {
    const verdicts = pairs
      .filter((pair) => pair.expected === expected)
      .map(({ a, b, schema }) => verdictOf(a, b, kindOf(schema)));
    const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
    const all = [verdicts.length, count('whole'), count('part'), count('none')];
    return (expected === null ? all.slice(0, 2) : all).map(String);
  });
}

function kindOf(schema: string | undefined): EntryKind {
  if (schema === undefined) return 'unknown';
  return schema === 'Person' ? 'person' : 'organization';
}

function readPairs(path: string): Pair[] {
  return textOf(path)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const { b, ...pair } = readPair(line, `${path}, line ${at + 1}`);
      return b === null ? [] : [{ ...pair, b }];
    });
}

function readPair(line: string, place: string): z.infer<typeof pairSchema> {
  try {
    return pairSchema.parse(JSON.parse(line));
  } catch (error) {
    const faults =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
        : [error instanceof Error ? error.message : String(error)];
    throw new FileError(`${place}: It is no pair of names. ${faults.join('; ')}`);
  }
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
