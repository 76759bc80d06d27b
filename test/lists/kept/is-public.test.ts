import { expect, test } from 'vitest';
import { isPublic } from '../../../src/lists/kept/is-public.ts';

const head = (format: 'ofac-xml' | 'stix' | 'own-csv' | 'misp-cluster', authority = '') => ({
  format,
  authority,
  title: '',
});

test.each([
  ['of an authority', [head('ofac-xml', 'US Treasury')], true],
  ['of MISP', [head('misp-cluster', 'MISP galaxy')], true],
  ['of MITRE', [head('stix', 'The MITRE Corporation')], true],
  ['of a team, in STIX', [head('stix', 'Team Blue')], false],
  ['in our own form', [head('own-csv')], false],
  ['of which a part is a team’s', [head('ofac-xml', 'US Treasury'), head('own-csv')], false],
])('whether everybody can read a list %s', (_of, heads, is) => {
  expect(isPublic({ heads })).toBe(is);
});
