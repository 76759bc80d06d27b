import { expect, test } from 'vitest';
import { type DataFile, validate } from '../../src/profile/validate.ts';
import { sampleProfile, sampleSource } from './sample.ts';

const TODAY = '2026-06-30';

function profileFile(value: unknown, id = 'grey-heron'): DataFile {
  return { path: `data/profiles/${id}.json`, text: JSON.stringify(value) };
}

function sourceFile(id = 'notice', value: unknown = sampleSource(id)): DataFile {
  return { path: `data/sources/${id}.json`, text: JSON.stringify(value) };
}

function faultsOf(profiles: DataFile[], sources: DataFile[] = [sourceFile()]): string[] {
  return validate({ profiles, sources }, TODAY).faults.map(
    ({ file, field, reason }) => `${file} ${field} ${reason}`,
  );
}

test('accepts what is whole', () => {
  const { data, faults } = validate(
    { profiles: [profileFile(sampleProfile('grey-heron'))], sources: [sourceFile()] },
    TODAY,
  );
  expect(faults).toEqual([]);
  expect(data.profiles[0]?.name).toBe('Grey Heron');
});

test('names the file and the field of a source that does not exist', () => {
  const profile = sampleProfile('grey-heron', {
    statements: [
      { topic: 'background', text: 'It was first seen in spring.', sources: ['notice', 'nowhere'] },
    ],
  });
  expect(faultsOf([profileFile(profile)])).toEqual([
    'data/profiles/grey-heron.json statements[0].sources[1] there is no source "nowhere" in data/sources',
  ]);
});

test('refuses a statement without a source', () => {
  const profile = sampleProfile('grey-heron', {
    statements: [{ topic: 'background', text: 'It was first seen in spring.', sources: [] }],
  });
  expect(faultsOf([profileFile(profile)])).toContain(
    'data/profiles/grey-heron.json statements[0].sources must cite at least one source',
  );
});

test('refuses dates that do not exist and dates to come', () => {
  const event = { text: 'A notice was published.', sources: ['notice'] };
  expect(
    faultsOf([profileFile(sampleProfile('grey-heron', { events: [{ ...event, date: '2025-02-30' }] }))]),
  ).toContain(
    'data/profiles/grey-heron.json events[0].date must be a real date: YYYY, YYYY-MM or YYYY-MM-DD',
  );
  expect(
    faultsOf([profileFile(sampleProfile('grey-heron', { events: [{ ...event, date: '2026-07' }] }))]),
  ).toContain('data/profiles/grey-heron.json events[0].date 2026-07 is in the future');
  expect(
    faultsOf([profileFile(sampleProfile('grey-heron', { events: [{ ...event, date: '2026' }] }))]),
  ).toEqual([]);
});

test('refuses a relation that leads nowhere or to itself', () => {
  const relation = { type: 'part-of' as const, by: 'Example Labs', sources: ['notice'] };
  const faults = faultsOf([
    profileFile(
      sampleProfile('grey-heron', {
        relations: [
          { ...relation, target: 'blue-heron' },
          { ...relation, target: 'grey-heron' },
        ],
      }),
    ),
  ]);
  expect(faults).toContain(
    'data/profiles/grey-heron.json relations[0].target there is no profile "blue-heron" in data/profiles',
  );
  expect(faults).toContain(
    'data/profiles/grey-heron.json relations[1].target a profile cannot be related to itself',
  );
});

test('refuses keys it does not know, so that a misspelt one is not silently lost', () => {
  const faults = faultsOf([profileFile({ ...sampleProfile('grey-heron'), statments: [] })]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('statments');
});

test('tells all faults of all files at once, broken JSON among them', () => {
  const faults = faultsOf(
    [
      { path: 'data/profiles/broken.json', text: '{ "id": "broken", }' },
      profileFile(sampleProfile('other-id')),
      profileFile({ ...sampleProfile('blue-heron'), reviewed: 'yesterday' }, 'blue-heron'),
    ],
    [
      sourceFile(),
      sourceFile('unused'),
      sourceFile('twin', sampleSource('twin', { url: 'https://example.org/notice' })),
    ],
  );
  expect(faults.some((fault) => fault.startsWith('data/profiles/broken.json  is not valid JSON'))).toBe(true);
  expect(faults).toContain(
    'data/profiles/grey-heron.json id "other-id" does not agree with the file\'s name',
  );
  expect(faults.some((fault) => fault.startsWith('data/profiles/blue-heron.json reviewed'))).toBe(true);

  expect(faults).toContain('data/sources/twin.json url data/sources/notice.json has the same address');
});

test('asks for a list reference or for the reason why there is none', () => {
  const designation = {
    authority: 'Ministry of Examples',
    programme: 'Cyber',
    date: '2025-03-01',
    status: 'listed' as const,
    sources: ['notice'],
  };
  const field = 'data/profiles/grey-heron.json designations[0].reference';
  expect(faultsOf([profileFile(sampleProfile('grey-heron', { designations: [designation] }))])[0]).toContain(
    field,
  );
  expect(
    faultsOf([
      profileFile(sampleProfile('grey-heron', { designations: [{ ...designation, reference: 'EX1' }] })),
    ]),
  ).toEqual([]);
});

test('refuses an address that is not https', () => {
  const source = sourceFile('notice', { ...sampleSource('notice'), url: 'http://example.org/notice' });
  expect(faultsOf([profileFile(sampleProfile('grey-heron'))], [source])[0]).toBe(
    'data/sources/notice.json url must be an https:// address',
  );
});

test('a fault in the shape of a file does not hide what else is wrong in it', () => {
  const profile = {
    ...sampleProfile('grey-heron', {
      statements: [{ topic: 'background', text: 'It was first seen in spring.', sources: ['nowhere'] }],
      relations: [{ type: 'part-of', target: 'nobody', by: 'Example Labs', sources: ['notice'] }],
    }),
    kind: 'bird',
  };
  const faults = faultsOf([profileFile(profile)]);
  expect(faults.map((fault) => fault.split(' ')[1])).toEqual([
    'kind',
    'statements[0].sources[0]',
    'relations[0].target',
  ]);
});
