import { expect, test } from 'vitest';
import { checkNames } from '../../../src/profile/check/names.ts';
import { readable } from '../../../src/profile/check/readable.ts';
import { sampleName, sampleProfile } from '../sample.ts';

function faultsOf(since: string, until: string): string[] {
  const names = [{ ...sampleName('Grey Heron', 'coined'), since, until }];
  const faults: string[] = [];
  checkNames(readable(sampleProfile('grey-heron', { names })), (field, reason) =>
    faults.push(`${field} ${reason}`),
  );
  return faults;
}

test('tells of a name that fell out of use before it came into it', () => {
  expect(faultsOf('2022-05', '2020')).toEqual([
    'names[0].until 2020 is before 2022-05, since when it is said to be in use',
  ]);
  expect(faultsOf('2022', '2021-12')).toHaveLength(1);
  expect(faultsOf('2022-05-02', '2022-05-01')).toHaveLength(1);
});

test('leaves dates that may be in order', () => {
  expect(faultsOf('2022-05', '2022')).toEqual([]);
  expect(faultsOf('2022', '2022-05')).toEqual([]);
  expect(faultsOf('2022-05', '2022-05')).toEqual([]);
});
