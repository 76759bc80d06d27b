import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT } from '../data/tools/read-data.ts';

const lockfile = z
  .object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) })
  .parse(JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')));

test('every package that is installed is known by its hash', () => {
  const { '': own, ...packages } = lockfile.packages;
  expect(own).toBeDefined();
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(
    Object.entries(packages).flatMap(([path, { integrity }]) =>
      integrity?.startsWith('sha512-') ? [] : [path],
    ),
  ).toEqual([]);
});
