import { expect, test } from 'vitest';
import { file, leftOut, names, reading, readText } from '../reading.ts';
import {
  ADD_CSV,
  ALT_CSV,
  COMMENTS_CSV,
  CSL_CSV,
  EU_CSV,
  EU_OLD_CSV,
  OFSI_36_CSV,
  OFSI_CSV,
  OPENSANCTIONS_CSV,
  OWN_CSV,
  SDN_CSV,
  UK_CSV,
} from '../samples/csv.ts';

const MARSH = [
  'Ulla MARSH (strong primary)',
  'Ulla FEN (strong alias)',
  'Ulla MARSCH Jr. (strong former)',
  'reed12345 (strong alias)',
  'REED (weak alias)',
  'FENNY (weak former)',
  'longest (weak alias)',
];

test('OFAC’s tables are joined, in whichever order they come', async () => {
  const set = [
    file(SDN_CSV, 'sdn.csv'),
    file(ALT_CSV, 'alt.csv'),
    file(COMMENTS_CSV, 'comments.csv'),
    file(ADD_CSV, 'add.csv'),
  ];
  for (const files of [set, set.toReversed()]) {
    const found = await reading(files);
    expect(found.heads.map(({ format }) => format)).toEqual(['ofac-csv']);
    expect(found.entries.map(({ id, kind, name }) => `${id} ${kind} ${name}`)).toEqual([
      '90001 person Ulla MARSH',
      '90002 organization FEN TRADING & SONS, S.A.',
      '90004 person ABU REED',
    ]);
    expect(names(found.entries[0])).toEqual(MARSH);
    expect(found.entries[0]).toMatchObject({ programmes: ['FEN', 'REED2'], note: 'Deputy Minister of Fens' });
    expect(leftOut(found).toSorted()).toEqual([
      'control-character: U+001A',
      'malformed: Ulla ………………… FEN',
      'no-id: 99999 NOBODY',
      'not-needed: ADD.CSV',
      'vessel-or-aircraft: 90003 DUNE',
    ]);
  }
});

test('a row with another number of cells, and Ctrl-Z before a row, cost no other row', async () => {
  const glued = SDN_CSV.replace('\r\n90002', '\r\n||||\r\n\x1a90002');
  const found = await readText(glued);
  expect(found.entries).toHaveLength(3);
  expect(found.skipped.find(({ why }) => why === 'malformed')).toMatchObject({
    where: { file: 'list', line: 2 },
    what: '||||',
  });
});

test('OFAC’s entries without the file of their other names are read, and that it is missing is said', async () => {
  const without = await reading([file(SDN_CSV, 'sdn.csv'), file(COMMENTS_CSV, 'comments.csv')]);
  expect(without.entries).toHaveLength(3);
  expect(without.skipped.find(({ why }) => why === 'aliases-elsewhere')).toEqual({
    why: 'aliases-elsewhere',
    where: { file: 'sdn.csv' },
    what: 'ALT.CSV',
  });
});

test('remarks full of quotation marks take no longer than others', async () => {
  const quotes = "'".repeat(300_000);
  const found = await readText(SDN_CSV.replace("a.k.a. 'REED'", `a.k.a. 'x${quotes}y'`));
  expect(found.entries).toHaveLength(3);
  expect(found.skipped.filter(({ why }) => why === 'too-long')).toHaveLength(1);
});

test('comments that go on and on under one number take no longer than others', async () => {
  const row = `90001,"${'x'.repeat(8_000_000)}"\n`;
  const { entries } = await reading([
    file(SDN_CSV, 'sdn.csv'),
    file(row.repeat(2) + '90001,"y"\n'.repeat(20_000), 'comments.csv', 1024 * 1024),
  ]);
  expect(entries).toHaveLength(3);
});

test('the US screening list: who stands on two lists is one, rows that were cut are left out', async () => {
  const found = await readText(CSL_CSV);
  expect(found.entries).toHaveLength(2);
  expect(found.entries[0]).toMatchObject({
    id: '90001',
    name: 'Ulla MARSH',
    kind: 'person',
    programmes: ['FEN', 'REED2', 'SECTOR'],
    listedOn: '2020-01-02',
    url: 'http://info.example/',
  });
  expect(found.entries[0]?.authority).toMatch(/^Specially .*; Sectoral /u);
  expect(names(found.entries[0])).toEqual([
    'Ulla MARSH (strong primary)',
    'Ulla FEN (unknown alias)',
    'REED (unknown alias)',
  ]);
  expect(found.entries[1]).toMatchObject({ id: '0a1b2c', name: 'I. FEN', kind: 'unknown' });
  expect(found.entries[1]?.names.map(({ text }) => text)).toEqual([
    'I. FEN',
    'Fen Works',
    'Fen Wells',
    'Fen Irrigation',
    'Fen & Sons',
  ]);
  expect(found.skipped.map(({ why, where }) => `${why} ${where.line}`)).toEqual([
    'ended 5',
    'vessel-or-aircraft 6',
    'malformed 7',
    'malformed 8',
  ]);
});

test('OFSI’s list: rows of one group are one entry, led by its prime alias', async () => {
  const { heads, entries } = await readText(OFSI_CSV);
  expect(heads[0]).toMatchObject({ format: 'uk-ofsi-csv', released: '2018-04-13' });
  expect(entries.map(({ id, name }) => `${id} ${name}`)).toEqual(['7001 Ulla Ann MARSH', '7002 FEN TRADING']);
  expect(names(entries[0])).toEqual(['Ulla Ann MARSH (unknown primary)', 'Ulla FEN (unknown alias)']);
  expect(entries[0]).toMatchObject({ listedOn: '2010-02-01', updatedOn: '2015-04-03', programmes: ['Fens'] });
});

test('OFSI’s list since 2022', async () => {
  const found = await readText(OFSI_36_CSV);
  expect(names(found.entries[0])).toEqual([
    'Ulla MARSH (unknown primary)',
    'Улла Марш (unknown spelling)',
    'REED (weak alias)',
  ]);
  expect(found.entries[0]?.listedOn).toBe('2010-01-31');
  expect(leftOut(found)).toEqual(['vessel-or-aircraft: DUNE']);
});

test('the UK Sanctions List as a table', async () => {
  const found = await readText(UK_CSV);
  expect(found.heads[0]).toMatchObject({ format: 'uk-sanctions-csv', released: '2026-02-13' });
  expect(found.entries[0]).toMatchObject({
    id: 'FEN0001',
    listedOn: '2012-06-29',
    note: 'Deputy Minister of Fens',
  });
  expect(names(found.entries[0])).toEqual([
    'Ulla MARSH (unknown primary)',
    'Улла Марш (unknown spelling)',
    'REED (weak alias)',
  ]);
});

test('the EU’s tables, with semicolons; a cell may hold a line break', async () => {
  const { heads, entries } = await readText(EU_CSV);
  expect(heads[0]).toMatchObject({ format: 'eu-fsf-csv', released: '2026-08-05' });
  expect(entries[0]).toMatchObject({
    id: 'EU.9.01',
    name: 'Ulla Ann Marsh',
    kind: 'person',
    listedOn: '2001-10-17',
  });
  expect(names(entries[0])).toEqual([
    'أولا مارش (unknown alias)',
    'Ulla Ann Marsh (unknown primary)',
    'Reed (weak alias)',
  ]);
  const old = await readText(EU_OLD_CSV);
  expect(old.entries[0]).toMatchObject({ id: 'EU.9.02', name: 'Fen Trading', kind: 'organization' });
  expect(old.entries[0]?.names[1]).toMatchObject({ text: 'Commerce des Fens', language: 'fr' });
});

test('OpenSanctions’ simple table: a list in a cell is a line of a table by itself', async () => {
  const found = await readText(OPENSANCTIONS_CSV);
  expect(found.entries[0]).toMatchObject({
    id: 'NK-heron',
    kind: 'person',
    programmes: ['FEN-1', 'sanctioned'],
    authority: 'Fen Sanctions',
    updatedOn: '2026-01-02',
  });
  expect(found.entries[0]?.country).toBeUndefined();
  expect(found.entries[1]).toMatchObject({ country: 'NZ', programmes: [] });
  expect(found.entries[0]?.names.map(({ text }) => text)).toEqual([
    'Ulla Marsh',
    'Ulla Fen',
    'Reed; the elder',
  ]);
  expect(leftOut(found)).toEqual(['vessel-or-aircraft: Vessel DUNE', 'ended: Past & Sons']);
});

test('our own table: what is missing at the end is empty, a formula is text, a script is no address', async () => {
  const found = await readText(OWN_CSV);
  expect(found.entries.map(({ id, kind, name, url }) => [id, kind, name, url])).toEqual([
    ['h1', 'group', 'Grey Heron', 'https://marsh.example/h1'],
    ['=HYPERLINK("https://marsh.example","x")', 'tool', '=HYPERLINK("https://marsh.example","x")', undefined],
    ['h3', 'person', 'Ulla Marsh', undefined],
  ]);
  expect(leftOut(found)).toEqual(['no-name: ']);
});

test('a table that Excel wrote, with a first line that says what stands between cells', async () => {
  const { entries, skipped } = await readText('sep=;\r\nname;note\r\n"Heron, Grey";a,b,c,d\r\n;x\r\n');
  expect(entries.map(({ name }) => name)).toEqual(['Heron, Grey']);
  expect(skipped).toMatchObject([{ why: 'no-name', where: { line: 4 } }]);
});

test('a table as spreadsheets of other countries write it', async () => {
  const { entries } = await readText('Name;Kind\rGrey Heron;group\rSea Hare;group\r');
  expect(entries.map(({ name }) => name)).toEqual(['Grey Heron', 'Sea Hare']);
});

test('a cell full of other names without end takes no longer than another', async () => {
  const began = performance.now();
  const { skipped, entries } = await readText(
    CSL_CSV.replace('DUNE', 'y (aka x'.repeat(100_000)).replace('Vessel', 'Entity'),
  );
  expect(performance.now() - began).toBeLessThan(5000);
  expect(entries.map(({ id }) => id)).toEqual(['90001', '0a1b2c']);
  expect(skipped.map(({ why }) => why)).toContain('too-long');
});
