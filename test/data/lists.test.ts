import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { file, reading } from '../lists/reading.ts';
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

/** The command as somebody gives it. */
function lists(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['data/tools/lists.ts', ...words], {
    encoding: 'utf8',
  });
  return { status, out: stdout.trimEnd().split('\n'), err: stderr.trimEnd().split('\n') };
}

test('inspect says what is in a list and what was left out', () => {
  const { status, out } = lists('inspect', written('sdn.xml', OFAC_XML));
  expect(status).toBe(0);
  expect(out[0]).toMatch(/^ofac-xml · OFAC sanctions lists · US Treasury, OFAC/u);
  expect(out[1]).toBe('2 entries (1 person, 1 organization)');
  expect(out).toContain('  1 vessel-or-aircraft: It is a ship or an aircraft.');
});

test('convert gives what can be read again, with who listed it', async () => {
  const { status, out, err } = lists('convert', written('sdn.xml', OFAC_XML), '--to', 'jsonl');
  expect(status).toBe(0);
  expect(err[0]).toMatch(/ship/u);
  const { entries } = await reading([file(OFAC_XML)]);
  const again = await reading([file(`${out.join('\n')}\n`)]);
  expect(again.heads.map(({ format }) => format)).toEqual(['own-jsonl']);
  expect(again.entries).toEqual(entries.map((entry) => ({ ...entry, authority: 'US Treasury, OFAC' })));
});

test('convert of several lists says of none that it is the other’s', () => {
  const paths = [written('sdn.xml', OFAC_XML), written('own.jsonl', OWN_JSONL)];
  const { out } = lists('convert', ...paths, '--to', 'jsonl');
  expect(out).toHaveLength(4);
  expect(out.join()).not.toContain('authority');
});

test('compare says what came, went and changed, and warns where the new list breaks off', () => {
  const before = written('before.xml', OFAC_XML);
  const renamed = lists(
    'compare',
    before,
    written('after.xml', OFAC_XML.replace('FEN TRADING', 'MARSH TRADING')),
  );
  expect(renamed.out.at(-1)).toBe('0 added, 0 removed, 1 changed');
  expect(renamed.err.join('\n')).not.toContain('breaks off');
  const cut = written('cut.xml', OFAC_XML.slice(0, OFAC_XML.indexOf('<sdnType>Entity')));
  const shorter = lists('compare', before, cut);
  expect(shorter.out.at(-1)).toBe('0 added, 1 removed, 0 changed');
  expect(shorter.err.join('\n')).toMatch(/cut\.xml, line 15: The file breaks off here/u);
  expect(shorter.err.at(-1)).toMatch(/cut\.xml: left out or changed: 1 broken-off/u);
});

test('what can’t be read, or isn’t meant, ends with a message', () => {
  expect(lists('inspect', written('birds.csv', 'bird,place\nGrey Heron,Fenton\n'))).toMatchObject({
    status: 1,
    err: ['birds.csv: It is none of the lists that can be read. It begins with: bird, place'],
  });
  const { status, err } = lists('convert', 'one.csv', '--to', 'xml');
  expect([status, err[0]]).toEqual([2, 'Usage:']);
});
