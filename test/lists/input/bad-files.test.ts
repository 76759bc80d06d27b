import { expect, test } from 'vitest';
import { file, reading, readText } from '../reading.ts';
import { CSL_CSV, OWN_CSV } from '../samples/csv.ts';
import { FTM_ENTITIES, OWN_JSONL, STIX_BUNDLE } from '../samples/json.ts';
import { OFAC_XML } from '../samples/xml.ts';

test('XML that breaks off in the middle: the entries before are kept, and the line is said', async () => {
  const found = await readText(OFAC_XML.slice(0, OFAC_XML.indexOf('<sdnType>Entity')));
  expect(found.entries.map(({ id }) => id)).toEqual(['90001']);
  expect(found.skipped).toMatchObject([{ why: 'broken-off', where: { file: 'list', line: 15 } }]);
});

test('XML with a tag that nothing opened', async () => {
  const found = await readText(OFAC_XML.replace('<uid>90002</uid>', '<uid>90002</guid>'));
  expect(found.entries.map(({ id }) => id)).toEqual(['90001']);
  expect(found.skipped[0]).toMatchObject({ why: 'broken-off', where: { line: 15 } });
});

test('entities are not expanded: a document type is refused, an unknown one ends the file', async () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${OFAC_XML.slice(38)}`;
  const refused = await readText(laughs);
  expect(refused.unreadable?.why).toBe('document-type');
  expect(refused.entries).toEqual([]);
  const unknown = await readText(OFAC_XML.replace('FEN TRADING', '&lol;'));
  expect(unknown.entries.map(({ id }) => id)).toEqual(['90001']);
  expect(unknown.skipped[0]?.why).toBe('broken-off');
});

test('elements without end', async () => {
  const found = await readText(`<sdnList>${'<sdnEntry>'.repeat(100_000)}`);
  expect(found.skipped[0]).toMatchObject({ why: 'broken-off', where: { line: 1 } });
});

test('XML, JSON and tables of something else are said to be unknown, with what they begin with', async () => {
  for (const [content, what] of [
    ['<html><body>Grey Heron</body></html>', '<html>'],
    ['{"birds": ["Grey Heron"]}', 'birds'],
    ['{"type": "threat-actor", "icon": "user"}', 'type, icon'],
    ['[]', '[]'],
    ['[[[["birds"]]]]', '[[[["birds"]]]]'],
    ['{"bird": "Heron"}\n{"bird": "Tern"}\n', 'bird'],
    ['bird,place\nGrey Heron,Fenton\n', 'bird, place'],
    ['Grey Heron\n', 'Grey Heron'],
    ['name,place,seen\nGrey Heron,Fenton,May\n', 'name, place, seen'],
    ['1,Grey Heron\n2,Sea Hare\n', '1, Grey Heron'],
  ]) {
    const { unreadable } = await readText(content ?? '');
    expect(unreadable).toMatchObject({ why: 'unknown-format', what });
  }
});

test('a column that a list of one’s own can’t have is named', async () => {
  const { unreadable } = await readText('Name,Kind,Place\nGrey Heron,group,Fenton\n');
  expect(unreadable).toMatchObject({ why: 'unknown-column', what: 'Place', place: { line: 1 } });
});

test.each(['', '  \n\n ', '\ufeff', '\x1a'])('a file without anything in it (%j)', async (content) => {
  expect((await readText(content)).unreadable?.why).toBe('empty');
});

test('JSON that breaks off is said to, with the line', async () => {
  const text = JSON.stringify(STIX_BUNDLE, null, 1);
  const { unreadable } = await readText(text.slice(0, text.indexOf('TAG-901')));
  expect(unreadable).toMatchObject({ why: 'broken-json', place: { file: 'list' } });
  expect(unreadable?.place.line).toBeGreaterThan(30);
});

test('JSON with a comma too many is said to have it, with the line', async () => {
  const { unreadable } = await readText('[\n  {"name": "Grey Heron"},\n  {"name": "Sea Hare"},\n]\n');
  expect(unreadable).toMatchObject({ why: 'broken-json', place: { line: 4 } });
  const second = await readText('[\n  {"name": "Grey Heron"},\n  {"name": "Sea Hare", "note" "x"}\n]\n');
  expect(second.unreadable).toMatchObject({ why: 'broken-json', place: { line: 3 } });
});

test('one entry alone, over several lines', async () => {
  const { entries } = await readText(JSON.stringify({ name: 'Grey Heron', aliases: ['Heron'] }, null, 2));
  expect(entries.map(({ names }) => names.map(({ text }) => text))).toEqual([['Grey Heron', 'Heron']]);
});

test('an ampersand that begins nothing ends the file where it stands, not where a semicolon comes', async () => {
  const entity = (id: number, name: string) =>
    `<ENTITY><DATAID>${id}</DATAID><FIRST_NAME>${name}</FIRST_NAME></ENTITY>\n`;
  const begun = `<CONSOLIDATED_LIST>\n${entity(1, 'Grey Heron')}${entity(2, 'Heron & Sons')}`;
  for (const rest of [entity(3, 'Sea Hare').repeat(50), `${entity(3, 'Sea Hare').repeat(50)}&amp;`]) {
    const found = await readText(`${begun}${rest}</CONSOLIDATED_LIST>`);
    expect(found.entries.map(({ name }) => name)).toEqual(['Grey Heron']);
    expect(found.skipped).toMatchObject([{ why: 'broken-off', where: { line: 3 } }]);
  }
});

test('a quotation mark in the first row that nothing closes makes it no list', async () => {
  for (const content of [
    '"name,aliases\nGrey Heron,\n',
    `"name,aliases\n${'Grey Heron,\n'.repeat(2_000_000)}`,
  ]) {
    const { unreadable } = await readText(content);
    expect(unreadable).toMatchObject({ why: 'unknown-format', place: { line: 1 } });
    expect(unreadable?.what).toMatch(/^"name,aliases Grey Heron,/u);
  }
});

test('nothing that a message shows of a file can steer a terminal or fill a screen', async () => {
  const evil = '\u001b[31m\u009b1m\u202e';
  const { unreadable } = await readText(JSON.stringify({ [`${evil}bird`]: evil }));
  expect(unreadable?.what).toBe('[31m1mbird');
  const cluster = { type: 'birds', category: 'actor', values: [] };
  const { heads } = await readText(
    JSON.stringify({ ...cluster, name: `${evil}Birds`, source: evil.repeat(9000), version: `1${evil}` }),
  );
  expect(heads[0]).toMatchObject({ title: '[31m1mBirds', released: '1[31m1m' });
  expect(heads[0]?.authority.length).toBeLessThanOrEqual(400);
});

test('lines of JSON that break off: the lines before are kept', async () => {
  const found = await readText(FTM_ENTITIES.slice(0, -30));
  expect(found.entries).toHaveLength(3);
  expect(found.skipped.find(({ why }) => why === 'malformed')?.where.line).toBe(9);
});

test('a quotation mark that nothing closes ends the table there', async () => {
  const found = await readText(OWN_CSV.replace('Ulla Marsh,', '"Ulla Marsh,'));
  expect(found.entries).toHaveLength(2);
  expect(found.skipped.at(-1)).toMatchObject({ why: 'broken-off', where: { line: 5 } });
});

test('the line is right after cells of several lines', async () => {
  const { skipped } = await readText('name,note\nGrey Heron,"seen\nin\nMay"\n,nobody\n');
  expect(skipped).toMatchObject([{ why: 'no-name', where: { line: 5 } }]);
});

test('a file beyond measure is refused before a byte of it is read', async () => {
  const huge = {
    name: 'huge.xml',
    size: 2 * 1024 ** 3,
    // biome-ignore lint/correctness/useYield: it must not come to that
    async *stream(): AsyncGenerator<Uint8Array> {
      throw new Error('It was read.');
    },
  };
  expect((await reading([huge])).unreadable).toMatchObject({ why: 'too-large', place: { file: 'huge.xml' } });
});

test('a string of 10 MB is left out where it is a name, and costs no other entry', async () => {
  const long = 'x'.repeat(10 * 1024 * 1024);
  for (const content of [
    `name,aliases\nGrey Heron,${long}\nSea Hare,\n`,
    `{"name": "Grey Heron", "aliases": ["${long}"]}\n{"name": "Sea Hare"}\n`,
    `<CONSOLIDATED_LIST>${['Grey Heron', 'Sea Hare'].map((name) => `<ENTITY><DATAID>${name}</DATAID><FIRST_NAME>${name}</FIRST_NAME><ENTITY_ALIAS><ALIAS_NAME>${name === 'Sea Hare' ? '' : long}</ALIAS_NAME></ENTITY_ALIAS></ENTITY>`).join('')}</CONSOLIDATED_LIST>`,
  ]) {
    const found = await readText(content);
    expect(found.entries.map(({ name }) => name)).toEqual(['Grey Heron', 'Sea Hare']);
    expect(found.skipped).toMatchObject([{ why: 'too-long' }]);
    expect(found.skipped[0]?.what.length).toBeLessThanOrEqual(200);
  }
});

test('an id that was there is left out the second time', async () => {
  const found = await readText(`${OWN_CSV}Grey Hen,,group,h1\n`);
  expect(found.entries.filter(({ id }) => id === 'h1').map(({ name }) => name)).toEqual(['Grey Heron']);
  expect(found.skipped.at(-1)).toMatchObject({
    why: 'duplicate-id',
    what: 'h1 Grey Hen',
    where: { line: 6 },
  });
});

test('objects that lead to one another in a circle', async () => {
  const ring = ['a', 'b', 'c'].map((id) => ({ type: 'intrusion-set', id, name: `Heron ${id}` }));
  const ties = ['ab', 'bc', 'ca', 'aa'].map(([source_ref, target_ref]) => ({
    type: 'relationship',
    relationship_type: 'attributed-to',
    source_ref,
    target_ref,
  }));
  const { entries } = await readText(JSON.stringify({ type: 'bundle', objects: [...ring, ...ties] }));
  expect(entries.map(({ related }) => related?.map(({ to }) => to))).toEqual([['b'], ['c'], ['a']]);
});

test('keys that objects inherit, and those of their prototype, are no data and change nothing', async () => {
  const spiteful = [
    '{"name": "Grey Heron", "id": "__proto__", "note": "x"}',
    '{"name": "constructor", "aliases": ["__proto__", "toString"]}',
    '{"__proto__": {"name": "Sea Hare", "polluted": true}, "id": "h2"}',
  ];
  const found = await readText(`${spiteful.join('\n')}\n`);
  expect(found.entries.map(({ id, names }) => [id, names.map(({ text }) => text)])).toEqual([
    ['__proto__', ['Grey Heron']],
    ['constructor', ['constructor', '__proto__', 'toString']],
  ]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const table = await readText('id,name,__proto__,constructor\n1,Grey Heron,x,y\n');
  expect(table.unreadable?.why).toBe('unknown-column');
});

test('a header that comes again, and rows that were cut, are no entries', async () => {
  const found = await readText(CSL_CSV);
  expect(found.entries.map(({ name }) => name)).not.toContain('name');
  expect(found.entries.map(({ name }) => name)).not.toContain('CUT O');
});

test('reading ends when it is told to, and says how far it has come', async () => {
  const rows = `name\n${Array.from({ length: 20_000 }, (_, at) => `Heron ${at}`).join('\n')}\n`;
  const stop = new AbortController();
  const steps: number[] = [];
  const progress = (read: number, total: number) => {
    expect(total).toBe(rows.length);
    steps.push(read);
    if (read > total / 2) stop.abort(new Error('Enough.'));
  };
  await expect(reading([file(rows)], { signal: stop.signal, progress })).rejects.toThrow('Enough.');
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.at(-1)).toBeLessThan(rows.length);
});

test('several lists in one import', async () => {
  const found = await reading([file(OFAC_XML, 'a'), file(OWN_JSONL, 'b')]);
  expect(found.heads.map(({ format }) => format)).toEqual(['ofac-xml', 'own-jsonl']);
  expect(found.entries).toHaveLength(4);
});

test('a file as a browser hands it over', async () => {
  const { entries } = await reading([new File([OFAC_XML], 'SDN.XML')]);
  expect(entries).toHaveLength(2);
});
