import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BLOCK, packBlock } from '../../../src/lists/kept/blocks.ts';
import { roomFor } from '../../../src/lists/kept/room.ts';
import { NamesCompiler } from '../../../src/lists/names/compile.ts';
import { type ListFile, readLists } from '../../../src/lists/read-lists.ts';
import { listedEntries } from '../../bench/listed-entries.ts';
import { file } from '../reading.ts';
import { SAMPLES } from '../samples/all.ts';

/** What a list takes: its entries and the index of its names. */
async function taken(list: ListFile): Promise<number> {
  const compiler = new NamesCompiler();
  const entries = [];
  for await (const event of readLists([list])) {
    if (!('entry' in event)) continue;
    compiler.add(entries.length, event.entry);
    entries.push(event.entry);
  }
  const { pieces, sieve } = compiler.finish();
  let bytes = sieve.length;
  for (const [, piece] of pieces) bytes += piece.length;
  for (let at = 0; at < entries.length; at += BLOCK)
    bytes += (await packBlock(entries.slice(at, at + BLOCK))).length;
  return bytes;
}

const named = (name: string, content: string | Uint8Array) => file(content, name);

const COLUMN = `name\n${[...listedEntries(5000)].map(({ name }) => name).join('\n')}\n`;

test.each([
  named('names.csv', COLUMN),
  named(
    'names.jsonl',
    COLUMN.replaceAll(/^.+$/gmu, (name) => JSON.stringify({ name })),
  ),
  named('names.csv.gz', gzipSync(new TextEncoder().encode(COLUMN))),
  named('SDN.XML', repeated(SAMPLES.get('OFAC_XML') ?? '')),
])('no list takes more than it is said to: $name', async (list) => {
  expect(await taken(list)).toBeLessThanOrEqual(roomFor([list]));
});

/** A hundred entries of this list. */
function repeated(xml: string): string {
  const entry = /<sdnEntry>.*?<\/sdnEntry>/su.exec(xml)?.[0] ?? '';
  const entries = Array.from({ length: 100 }, (_, at) =>
    entry.replace('90001', `${at}`).replaceAll('MARSH', `MARSH${at * 7919}`),
  );
  return `<sdnList>${entries.join('')}</sdnList>`;
}
