import { expect, test } from 'vitest';
import { reportTables } from '../../data/tools/report/tables.ts';
import type { Name, Source } from '../../src/profile/types.ts';
import { sampleProfile } from '../profile/sample.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: 'Example',
  title: `On ${id}`,
  url: `https://${id}.example/`,
  kind: 'press',
  checked: 'read',
  ...more,
});
const name = (text: string, assignedBy: string): Name => ({
  text,
  script: 'Latn',
  assignedBy,
  evidence: { class: 'coined' },
  sources: ['notice'],
});
const data = {
  profiles: [
    sampleProfile('heron', {
      reviewed: '2024-01-01',
      names: [name('Grey Heron', 'Example Labs'), name('Wader', 'the press')],
      statements: [
        { topic: 'background', text: 'It was seen by a lake.', sources: ['listing'] },
        { topic: 'activity', text: 'A ministry names it.', sources: ['notice', 'paper'] },
      ],
    }),
    sampleProfile('egret', { names: [name('grey-heron', 'Other Labs')] }),
  ],
  sources: [
    source('notice', { kind: 'government' }),
    source('paper'),
    source('listing', { checked: 'listed' }),
    source('orphan'),
  ],
};
const tables = reportTables(data, '2026-11-22');
const rows = (title: string) => tables.find((table) => table.title === title)?.rows;

test('tells what rests on a listing alone, and what has no primary source', () => {
  expect(rows('Resting on a listing only')).toEqual([
    ['heron', 'statements[0]', 'It was seen by a lake.', 'listing'],
  ]);
  expect(rows('Statements without a primary source')?.map(([, field]) => field)).toEqual(['statements[0]']);
});

test('lists the sources that nobody opened, and how much cites each', () => {
  expect(rows('Sources that were not opened')).toEqual([['listing', 'listed', 'On listing', '1']]);
});

test('tells old reviews, names without an assigner, names of several, and sources that nothing cites', () => {
  expect(rows('Not reviewed for a year')).toEqual([['heron', '2024-01-01']]);
  expect(rows('Names without an assigner')).toEqual([['heron', 'Wader', 'the press']]);
  expect(rows('Names that several profiles bear')).toEqual([['Grey Heron', 'heron, egret']]);
  expect(rows('Sources that nothing cites')).toEqual([['orphan', 'On orphan']]);
});
