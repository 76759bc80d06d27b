import { expect, test } from 'vitest';
import { leftOut, names, readText } from '../reading.ts';
import {
  EU_OLD_XML,
  EU_XML,
  OFAC_ADVANCED_XML,
  OFAC_ENHANCED_XML,
  OFAC_XML,
  UK_XML,
  UN_XML,
} from '../samples/xml.ts';

test('OFAC’s XML: names as they are written, weak ones told, ships left out', async () => {
  const found = await readText(OFAC_XML);
  const [marsh, company] = found.entries;
  expect(found.heads[0]).toMatchObject({ format: 'ofac-xml', released: '2024-05-06' });
  expect(marsh).toEqual({
    id: '90001',
    name: 'Ulla MARSH',
    kind: 'person',
    names: [
      { text: 'Ulla MARSH', quality: 'strong', type: 'primary', parts: { family: 'MARSH', given: 'Ulla' } },
      { text: 'Ulla FEN', quality: 'strong', type: 'alias', parts: { family: 'FEN', given: 'Ulla' } },
      { text: 'REED', quality: 'weak', type: 'former' },
    ],
    programmes: ['FEN', 'REED2'],
    note: 'Deputy Minister of Fens',
    url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=90001',
  });
  expect(company).toMatchObject({ name: 'FEN TRADING & SONS, S.A.', kind: 'organization' });
  expect(leftOut(found)).toEqual(['vessel-or-aircraft: 90003 DUNE']);
  expect(found.skipped[0]?.where).toEqual({ file: 'list', line: 16, entry: 3 });
});

test('the namespace of a release plays no part', async () => {
  const renamed = OFAC_XML.replaceAll(/<(\/?)(sdn|aka|uid)/gu, '<$1s:$2').replace('xmlns=', 'xmlns:s=');
  expect((await readText(renamed)).entries).toHaveLength(2);
});

test('OFAC’s advanced XML: what is said by reference comes together', async () => {
  const found = await readText(OFAC_ADVANCED_XML);
  expect(found.heads[0]).toMatchObject({ format: 'ofac-advanced-xml', released: '2024-05-06' });
  expect(
    found.entries.map(({ id, kind, listedOn, programmes }) => ({ id, kind, listedOn, programmes })),
  ).toEqual([
    { id: '90001', kind: 'person', listedOn: '2006-04-12', programmes: ['FEN'] },
    { id: '90002', kind: 'organization', listedOn: undefined, programmes: [] },
  ]);
  expect(names(found.entries[0])).toEqual(['Ulla MARSH (strong primary)', 'REED (weak former)']);
  expect(leftOut(found)).toEqual(['vessel-or-aircraft: 90003 undefined']);
});

test('OFAC’s enhanced XML: the first day of listing, every script without marks of direction', async () => {
  const found = await readText(OFAC_ENHANCED_XML);
  expect(found.heads[0]).toMatchObject({ format: 'ofac-enhanced-xml', released: '2024-05-24' });
  expect(found.entries[0]).toMatchObject({
    listedOn: '2020-12-10',
    programmes: ['FEN'],
    note: 'Deputy Minister of Fens',
    related: [{ type: 'Acting for or on behalf of', to: '90002' }],
  });
  expect(names(found.entries[0])).toEqual([
    'Ulla MARSH (strong primary)',
    'أولا مارش (strong spelling)',
    'REED (weak former)',
  ]);
  expect(found.entries[0]?.names[1]?.script).toBe('Arab');
  expect(leftOut(found)).toEqual(['vessel-or-aircraft: 90003 DUNE']);
});

test('the UK’s list: the sixth name is the family name', async () => {
  const found = await readText(UK_XML);
  expect(found.heads[0]).toMatchObject({ format: 'uk-sanctions-xml', released: '2026-09-07' });
  expect(found.entries[0]).toMatchObject({
    id: 'FEN0001',
    kind: 'person',
    programmes: ['The Fens (Sanctions) Regulations 2020'],
    listedOn: '2012-06-29',
    updatedOn: '2026-08-04',
    note: 'Deputy Minister of Fens',
  });
  expect(names(found.entries[0])).toEqual([
    'ULLA ANN MARSH (unknown primary)',
    'Reed (weak alias)',
    'ULLA MARSCH (unknown spelling)',
    'Улла Марш (unknown spelling)',
  ]);
  expect(leftOut(found)).toEqual(['vessel-or-aircraft: FEN0002 DUNE']);
});

test('the EU’s list: the quality stands in the remark, the leading name is the first that can be read', async () => {
  const { heads, entries } = await readText(EU_XML);
  expect(heads[0]).toMatchObject({ format: 'eu-fsf-xml', released: '2026-08-05' });
  expect(entries[0]).toMatchObject({
    id: 'EU.9.01',
    name: 'Ulla Ann Marsh',
    programmes: ['FEN'],
    listedOn: '2001-10-17',
    note: 'Deputy Minister of Fens',
    url: 'https://eur-lex.example/a?b&c',
  });
  expect(names(entries[0])).toEqual([
    'أولا مارش (unknown alias)',
    'Fenny (weak alias)',
    'Ulla Ann Marsh (unknown primary)',
    'Reed (weak former)',
  ]);
  expect(entries[0]?.names.map(({ language }) => language)).toEqual(['ar', undefined, undefined, 'fr']);
});

test('the EU’s list as it was', async () => {
  const { heads, entries } = await readText(EU_OLD_XML);
  expect(heads[0]).toMatchObject({ format: 'eu-old-xml', released: '2016-02-11' });
  expect(entries[0]).toMatchObject({
    id: '1',
    kind: 'organization',
    name: 'Fen Trading',
    programmes: ['FEN'],
  });
});

test('the UN’s list: several names in one place are several, and nothing private stays with them', async () => {
  const { heads, entries } = await readText(UN_XML);
  expect(heads[0]).toMatchObject({ format: 'un-xml', released: '2026-02-27' });
  expect(entries[0]).toMatchObject({
    id: 'FENi.001',
    programmes: ['FEN'],
    listedOn: '2012-12-31',
    updatedOn: '2020-08-19',
    note: 'Deputy Minister of Fens',
  });
  expect(names(entries[0])).toEqual([
    'ULLA MARSH (strong primary)',
    'Улла Марш (strong spelling)',
    'Ulla Fen (strong alias)',
    'Ulla Fenn (strong alias)',
    'Reed (weak alias)',
    '金铁三 (weak alias)',
    'Ulla Marsh III (third) (strong alias)',
    'أولا (strong alias)',
    'Oula (strong alias)',
    'Ola (strong alias)',
    'Oolla (weak alias)',
    'Оолла (weak alias)',
    'Ulla Sedge (weak alias)',
    'U. Sedge (weak alias)',
  ]);
  expect(names(entries[1])).toEqual([
    'FEN TRADING (FT) (strong primary)',
    'Al Fen (unknown alias)',
    'AF (unknown alias)',
    'الفن (unknown alias)',
    'The Fen (unknown alias)',
    'فن (unknown alias)',
    'FIM (unknown alias)',
    'Fen in Marsh (unknown alias)',
    'Fen Company (unknown former)',
    'Фен (unknown former)',
  ]);
});

test('nothing private is in any entry', async () => {
  for (const list of [OFAC_XML, OFAC_ADVANCED_XML, OFAC_ENHANCED_XML, UK_XML, EU_XML, EU_OLD_XML, UN_XML]) {
    const { entries } = await readText(list);
    expect(JSON.stringify(entries)).not.toMatch(
      /1970|1953|691027|passport|Fenton|103495|Nothing of this is read/u,
    );
  }
});

test('a name of brackets without end is left out, and takes no longer than another', async () => {
  const began = performance.now();
  const { entries, skipped } = await readText(
    UN_XML.replace('Ulla Fen; Ulla Fenn', 'Ulla ж(a)'.repeat(200_000)),
  );
  expect(performance.now() - began).toBeLessThan(5000);
  expect(names(entries[0])).not.toContain('Ulla Fen (strong alias)');
  expect(skipped.map(({ why }) => why)).toContain('too-long');
});
