import { expect, test } from 'vitest';
import { skeleton } from '../../data/tools/skeleton.ts';
import { kindSchema } from '../../src/profile/schema.ts';
import { validate } from '../../src/profile/validate.ts';

const TODAY = '2026-11-22';
const faultsOf = (text: string) =>
  validate({ profiles: [{ path: 'data/profiles/grey-heron.json', text }], sources: [] }, TODAY).faults;

test.each(kindSchema.options)('of a %s all that is wrong is what is still to be written', (kind) => {
  const text = skeleton(kind, 'grey-heron', TODAY);
  expect(text).toContain('"name": "Grey Heron"');
  const faults = faultsOf(text);
  expect(faults.length).toBeGreaterThan(3);
  for (const { reason } of faults) expect(reason).toBe('TODO is still there');
});

test('a kind or an id that cannot be is refused in words', () => {
  expect(() => skeleton('gang', 'grey-heron', TODAY)).toThrow(
    '"gang" is no kind of profile; there are group',
  );
  expect(() => skeleton('group', 'Grey Heron', TODAY)).toThrow(
    'The id "Grey Heron" must be lower-case words',
  );
});
