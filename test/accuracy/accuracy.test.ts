import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accuracy } from './accuracy.ts';
import { folderWith, jsonl, NAMES, run } from './kit.ts';
import { table } from './table.ts';

function labelled(id: string, text: string, surfaces: string[], not: string[] = []): object {
  const spans = (all: string[]) =>
    all.map((surface) => ({
      start: text.indexOf(surface),
      end: text.indexOf(surface) + surface.length,
      surface,
    }));
  return { id, text, mentions: spans(surfaces).map((span) => ({ ...span, named: true })), not: spans(not) };
}

const RECORDS = [
  labelled('a', 'UNC9901 and Teal Ibex struck.', ['UNC9901', 'Teal Ibex']),
  labelled('b', 'Rings of tungsten, a metal.', [], ['tungsten']),
  labelled('c', 'Nobody labelled Crimson Wombat here.', []),
];

const FILES = { 'names.jsonl': jsonl(NAMES), 'set/a.jsonl': jsonl(RECORDS) };

test('figures of both methods, on a file with a known answer', async () => {
  const folder = folderWith(FILES);
  const file = join(folder, 'set/a.jsonl');
  const { status, out } = await run(accuracy, ['--names', join(folder, 'names.jsonl'), '--json', file]);
  expect(status).toBe(0);
  const { figures } = JSON.parse(out);
  const common = { records: 3, labels: { all: 2, known: 1 }, found: { all: 1, known: 1 } };
  expect(figures.recognition).toMatchObject({
    ...common,
    hits: { certain: { right: 1, unlabelled: 1, forbidden: 0 } },
    not: { all: 1, hit: { certain: 0, likely: 0, possible: 0 } },
  });
  expect(figures['plain search']).toMatchObject({
    ...common,
    hits: { certain: { right: 1, unlabelled: 1, forbidden: 1 } },
    not: { all: 1, hit: { certain: 1 } },
  });
});

test('the report lists what is to be read, and as much as asked for', async () => {
  const folder = folderWith(FILES);
  const args = ['--names', join(folder, 'names.jsonl'), join(folder, 'set/a.jsonl')];
  const { out } = await run(accuracy, args);
  expect(out).toContain('100.0 % (1 of 1)');
  expect(out).toMatch(/not known to the data: 1 surfaces:\n +1 × Teal Ibex/);
  expect(out).toContain('Nobody labelled [Crimson Wombat] here.');
  const few = await run(accuracy, [...args, '--hits', '0', '--misses', '0']);
  expect(few.out).not.toContain('Teal Ibex');
  expect(few.out).not.toContain('[Crimson Wombat]');
});

test('the names that the data does not know, each once, the most frequent first', async () => {
  const folder = folderWith({
    'names.jsonl': jsonl(NAMES),
    'a.jsonl': jsonl([
      labelled('a', 'UNC9901 met Sable Otter. Amber Newt and the Tungsten hackers watched.', [
        'UNC9901',
        'Sable Otter',
        'Amber Newt',
        'Tungsten hackers',
      ]),
      labelled('b', 'The Amber Newt gang struck; generic words count by themselves: the hackers.', [
        'Amber Newt gang',
        'the hackers',
      ]),
    ]),
  });
  const args = ['--names', join(folder, 'names.jsonl'), '--unknown'];
  const file = join(folder, 'a.jsonl');
  const { status, out } = await run(accuracy, [...args, file]);
  expect(status).toBe(0);
  expect(out).toBe(
    `== ${file}: 3 names not known, 4 of 6 named labels\n` +
      '    2 × Amber Newt, in 2 records\n' +
      '    1 × Sable Otter\n' +
      '    1 × the hackers\n',
  );
  expect(await run(accuracy, [...args, '--json', file])).toMatchObject({
    status: 2,
    err: expect.stringContaining('leave out --json'),
  });
});

test('a label that is not where it says is told, and its line passed over', async () => {
  const text = 'UNC9901 struck.';
  const folder = folderWith({
    'a.jsonl': jsonl([
      { id: 'a', text, mentions: [{ start: 0, end: 99, named: true }] },
      { id: 'b', text, mentions: [{ start: 1, end: 8, surface: 'UNC9901' }] },
      { id: 'c', text, mentions: [{ start: 0, end: 7, surface: 'UNC9901' }] },
    ]),
  });
  const file = join(folder, 'a.jsonl');
  const { status, out, err } = await run(accuracy, ['--json', file]);
  expect(status).toBe(1);
  expect(err).toContain(`${file}:1: mentions[0]: ends at 99, after the text, which has 15 units\n`);
  expect(err).toContain(`${file}:2: mentions[0]: is labelled "UNC9901", but "NC9901 " stands there\n`);
  expect(JSON.parse(out).figures.recognition).toMatchObject({ records: 1, labels: { all: 1 } });
});

test('a wrong call is told', async () => {
  expect(await run(accuracy, [])).toMatchObject({ status: 2, err: expect.stringContaining('Usage:') });
  expect(await run(accuracy, ['--hits', 'some', 'a.jsonl'])).toMatchObject({ status: 2 });
});

test('the table holds all labelled files of a folder, and what is marked in its documents and pages', async () => {
  const folder = folderWith({
    ...FILES,
    'set/documents/a.txt': 'UNC9901 met Crimson Wombat. UNC9901 left.',
    'set/pages/a.html': '<p>Rings of tungsten, a metal.</p>',
  });
  const { status, out } = await run(table, ['--names', join(folder, 'names.jsonl'), join(folder, 'set')]);
  expect(status).toBe(0);
  expect(out).toMatch(/\| .*a\.jsonl \| recognition \| 100\.0 % \(1 of 1\) \|/);
  expect(out).toMatch(/\| .*a\.jsonl \| plain search \|/);
  expect(out).toContain('### recognition: 3 certain, 0 likely, 0 possible');
  expect(out).toContain('| g1 | UNC9901 2/0/0, Crimson Wombat 1/0/0 |');
  expect(out.split('pages: 1 texts')[1]).toMatch(
    /recognition: 0 certain[\s\S]*plain search: 1 certain[\s\S]*tungsten 1/,
  );
});
