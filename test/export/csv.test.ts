import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, csv } from '../../src/export/csv/csv.ts';
import { profileCsv } from '../../src/export/csv/profile.ts';
import { readCsv } from './read-csv.ts';
import { entry } from './sample.ts';

const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        ',',
        '\r\n',
        '\n',
        '\r',
        '\t',
        '=',
        '+',
        '-',
        '@',
        "'",
        '＝',
        '赵光宗',
        ' ',
        'a',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

function read(text: string): string[][] {
  expect(text.startsWith(BYTE_ORDER_MARK)).toBe(true);
  return readCsv(text.slice(BYTE_ORDER_MARK.length));
}

/** The rows of a profile by the names of their columns. */
function table(text: string): Record<string, string>[] {
  const [head = [], ...body] = read(text);
  return body.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));
}

describe('a table', () => {
  test('is read as it was written, but for an apostrophe where a spreadsheet would see a formula', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const harmless = written.map((row) =>
          row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text)),
        );
        expect(read(csv(written))).toEqual(harmless);
      }),
    );
  });

  test('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(rows, (written) => {
        for (const text of read(csv(written)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
    expect(csv([['=HYPERLINK("https://bad.example","x")', '-1', 'a-b']])).toBe(
      `${BYTE_ORDER_MARK}"'=HYPERLINK(""https://bad.example"",""x"")",'-1,a-b\r\n`,
    );
  });
});

describe('a profile as a table', () => {
  const heron = table(profileCsv(entry('grey-heron')));
  const ann = table(profileCsv(entry('ann-example')));

  test('has a row for all that is said, under its own columns', () => {
    expect(Object.keys(heron[0] ?? {})).toEqual([
      'id',
      'profile',
      'kind',
      'part',
      'topic',
      'date',
      'text',
      'by',
      'reference',
      'sources',
      'addresses',
      'reviewed',
      'licence',
    ]);
    const parts = Map.groupBy(heron, ({ part }) => part);
    expect([...parts].map(([part, of]) => [part, of.length])).toEqual([
      ['summary', 1],
      ['name', 5],
      ['statement', 2],
      ['event', 1],
      ['relation', 4],
      ['knowledge-base', 1],
    ]);
    for (const row of heron) {
      expect(row).toMatchObject({
        id: 'grey-heron',
        profile: 'Grey Heron',
        kind: 'group',
        reviewed: '2026-01-15',
      });
      expect(row.licence).toMatch(/CC BY 4\.0\. https:/u);
    }
  });

  test('gives each row its sources, and their addresses in the same order', () => {
    expect(heron.find(({ topic }) => topic === 'attribution')).toMatchObject({
      date: '2024-03-25',
      text: 'Freedonia says that the navy of Sylvania is behind it.',
      sources: expect.stringMatching(/^Ministry of Examples, “Notice .*\nAcme <Labs> & Sons, “Herons .*\)$/u),
      addresses: 'https://example.org/notice\nhttps://acme.example/a_b?c=1&d=<2>',
    });
  });

  test('tells names in use from former ones, spellings by rule and misprints', () => {
    const names = [...heron, ...ann].filter(({ part }) => part === 'name');
    const named = (text: string) => names.find((row) => row.text === text);
    expect(named('Amber Gale')).toMatchObject({ topic: '', date: '2023-04/..', by: 'Acme | Threat Lab' });
    expect(named('TAG_0530')).toMatchObject({ topic: 'former', date: '../2023-04' });
    expect(named('灰鷺')).toMatchObject({
      topic: 'respelling',
      reference: 'Traditional characters for 灰鹭',
    });
    expect(named('An Exmaple')).toMatchObject({ topic: 'misprint', by: 'misprint in the Daily' });
  });

  test('says of a listing and a charge what the date is that of, and what came of them', () => {
    const acts = ann.filter(({ part }) => part === 'designation' || part === 'charge');
    expect(
      acts.map(({ part, topic, date, text, by, reference }) => [part, topic, date, text, by, reference]),
    ).toEqual([
      [
        'designation',
        'delisted',
        '2024-03-25',
        'Sanctioned, later delisted: Cyber order. Asset freeze.',
        'Freedonia, Treasury',
        'FR 12',
      ],
      [
        'designation',
        'listed',
        '2023-01-02',
        'Sanctioned: Counter-measures.',
        'Sylvania',
        'no list reference: the list was not read',
      ],
      [
        'charge',
        'extradited',
        '2024-03-25',
        'Charged, later extradited: Conspiracy to break into computers.',
        'Freedonian High Court',
        '7/24',
      ],
    ]);
  });

  test('has a relation as its own end states it, with the id of the other', () => {
    expect(heron.find(({ reference }) => reference === 'ann-example')).toMatchObject({
      topic: 'alleged-member-of',
      text: 'Ann Example: alleged member of Grey Heron, according to Freedonia. An accusation of the indictment.',
      by: 'Freedonia',
    });
  });

  test('of a reference entry is not reviewed, and bears the terms of its bases', () => {
    for (const row of table(profileCsv(entry('ref-amber-tern')))) {
      expect(row.reviewed).toBe('');
      expect(row.licence).toBe(
        '© MITRE ATT&CK https://attack.example/terms\n© MISP https://misp.example/terms',
      );
    }
  });
});
