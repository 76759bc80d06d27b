import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compareLists } from '../../data/tools/lists/compare.ts';
import { convert } from '../../data/tools/lists/convert.ts';
import { inspect } from '../../data/tools/lists/inspect.ts';
import { openFile } from '../../data/tools/lists/open.ts';
import { judgePairs } from '../../data/tools/lists/pairs.ts';
import { file, reading } from '../lists/reading.ts';
import { ALT_CSV, SDN_CSV } from '../lists/samples/csv.ts';
import { OWN_JSONL } from '../lists/samples/json.ts';
import { OFAC_XML } from '../lists/samples/xml.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What a command says, line by line. */
async function said(run: () => Promise<void>): Promise<{ out: string[]; err: string[] }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await run();
    const out = [
      ...write.mock.calls.map(([text]) => `${text}`),
      ...log.mock.calls.map(([text]) => `${text}\n`),
    ];
    return { out: out.join('').trimEnd().split('\n'), err: error.mock.calls.map(([text]) => `${text}`) };
  } finally {
    vi.restoreAllMocks();
  }
}

test('inspect says what is in a list and what was left out', async () => {
  const { out } = await said(() => inspect([written('sdn.xml', OFAC_XML)]));
  expect(out[0]).toMatch(/^ofac-xml · OFAC sanctions lists · US Treasury, OFAC/u);
  expect(out[1]).toBe('2 entries (1 person, 1 organization)');
  expect(out).toContain('  1 vessel-or-aircraft: It is a ship or an aircraft.');
});

test('convert gives what can be read again, with who listed it', async () => {
  const { out, err } = await said(() => convert([written('sdn.xml', OFAC_XML)]));
  expect(err[0]).toMatch(/ship/u);
  const { entries } = await reading([file(OFAC_XML)]);
  const again = await reading([file(`${out.join('\n')}\n`)]);
  expect(again.heads.map(({ format }) => format)).toEqual(['own-jsonl']);
  expect(again.entries).toEqual(entries.map((entry) => ({ ...entry, authority: 'US Treasury, OFAC' })));
});

test('convert of several lists says of none that it is the other’s', async () => {
  const paths = [written('sdn.xml', OFAC_XML), written('own.jsonl', OWN_JSONL)];
  const { out } = await said(() => convert(paths));
  expect(out).toHaveLength(4);
  expect(out.join()).not.toContain('authority');
});

test('compare says what came, went and changed, and warns where the new list breaks off', async () => {
  const before = written('before.xml', OFAC_XML);
  const after = written('after.xml', OFAC_XML.replace('FEN TRADING', 'MARSH TRADING'));
  const renamed = await said(() => compareLists([before], [after]));
  expect(renamed.out.at(-1)).toBe('0 added, 0 removed, 1 changed');
  expect(renamed.err.join('\n')).not.toContain('breaks off');
  const cut = written('cut.xml', OFAC_XML.slice(0, OFAC_XML.indexOf('<sdnType>Entity')));
  const shorter = await said(() => compareLists([before], [cut]));
  expect(shorter.out.at(-1)).toBe('0 added, 1 removed, 0 changed');
  expect(shorter.err.join('\n')).toMatch(/cut\.xml, line 15: The file breaks off here/u);
  expect(shorter.err.at(-1)).toMatch(/cut\.xml: left out or changed: 1 broken-off/u);
});

test('compare puts the files of a release together before it compares', async () => {
  const [sdn, alt] = [written('sdn.csv', SDN_CSV), written('alt.csv', ALT_CSV)];
  const same = await said(() => compareLists([sdn, alt], [alt, sdn]));
  expect(same.out).toEqual(['0 added, 0 removed, 0 changed']);
  const fresh = written('fresh.csv', ALT_CSV.replace('FEN, Ulla', 'FEN, Ursula'));
  const renamed = await said(() => compareLists([sdn, alt], [sdn, fresh]));
  expect(renamed.out).toEqual([
    '~ 90001 Ulla MARSH: + Ursula FEN, - Ulla FEN',
    '0 added, 0 removed, 1 changed',
  ]);
  expect(renamed.err.at(-1)).toMatch(/sdn\.csv, .*fresh\.csv: left out or changed: /u);
});

test('a folder and a file that is not there are said to be, with the path', async () => {
  expect(() => openFile(folder)).toThrow(`${folder}: It is a folder. Name the files in it.`);
  const missing = join(folder, 'missing.csv');
  for (const run of [() => inspect([missing]), () => convert([missing]), () => compareLists([missing], [])]) {
    await expect(run()).rejects.toThrow(`${missing}: ENOENT`);
  }
  const gone = written('gone.csv', 'name\nGrey Heron\n');
  const opened = openFile(gone);
  rmSync(gone);
  await expect(reading([opened])).rejects.toThrow(`${gone}: ENOENT`);
});

test.skipIf(process.platform === 'win32')('convert refuses what cannot be read twice', async () => {
  await expect(convert(['/dev/null'])).rejects.toThrow('/dev/null: It is no file that can be read twice.');
});

test('a line that is no pair is named', () => {
  const path = written(
    'pairs.jsonl',
    '{"a": "A", "b": "B", "expected": null}\n\n{"a": "A", "expected": true}\n',
  );
  expect(() => judgePairs([path])).toThrow(`${path}, line 3: It is no pair of names. b: `);
  const broken = written('broken.jsonl', '{"a"\n');
  expect(() => judgePairs([broken])).toThrow(`${broken}, line 1: It is no pair of names. `);
});

test('a list without entries is said to have none', async () => {
  const { out } = await said(() => inspect([written('header.csv', 'name,aliases\n')]));
  expect(out.slice(1, 3)).toEqual(['0 entries', '0 names']);
});

test('a command that is not meant ends with what is', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['data/tools/lists.ts', 'convert', 'a.csv', '--to', 'xml'],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr.split('\n')[0]]).toEqual([2, 'Usage:']);
});
