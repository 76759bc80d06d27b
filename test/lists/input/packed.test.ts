import { gzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { file, reading, readText } from '../reading.ts';
import { ADD_CSV, ALT_CSV, OWN_CSV, SDN_CSV } from '../samples/csv.ts';
import { OFAC_XML } from '../samples/xml.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('gzip and zip are told by content, whatever the pieces', async () => {
  const plain = await readText(OFAC_XML);
  for (const packed of [gzipSync(bytes(OFAC_XML)), zipSync({ 'SDN.XML': bytes(OFAC_XML) })]) {
    for (const piece of [1, 100, 64 * 1024]) {
      const found = await reading([file(packed, 'SDN', piece)]);
      expect(found.entries).toEqual(plain.entries);
      expect(found.unreadable).toBeUndefined();
      expect(found.skipped.map(({ why }) => why)).toEqual(['vessel-or-aircraft']);
    }
  }
});

test('files of one archive go together, and are named within it', async () => {
  const packed = zipSync({
    'sdn/sdn.csv': bytes(SDN_CSV),
    'sdn/alt.csv': [bytes(ALT_CSV), { level: 0 }],
    'add.csv': bytes(ADD_CSV),
  });
  const found = await reading([file(packed, 'set.zip')]);
  expect(found.entries[0]?.names.map(({ text }) => text)).toContain('Ulla FEN');
  expect(found.skipped.find(({ why }) => why === 'not-needed')?.where).toEqual({ file: 'set.zip/add.csv' });
});

test('an archive that breaks off gives what came before', async () => {
  const many = `name\n${Array.from({ length: 5000 }, (_, at) => `Heron ${at * 7919}`).join('\n')}\n`;
  for (const packed of [gzipSync(bytes(many)), zipSync({ list: bytes(many) })]) {
    const found = await readText(packed.subarray(0, packed.length / 2));
    expect(found.entries.length).toBeGreaterThan(100);
    expect(found.entries.length).toBeLessThan(5000);
    expect(found.skipped.map(({ why }) => why)).toContain('broken-off');
  }
});

test('an archive of which nothing can be read is said to be damaged', async () => {
  const found = await readText(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
  expect(found.unreadable?.why).toBe('damaged-archive');
});

test('an archive within an archive is said to be one, and where', async () => {
  const inner = { zip: zipSync({ list: bytes(OWN_CSV) }), gz: gzipSync(bytes(OWN_CSV)) };
  for (const [name, content, place, what] of [
    ['set.zip', zipSync({ 'inner.zip': inner.zip }), 'set.zip/inner.zip', 'ZIP'],
    ['set.zip', zipSync({ 'own.csv.gz': inner.gz }), 'set.zip/own.csv.gz', 'GZIP'],
    ['own.gz', gzipSync(inner.gz), 'own.gz', 'GZIP'],
  ] as const) {
    const { unreadable } = await reading([file(content, name)]);
    expect(unreadable).toMatchObject({ why: 'foreign-file', what, place: { file: place } });
  }
});

test('spreadsheets and documents are said to be none that can be read', async () => {
  const types = bytes('<Types/>');
  for (const [what, content] of [
    ['XLSX, DOCX', zipSync({ '[Content_Types].xml': types, 'xl/sharedStrings.xml': types })],
    ['ODS, ODT', zipSync({ mimetype: bytes('application/vnd.oasis'), 'content.xml': types })],
    ['XLS, DOC', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['PDF', bytes('%PDF-1.7\n')],
    ['BZIP2', bytes('BZh91AY&SY')],
  ] as const) {
    for (const piece of [1, 64 * 1024]) {
      const { unreadable } = await reading([file(content, 'list', piece)]);
      expect(unreadable).toMatchObject({ why: 'foreign-file', what });
    }
  }
  const beside = zipSync({ 'note.pdf': bytes('%PDF-1.7\n'), 'own.csv': bytes(OWN_CSV) });
  const found = await reading([file(beside, 'set.zip')]);
  expect(found.entries.length).toBeGreaterThan(0);
  expect(found.skipped[0]).toMatchObject({ why: 'unreadable', where: { file: 'set.zip/note.pdf' } });
});

test('the name of a file in an archive is said as text, and no more of it than can be shown', async () => {
  const found = await reading([
    file(zipSync({ ['a\n\u001b[31m\u202e'.padEnd(9000, 'b')]: bytes('name\n,\n') }), 'set.zip'),
  ]);
  expect(found.skipped[0]?.where.file).toMatch(/^set\.zip\/a \[31mb{190,200}$/u);
});

test('what lies beside a list in an archive costs nothing of it', async () => {
  const packed = zipSync({
    'README.md': bytes('# Lists\n\nSee below.\n'),
    '__MACOSX/._SDN.XML': Uint8Array.from([0, 5, 0x16, 7, 0, 2, 0, 0]),
    'lists/': new Uint8Array(),
    'lists/SDN.XML': bytes(OFAC_XML),
    'lists/SDN.xsd': bytes('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'),
    'lists/empty.csv': new Uint8Array(),
  });
  for (const piece of [1, 64 * 1024]) {
    const found = await reading([file(packed, 'set.zip', piece)]);
    expect(found.unreadable).toBeUndefined();
    expect(found.entries).toEqual((await readText(OFAC_XML)).entries);
    const left = found.skipped.filter(({ why }) => why === 'unreadable');
    expect(left.map(({ where, what }) => `${where.file}: ${what}`)).toEqual([
      'set.zip/README.md: # Lists',
      'set.zip/lists/SDN.xsd: <schema>',
      'set.zip/lists/empty.csv: ',
    ]);
  }
});

test('an archive without any list says why the first file is none', async () => {
  const packed = zipSync({ 'README.md': bytes('# Lists\n'), 'list.json': bytes('{"type": "bundle"') });
  const { unreadable } = await reading([file(packed, 'set.zip')]);
  expect(unreadable).toMatchObject({ why: 'unknown-format', place: { file: 'set.zip/README.md' } });
});

test('an archive that is locked, or packed in another way, is said to be', async () => {
  const packed = zipSync({ list: bytes(OWN_CSV) });
  const locked = packed.slice();
  locked[6] = (locked[6] ?? 0) | 1;
  const otherwise = packed.slice();
  otherwise[8] = 99;
  const cut = gzipSync(bytes(OWN_CSV)).fill(0xff, 10, 20);
  for (const archive of [locked, otherwise, cut]) {
    for (const piece of [1, 64 * 1024]) {
      expect((await reading([file(archive, 'list', piece)])).unreadable?.why).toBe('damaged-archive');
    }
  }
});
