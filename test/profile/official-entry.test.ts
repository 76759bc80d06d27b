import { expect, test } from 'vitest';
import { officialEntry } from '../../src/profile/official-entry.ts';

test.each([
  ['SDN 47801', 'Executive Order 13694', 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=47801'],
  ['SDN 27308 (Bluenoroff)', 'North Korea', 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=27308'],
  ['CYB0044', 'Cyber', 'https://www.gov.uk/government/publications/the-uk-sanctions-list'],
  [
    'Annex I, part A, entry 4',
    'Regulation (EU) 2019/796 (cyber-attacks)',
    'https://eur-lex.europa.eu/eli/reg/2019/796',
  ],
  ['KPe.031', '1718 Committee', 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list'],
])('%s leads to the list of the authority', (reference, programme, url) => {
  expect(officialEntry({ reference, programme })).toBe(url);
});

test('a notice, or a listing without a reference, leads nowhere', () => {
  expect(officialEntry({ reference: '87 FR 12240', programme: 'Entity List' })).toBeUndefined();
  expect(officialEntry({ programme: 'Regulation (EU) 2019/796' })).toBeUndefined();
});
