import { expect, test } from 'vitest';
import { file, reading, readText } from '../reading.ts';
import { OWN_CSV } from '../samples/csv.ts';

const TABLE = 'name,aliases\nMÜLLER “Grau” Reiher,Серая цапля;灰鹭𠮷\n';
const WESTERN = 'name,aliases\nMÜLLER “Grau” Reiher,Ångström\n';

/** The text in Windows-1252, where it is all in there. */
function windows1252(text: string): Uint8Array {
  const quotes = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['‘', 0x91],
    ['€', 0x80],
  ]);
  return Uint8Array.from(text, (char) => quotes.get(char) ?? char.codePointAt(0) ?? 0);
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), !bigEndian);
  return bytes;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['UTF-8', bytes(TABLE)],
  ['UTF-8 with a mark', bytes(`\ufeff${TABLE}`)],
  ['UTF-16, little end first', utf16(TABLE, false)],
  ['UTF-16, big end first', utf16(TABLE, true)],
])('%s is told by the bytes, also where pieces cut characters in two', async (_name, content) => {
  for (const piece of [1, 2, 3, 7, 64 * 1024]) {
    const { entries, skipped } = await reading([file(content, 'list', piece)]);
    expect(entries[0]?.names.map(({ text }) => text)).toEqual([
      'MÜLLER “Grau” Reiher',
      'Серая цапля',
      '灰鹭𠮷',
    ]);
    expect(skipped).toEqual([]);
  }
});

test('Windows-1252 is told by the first byte that is no UTF-8', async () => {
  for (const piece of [1, 5, 64 * 1024]) {
    const { entries, skipped } = await reading([file(windows1252(WESTERN), 'list', piece)]);
    expect(entries[0]?.names.map(({ text }) => text)).toEqual(['MÜLLER “Grau” Reiher', 'Ångström']);
    expect(skipped).toEqual([
      { why: 'encoding-guessed', where: { file: 'list', byte: 14 }, what: 'Windows-1252 (0xDC)' },
    ]);
  }
});

test('XML in Windows-1252 is read as such', async () => {
  const list = `<WHOLE><ENTITY Id="1" Type="P"><NAME><WHOLENAME>Jürgen</WHOLENAME></NAME></ENTITY></WHOLE>`;
  expect((await readText(windows1252(list))).entries[0]?.name).toBe('Jürgen');
});

/** XML that declares an encoding, with a name in these bytes. */
function declared(encoding: string, name: Uint8Array): Uint8Array {
  const [before = '', after = ''] =
    `<?xml version="1.0" encoding="${encoding}"?>\n<WHOLE><ENTITY Id="1" Type="P"><NAME><WHOLENAME>|</WHOLENAME></NAME></ENTITY></WHOLE>`.split(
      '|',
    );
  return Uint8Array.from([...bytes(before), ...name, ...bytes(after)]);
}

test.each([
  ['windows-1251', [0xd3, 0xeb, 0xeb, 0xe0], 'Улла'],
  ['iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
  ['GB2312', [0xc1, 0xaa, 0xcd, 0xa8], '联通'],
  ['UTF-8', [0xc3, 0x85, 0x6e], 'Ån'],
  // Converted by somebody who left the declaration as it was.
  ['ISO-8859-1', [0xc3, 0x85, 0x6e], 'Ån'],
])('XML that declares %s is read so', async (encoding, name, text) => {
  const content = declared(encoding, Uint8Array.from(name));
  for (const piece of [1, 3, 64 * 1024]) {
    const { entries, skipped } = await reading([file(content, 'list', piece)]);
    expect(entries.map((entry) => entry.name)).toEqual([text]);
    expect(skipped).toEqual([]);
  }
});

test('an encoding that nobody knows is said, and guessed', async () => {
  const { entries, skipped } = await readText(declared('x-marsh', bytes('Ulla')));
  expect(entries.map(({ name }) => name)).toEqual(['Ulla']);
  expect(skipped).toEqual([{ why: 'encoding-guessed', where: { file: 'list', line: 1 }, what: 'x-marsh' }]);
});

test('bytes that are nothing in the encoding declared are said', async () => {
  const { skipped } = await readText(declared('GB2312', Uint8Array.from([0x41, 0xff])));
  expect(skipped.map(({ why }) => why)).toEqual(['encoding']);
});

test('a stray byte in UTF-8 is replaced, and said where it is', async () => {
  const content = bytes('name\nJürgen\nX\nHeron\n');
  content[content.indexOf(0x58)] = 0xff;
  const { entries, skipped } = await readText(content);
  expect(entries.map(({ name }) => name)).toEqual(['Jürgen', 'Heron']);
  expect(skipped[0]).toEqual({ why: 'encoding', where: { file: 'list', byte: 13 }, what: '0xFF' });
});

test('half a character at the end is said too', async () => {
  const { skipped } = await readText(utf16('name\nHeron\n', false).subarray(0, -1));
  expect(skipped.map(({ why }) => why)).toEqual(['encoding']);
});

test('control characters are taken out, at the end and in the middle, and said where they are', async () => {
  const { entries, skipped } = await readText('name\nGrey\x00 Heron\nSea Hare\n\x1a');
  expect(entries.map(({ name }) => name)).toEqual(['Grey Heron', 'Sea Hare']);
  expect(skipped).toEqual([
    { why: 'control-character', where: { file: 'list', byte: 9 }, what: 'U+0000 (2)' },
  ]);
});

test('invisible characters and marks of direction don’t stay in names', async () => {
  const { entries } = await readText('name\n\u202bGrey\u00ad\u200b  Heron\u202c\u00a0,\n');
  expect(entries[0]?.name).toBe('Grey Heron');
});

test('cells that are cut in two by pieces are whole', async () => {
  const whole = await readText(OWN_CSV);
  for (const piece of [1, 3, 17]) {
    expect((await reading([file(OWN_CSV, 'list', piece)])).entries).toEqual(whole.entries);
  }
});
