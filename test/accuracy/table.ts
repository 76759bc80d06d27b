import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import { CERTAINTIES, type Certainty } from '../../src/recognize/types.ts';
import { chosenIndex, readArguments, runHere, type Terminal } from './command.ts';
import { collectFaults, type Faults, fileReason } from './faults.ts';
import { NOTHING, precision, share } from './figures.ts';
import type { Hit } from './find-names.ts';
import { shippedLinks } from './links.ts';
import { openMeasure } from './measure.ts';
import { byMethod, METHODS, type Method, openMethods } from './methods.ts';
import { readRecords } from './read-records.ts';
import { byCertainty, type Figures, MARKED } from './score.ts';

const USAGE = `Usage: npm run --silent accuracy:table -- FOLDER [--names FILE]

Measures on all labelled text in a folder (FOLDER/*.jsonl; see npm run accuracy -- --help) and prints one table in
Markdown, beside a plain search for the same names. Of the texts and pages in FOLDER/documents and FOLDER/pages, which
have no labels, it prints what is marked, for a person to read.
`;

/** `npm run accuracy:table`: see USAGE. */
export async function table(args: string[], { out, err }: Terminal): Promise<number> {
  const read = readArguments(args, { names: { type: 'string' }, help: { type: 'boolean' } });
  if (!('fault' in read) && read.values.help) {
    await out(USAGE);
    return 0;
  }
  if ('fault' in read || read.positionals.length !== 1) {
    err(`${'fault' in read ? read.fault : 'Say which folder, one.'}\n\n${USAGE}`);
    return 2;
  }
  const faults = collectFaults(err);
  const index = await chosenIndex(read.values.names, faults);
  if (!index) return 1;
  const linked = await shippedLinks(read.values.names);
  const [folder = ''] = read.positionals;
  const labelled = filesIn(folder, ['.jsonl'], faults);
  if (labelled.length === 0 && faults.count === 0)
    faults.add({ file: folder, reason: 'holds no .jsonl file' });
  await out(await labelledTable(labelled, openMeasure(index, linked, faults)));
  for (const part of ['documents', 'pages'].map((name) => join(folder, name)).filter(existsSync)) {
    await out(await marksIn(part, filesIn(part, ['.txt', '.md', '.html', '.htm'], faults), index, faults));
  }
  return faults.count > 0 ? 1 : 0;
}

function filesIn(folder: string, endings: readonly string[], faults: Faults): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    faults.add({ file: folder, reason: fileReason(error) });
    return [];
  }
}

const COLUMNS: [heading: string, figure: (figures: Figures) => string][] = [
  ['recall, known names', ({ found, labels }) => share([found.known, labels.known])],
  ['recall, all names', ({ found, labels }) => share([found.all, labels.all])],
  ['taken for the actor linked', ({ links }) => share([links.right, links.all])],
  ['precision', (figures) => share(precision(figures, MARKED))],
  ['precision, strict', (figures) => share(precision(figures, MARKED, true))],
  [
    'must not be recognized: certain, likely, possible',
    ({ not: { all, hit } }) =>
      all === 0 ? NOTHING : `${CERTAINTIES.map((certainty) => hit[certainty]).join(', ')} of ${all}`,
  ],
];

async function labelledTable(
  files: readonly string[],
  measure: ReturnType<typeof openMeasure>,
): Promise<string> {
  const rows: string[][] = [
    ['file', 'method', ...COLUMNS.map(([heading]) => heading), 'seconds'],
    Array.from({ length: COLUMNS.length + 3 }, () => '---'),
  ];
  for (const file of files) {
    const { scores, took } = await measure(file);
    for (const method of METHODS) {
      const cells = COLUMNS.map(([, figure]) => figure(scores[method].figures));
      rows.push([file, method, ...cells, (took[method] / 1000).toFixed(2)]);
    }
  }
  const lines = rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return `${lines.join('\n')}

Precision is that of what is marked, certain and likely; where a hit's surface is labelled elsewhere in the record, only
“strict” holds it wrong.
`;
}

async function marksIn(
  folder: string,
  files: readonly string[],
  index: NameIndex,
  faults: Faults,
): Promise<string> {
  const methods = openMethods(index);
  const found = byMethod((): Hit[] => []);
  let records = 0;
  // Standard input is read only where no file is given.
  if (files.length > 0) {
    for await (const record of readRecords(files, none(), faults)) {
      records += 1;
      for (const method of METHODS) found[method].push(...methods[method](record));
    }
  }
  return `\n## ${folder}: ${records} texts\n${METHODS.map((method) => marksOf(method, found[method])).join('')}`;
}

async function* none(): AsyncGenerator<Uint8Array> {}

/** How often each surface was found, by profile, those found most often first. */
function marksOf(method: Method, hits: readonly Hit[]): string {
  const totals = CERTAINTIES.map(
    (certainty) => `${hits.filter((hit) => hit.certainty === certainty).length} ${certainty}`,
  );
  const byProfile = [...Map.groupBy(hits, ({ profiles }) => profiles.join(' or ')).entries()].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const rows = byProfile.map(([profile, ofProfile]) => {
    const counts = new Map<string, Record<Certainty, number>>();
    for (const { surface, certainty } of ofProfile) {
      const plain = surface.replace(/\s+/g, ' ');
      const count = counts.get(plain) ?? byCertainty(() => 0);
      count[certainty] += 1;
      counts.set(plain, count);
    }
    const surfaces = [...counts].map(([surface, count]) => `${surface} ${tally(count)}`);
    return `| ${cell(profile)} | ${cell(surfaces.join(', '))} |\n`;
  });
  const heading = `\n### ${method}: ${totals.join(', ')}\n`;
  return rows.length === 0
    ? heading
    : `${heading}\n| profile | surfaces (certain/likely/possible) |\n| --- | --- |\n${rows.join('')}`;
}

function tally(count: Record<Certainty, number>): string {
  return CERTAINTIES.map((certainty) => count[certainty]).join('/');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (import.meta.main) await runHere(table);
