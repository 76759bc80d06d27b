import { gzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { leftOut, reading, readText } from '../reading.ts';

const KB = vi.hoisted(() => 1024);

// The limits themselves, a thousandth of what they are: to reach them takes long.
vi.mock('../../../src/lists/limits.ts', async (original) => {
  const { LIMITS } = await original<typeof import('../../../src/lists/limits.ts')>();
  return {
    LIMITS: { ...LIMITS, fileBytes: 2000 * KB, record: 64 * KB, unpackFreely: 64 * KB, entries: 1000 },
  };
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a stream that goes on beyond what its file said is ended', async () => {
  const blanks = new Uint8Array(KB * 100).fill(0x20);
  const endless = {
    name: 'endless',
    size: 10,
    async *stream() {
      for (;;) yield blanks;
    },
  };
  expect((await reading([endless])).unreadable?.why).toBe('too-large');
});

test('a record that goes on beyond measure ends its file, a line of JSON only itself', async () => {
  const long = 'x'.repeat(KB * 70);
  const table = await readText(`name\nGrey Heron\n"${long}`);
  expect(table.entries).toHaveLength(1);
  expect(leftOut(table)[0]).toMatch(/^broken-off/u);
  const lines = await readText(`{"name": "Grey Heron"}\n{"name": "${long}"}\n{"name": "Sea Hare"}\n`);
  expect(lines.entries.map(({ name }) => name)).toEqual(['Grey Heron', 'Sea Hare']);
  expect(lines.skipped).toMatchObject([{ why: 'too-long', where: { line: 2 } }]);
});

test('what would grow a thousandfold is not unpacked', async () => {
  const bomb = new Uint8Array(KB * 1000).fill(0x20);
  bomb.set(bytes('name\n'));
  for (const packed of [gzipSync(bomb), zipSync({ list: bomb })]) {
    const found = await readText(packed);
    expect(found.unreadable?.why).toBe('bomb');
    expect(found.entries).toEqual([]);
  }
});

test('what packs well, but not beyond measure, ends where it has grown too large', async () => {
  const row = (at: number) =>
    `,${Array.from({ length: 20 }, (_, place) => (at + 1) * (place + 7919)).join(' ')}`;
  const rows = Array.from({ length: 20_000 }, (_, at) => row(at)).join('\n');
  const found = await readText(gzipSync(bytes(`name,aliases\nGrey Heron,\n${rows}`)));
  expect(found.unreadable?.why).toBe('too-large');
  expect(found.entries).toHaveLength(1);
});

test('XML without a tag for too long', async () => {
  const found = await readText(`<sdnList>${'x'.repeat(KB * 200)}</sdnList>`);
  expect(found.skipped).toMatchObject([{ why: 'broken-off' }]);
});

test('an entry with too much in it', async () => {
  const aka = '<akaList><aka><lastName>Heron</lastName></aka></akaList>'.repeat(2000);
  const found = await readText(`<sdnList><sdnEntry><uid>1</uid>${aka}</sdnEntry></sdnList>`);
  expect(found.skipped).toMatchObject([{ why: 'broken-off' }]);
});

test('more entries than are read at all', async () => {
  const found = await readText(`name\n${Array.from({ length: 1001 }, (_, at) => `Heron ${at}`).join('\n')}`);
  expect(found.unreadable?.why).toBe('too-many-entries');
  expect(found.entries).toHaveLength(1000);
});
