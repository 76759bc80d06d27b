import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, jsonl, NAMES, run } from './kit.ts';
import { recognize } from './recognize.ts';

function setUp(files: Record<string, string | Uint8Array> = {}): {
  path: (name: string) => string;
  names: string[];
} {
  const folder = folderWith({ 'names.jsonl': jsonl(NAMES), ...files });
  return { path: (name) => join(folder, name), names: ['--names', join(folder, 'names.jsonl')] };
}

interface Line {
  id: string | number;
  mentions: { start: number; end: number; surface: string; profiles: string[]; evidence: string[] }[];
}

const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('JSON lines: one line each, with offsets of the text given', async () => {
  const { path, names } = setUp({
    'a.jsonl': jsonl([
      { id: 'first', text: '𝔘 was Crímson  Wombat.\n\nUNC9901 struck.', extra: true },
      { id: 2, text: 'Nothing here.' },
    ]),
  });
  const { status, out, err } = await run(recognize, [...names, path('a.jsonl')]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const [first, second] = lines(out);
  expect(first?.id).toBe('first');
  expect(first?.mentions).toMatchObject([
    { start: 7, end: 22, surface: 'Crímson  Wombat', profiles: ['g1'], certainty: 'certain' },
    { start: 25, end: 32, surface: 'UNC9901', profiles: ['g1'], certainty: 'certain' },
  ]);
  expect(first?.mentions[0]?.evidence).toEqual([expect.stringContaining('Wombat')]);
  expect(second).toEqual({ id: 2, mentions: [] });
});

test('texts and pages: the path is the id', async () => {
  const { path, names } = setUp({
    'a.txt': '\ufeffBy UNC9901.',
    'b.html': '<title>UNC9901</title><p>By Crimson <b>Wom</b>bat</p><p>Crimson</p><p>Wombat</p>',
  });
  const { status, out } = await run(recognize, [...names, path('a.txt'), path('b.html')]);
  expect(status).toBe(0);
  const [text, page] = lines(out);
  expect(text).toMatchObject({ id: path('a.txt'), mentions: [{ start: 4, end: 11, surface: 'UNC9901' }] });
  expect(page?.id).toBe(path('b.html'));
  expect(page?.mentions).toMatchObject([{ start: 10, end: 24, surface: 'Crimson Wombat' }]);
});

test('mentions come in the order of the text, and a byte order mark before JSON lines is passed over', async () => {
  const { path, names } = setUp({
    'a.html': '<div><p>UNC9901</p>and Crimson Wombat</div>',
    'b.jsonl': '\ufeff{"id": "b", "text": "UNC9901"}',
  });
  const { status, out } = await run(recognize, [...names, path('a.html'), path('b.jsonl')]);
  expect(status).toBe(0);
  expect(lines(out).map(({ mentions }) => mentions.map(({ start }) => start))).toEqual([[0, 11], [0]]);
});

test('standard input is JSON lines or one text, as it begins', async () => {
  const { names } = setUp();
  const asJson = await run(recognize, names, ` \n${jsonl([{ id: 'x', text: 'UNC9901' }])}`);
  expect(lines(asJson.out)).toMatchObject([{ id: 'x', mentions: [{ start: 0, end: 7 }] }]);
  const asText = await run(recognize, names, ' \nBy UNC9901 {');
  expect(lines(asText.out)).toMatchObject([{ id: 'stdin', mentions: [{ start: 5, end: 12 }] }]);
});

test('what is certain on one line supports what is not on another', async () => {
  const { names } = setUp();
  const alone = await run(recognize, names, 'Ota Novak was charged.');
  const beside = await run(recognize, names, 'UNC9901 struck.\n\nOta Novak was charged.');
  const certainties = (out: string) => JSON.stringify(lines(out)).match(/"certainty":"\w+"/g);
  expect(certainties(beside.out)?.at(-1)).not.toEqual(certainties(alone.out)?.at(-1));
});

test('what cannot be read is told with file and line, and the rest is read', async () => {
  const { path, names } = setUp({
    'bad.jsonl': `{"id": "a", "text": "UNC9901"}\n{"id": "b"}\nnot json\n\n{"id": "c", "text": "UNC9901"}\n`,
    'bytes.txt': Uint8Array.of(0x61, 0xff),
  });
  const files = ['bad.jsonl', 'none.txt', 'bytes.txt'].map(path);
  const { status, out, err } = await run(recognize, [...names, ...files]);
  expect(status).toBe(1);
  expect(lines(out).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(err).toContain(`${path('bad.jsonl')}:2: text: must be a string\n`);
  expect(err).toContain(`${path('bad.jsonl')}:3: is not JSON`);
  expect(err).toContain(`${path('none.txt')}: there is no such file\n`);
  expect(err).toContain(`${path('bytes.txt')}: is not UTF-8\n`);
  expect(err.trim().split('\n')).toHaveLength(4);
});

test('a wrong call is told with the usage, and help is no fault', async () => {
  const wrong = await run(recognize, ['--nams', 'x']);
  expect(wrong).toMatchObject({ status: 2, out: '' });
  expect(wrong.err).toMatch(/--nams[\s\S]*Usage:/);
  const help = await run(recognize, ['--help']);
  expect(help).toMatchObject({ status: 0, out: expect.stringContaining('Usage:'), err: '' });
});

test('a list of names with a fault is told, and nothing is read', async () => {
  const { path } = setUp({ 'bad.jsonl': '{"id": "a"}\n', 'a.txt': 'UNC9901' });
  const { status, out, err } = await run(recognize, ['--names', path('bad.jsonl'), path('a.txt')]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(`${path('bad.jsonl')}:1: name: `);
});
