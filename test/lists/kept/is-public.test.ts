import { expect, test } from 'vitest';
import { isPublic } from '../../../src/lists/kept/is-public.ts';

const theirs = {
  format: 'ofac-xml',
  title: '',
  authority: 'US Treasury',
  url: 'https://list.example/',
} as const;
const own = { format: 'own-csv', title: '', authority: '' } as const;

test.each([
  ['of an authority', [theirs], true],
  [
    'of a team, in a form that others publish in',
    [{ ...own, format: 'stix', authority: 'Team Blue' }],
    false,
  ],
  ['in our own form', [own], false],
  ['of which a part is a team’s', [theirs, own], false],
] as const)('whether everybody can read a list %s', (_of, heads, is) => {
  expect(isPublic({ heads: [...heads] })).toBe(is);
});
