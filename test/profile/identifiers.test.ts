import { expect, test } from 'vitest';
import { identifiersOf, identifiersOfEntry } from '../../src/profile/identifiers.ts';
import { sampleProfile } from './sample.ts';

const UUID = '8fb8c6f6-bd4e-4a0b-8f4e-0a2b6a0a6b0e';

test('a profile is kept under references of lists, dockets of courts and ids of knowledge bases', () => {
  const listed = { authority: 'UK FCDO', programme: 'Cyber', date: '2024-03-25', sources: ['notice'] };
  const charged = { court: 'Court of Examples', date: '2024-03-25', offences: 'Fraud', sources: ['notice'] };
  const url = 'https://base.example/';
  const identifiers = identifiersOf(
    sampleProfile('grey-heron', {
      designations: [
        { ...listed, status: 'listed', reference: 'CYB0044' },
        { ...listed, status: 'delisted', reference: 'CYB0001' },
        { ...listed, status: 'listed', referenceMissing: 'not published' },
      ],
      charges: [
        { ...charged, status: 'charged', docket: '1:24-cr-00043' },
        { ...charged, status: 'charged' },
      ],
      knowledgeBases: [
        { base: 'MITRE ATT&CK', id: 'G0128', url, sources: ['notice'] },
        { base: 'MISP galaxy', id: UUID, url, sources: ['notice'] },
        // A name already, and looked up as one.
        { base: 'Microsoft threat actor naming', id: 'Grey Heron', url, sources: ['notice'] },
      ],
    }),
  );
  expect(identifiers).toEqual([
    { kind: 'designation', by: 'UK FCDO', id: 'CYB0044', status: 'listed' },
    { kind: 'designation', by: 'UK FCDO', id: 'CYB0001', status: 'delisted' },
    { kind: 'charge', by: 'Court of Examples', id: '1:24-cr-00043' },
    { kind: 'knowledge-base', by: 'MITRE ATT&CK', id: 'G0128' },
  ]);
});

test('an entry is kept under the ids of its bases', () => {
  const listing = { url: 'https://base.example/', names: ['Amber Tern'] };
  const entry = {
    id: 'ref-amber-tern',
    name: 'Amber Tern',
    listings: [
      { base: 'attack' as const, id: 'G9001', ...listing },
      { base: 'misp' as const, id: UUID, ...listing },
      { base: 'microsoft' as const, id: 'Amber Tern', ...listing },
    ],
  };
  expect(identifiersOfEntry(entry, (base) => `base ${base}`)).toEqual([
    { kind: 'knowledge-base', by: 'base attack', id: 'G9001' },
  ]);
});
