import { expect, test } from 'vitest';
import type { Fault } from '../../../src/profile/check/faults.ts';
import { readFiles } from '../../../src/profile/check/read-files.ts';
import { sourceSchema } from '../../../src/profile/schema.ts';
import { sampleSource } from '../sample.ts';

const text = JSON.stringify(sampleSource('notice'), null, 2);

function reasonsFor(written: string): string[] {
  const faults: Fault[] = [];
  readFiles([{ path: 'data/sources/notice.json', text: written }], sourceSchema, faults);
  return faults.map(({ reason }) => reason);
}

test('takes the line ends of any system', () => {
  expect(reasonsFor(text)).toEqual([]);
  expect(reasonsFor(text.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('tells of the mark that some editors put before the text, and of what is wrong behind it', () => {
  const mark = 'begins with a byte order mark; save it as UTF-8 without one';
  expect(reasonsFor(`\ufeff${text}`)).toEqual([mark]);
  expect(reasonsFor(`\ufeff${text.replace('https:', 'http:')}`)).toEqual([
    mark,
    'must be an https:// address',
  ]);
});

test('tells in one line what is no JSON', () => {
  expect(reasonsFor('')).toEqual(['is empty']);
  expect(reasonsFor('\n')).toEqual(['is empty']);
  expect(reasonsFor(JSON.stringify('x'.repeat(2_000_000)))).toEqual([
    'is too long for one profile or source',
  ]);
  const [reason = '', ...more] = reasonsFor(`x\n${text}`);
  expect(more).toEqual([]);
  expect(reason).toMatch(/^is not valid JSON: .+$/u);
});
