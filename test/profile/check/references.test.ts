import { expect, test } from 'vitest';
import { checkValues } from '../../../src/profile/check/references.ts';

function faultsOf(json: unknown): string[] {
  const faults: string[] = [];
  const known = { sources: new Set(['notice']), profiles: new Set(['grey-heron']), today: '2026-06-30' };
  checkValues(json, known, (field, reason) => faults.push(`${field} ${reason}`));
  return faults;
}

test('refuses years before there was anything to tell of', () => {
  expect(faultsOf({ events: [{ date: '0202-07-01' }, { date: '1983' }] })).toEqual([
    'events[0].date 0202-07-01 is too long ago to be right',
  ]);
});

test('tells where something is still to be written, wherever it stands in a text', () => {
  expect(faultsOf({ summary: { text: 'First seen in TODO.' }, url: 'https://TODO' })).toEqual([
    'summary.text TODO is still there',
    'url TODO is still there',
  ]);
  expect(faultsOf({ text: 'Método y todo' })).toEqual([]);
});
