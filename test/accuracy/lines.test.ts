import { expect, test } from 'vitest';
import { chunks } from './kit.ts';
import { type Line, linesOf } from './lines.ts';

async function all(text: AsyncIterable<Uint8Array>, longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(text, longest)) lines.push(line);
  return lines;
}

test('lines come whole, whatever the chunks', async () => {
  const text = 'first\n\nзломщики 黑客\nlast';
  for (const size of [1, 2, 7, 1000]) {
    expect(await all(chunks(text, size))).toEqual(
      text.split('\n').map((line, at) => ({ number: at + 1, text: line })),
    );
  }
});

test('a line end at the end of the file begins no line', async () => {
  expect(await all(chunks('one\n'))).toEqual([{ number: 1, text: 'one' }]);
});

test('a line too long is passed over, and the next is read', async () => {
  const megabyte = 1024 * 1024;
  const text = `${'a'.repeat(megabyte + 1)}\n${'b'.repeat(megabyte)}\nc`;
  const [long, fits, last] = await all(chunks(text, 65_536), megabyte);
  expect(long).toEqual({ number: 1, fault: 'is longer than 1 MB' });
  expect(fits).toMatchObject({ number: 2, text: expect.stringMatching(/^b+$/) });
  expect(last).toEqual({ number: 3, text: 'c' });
});

test('a line that is no UTF-8 is told, and the next is read', async () => {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Uint8Array.of(0x61, 0xff, 0x0a, 0x62);
  }
  expect(await all(bytes())).toEqual([
    { number: 1, fault: 'is not UTF-8' },
    { number: 2, text: 'b' },
  ]);
});
