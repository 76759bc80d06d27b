import { expect, test } from 'vitest';
import type { DataFile } from '../../src/profile/check/read-files.ts';
import type { Name } from '../../src/profile/types.ts';
import { validate } from '../../src/profile/validate.ts';
import { sampleName, sampleProfile, sampleSource } from './sample.ts';

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

test('looks for private data in every text, and for relations stated twice', () => {
  const relation = {
    type: 'overlaps-with' as const,
    target: 'blue-heron',
    by: 'Example Labs',
    sources: ['notice'],
  };
  const heron = sampleProfile('grey-heron', {
    relations: [relation, relation],
    knowledgeBases: [{ base: 'Example', id: '1234567', url: 'https://example.org/1', sources: ['notice'] }],
  });
  const source = sampleSource('notice', { note: 'Read in a copy sent to ann@example.org.' });
  expect(
    faultsOf(
      [profileFile(heron), profileFile(sampleProfile('blue-heron'), 'blue-heron')],
      [sourceFile('notice', source)],
    ).map((fault) => fault.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['data/profiles/grey-heron.json relations[1]', 'data/sources/notice.json note']);
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
      designations: [
        {
          authority: 'Ministry of Examples',
          programme: 'Cyber',
          date: '2025-03-01',
          status: 'listed',
          sources: ['notice'],
        },
      ],
      events: [{ date: '2025', text: 'He hacked a ministry.', sources: ['notice'] }],
    }),
    kind: 'person',
    id: 'ann',
    reviewed: '2026-01',
  };
  const faults = faultsOf([profileFile(profile)]);
  expect(faults.map((fault) => fault.split(' ')[1]).sort()).toEqual([
    'designations[0].reference',
    'events[0].text',
    'id',
    'relations[0].target',
    'reviewed',
    'statements[0].sources[0]',
  ]);
});

test('tells of a key written twice, of which JSON would keep the last', () => {
  const text = JSON.stringify(sampleProfile('grey-heron')).replace('"kind"', '"kind":"person","kind"');
  expect(faultsOf([{ path: 'data/profiles/grey-heron.json', text }])).toEqual([
    'data/profiles/grey-heron.json kind is written twice; only the last would count',
  ]);
});

test('tells what is wrong with sources as with profiles', () => {
  const faults = faultsOf(
    [profileFile(sampleProfile('grey-heron'))],
    [
      sourceFile('notice', { ...sampleSource('notice'), date: '2026-08', kind: 'gossip' }),
      sourceFile('Twin', sampleSource('Twin')),
    ],
  );
  expect(faults).toContain('data/sources/notice.json date 2026-08 is in the future');
  expect(faults.some((fault) => fault.startsWith('data/sources/notice.json kind '))).toBe(true);
  expect(faults).toContain('data/sources/Twin.json id "Twin" does not agree with the file\'s name');
});

test('refuses an address at a host that is gone, of a source or of a knowledge base', () => {
  const url = 'https://us-cert.cisa.gov/ncas/alerts/aa21-200a';
  const knowledgeBases = [{ base: 'Example', id: 'E1', url, sources: ['notice'] }];
  const faults = faultsOf(
    [profileFile(sampleProfile('grey-heron', { knowledgeBases }))],
    [sourceFile('notice', sampleSource('notice', { url }))],
  );
  expect(faults).toEqual([
    expect.stringContaining('data/profiles/grey-heron.json knowledgeBases[0].url us-cert.cisa.gov does not'),
    expect.stringContaining('data/sources/notice.json url us-cert.cisa.gov does not answer any more'),
  ]);
});

test('refuses names whose letters are not of their script, and words that mix alphabets anywhere', () => {
  const named = (text: string, more: Partial<Name> = {}) => ({ ...sampleName(text, 'personal'), ...more });
  const profile = sampleProfile('grey-heron', {
    names: [
      sampleName('Grey Heron', 'coined'),
      named('Чжао', { parts: { family: 'Чжао', given: 'Гуан' } }),
      named('赵光宗', { script: 'Hans' }),
      named('Gr\u0435y', { parts: { family: 'Gr\u0435y', given: 'Ann' } }),
    ],
    statements: [{ topic: 'background', text: 'First seen as \u0410PT31.', sources: ['notice'] }],
  });
  expect(faultsOf([profileFile(profile)]).sort()).toEqual([
    'data/profiles/grey-heron.json names[1].parts.family "Чжао" is not all Latn: Чжао',
    'data/profiles/grey-heron.json names[1].parts.given "Гуан" is not all Latn: Гуан',
    'data/profiles/grey-heron.json names[1].text "Чжао" is not all Latn: Чжао',
    'data/profiles/grey-heron.json names[3].parts.family "Gr\u0435y" mixes letters that look alike: Gry (Latin), \u0435 (Cyrillic)',
    'data/profiles/grey-heron.json names[3].text "Gr\u0435y" mixes letters that look alike: Gry (Latin), \u0435 (Cyrillic)',
    'data/profiles/grey-heron.json statements[0].text "\u0410PT" mixes letters that look alike: PT (Latin), \u0410 (Cyrillic)',
  ]);
});

test('refuses relations between kinds that they are not for', () => {
  const heron = sampleProfile('grey-heron', {
    relations: [{ type: 'employed-by', target: 'blue-heron', by: 'Example Labs', sources: ['notice'] }],
  });
  const tool = { ...sampleProfile('blue-heron', { kind: 'tool' }), reviewed: 'yesterday' };
  expect(faultsOf([profileFile(heron), profileFile(tool, 'blue-heron')])).toContain(
    'data/profiles/grey-heron.json relations[0].type "employed-by" cannot go from a group to a tool (blue-heron); it goes from a person to an organization',
  );
});

test('what is wrong with one name does not make others strangers to the profile', () => {
  const heron = { ...sampleName('Grey Heron', 'coined'), script: 'Elvish' };
  const respelling = { of: 'Grey Heron', rule: 'American English' };
  const faults = faultsOf([
    profileFile({
      ...sampleProfile('grey-heron'),
      names: [heron, { ...sampleName('Gray Heron', 'coined'), respelling }],
    }),
  ]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('names[0].script');
});

test('refuses names entered twice, a respelling of none, and a title that is no name', () => {
  const heron = sampleName('Grey Heron', 'coined');
  const respelling = { of: 'Grey Herring', rule: 'American English' };
  const names = [heron, heron, { ...sampleName('Gray Heron', 'coined'), respelling }];
  expect(faultsOf([profileFile(sampleProfile('grey-heron', { name: 'The Heron', names }))])).toEqual([
    'data/profiles/grey-heron.json names[1].text "Grey Heron" is entered twice',
    'data/profiles/grey-heron.json names[2].respelling.of "Grey Herring" is not among the names',
    'data/profiles/grey-heron.json name "The Heron" is not among the names',
  ]);
  const operation = sampleProfile('grey-heron', { kind: 'operation', name: 'Theft of eggs' });
  expect(faultsOf([profileFile(operation)])).toEqual([]);
});

test('calls no source unused while a profile may cite it in a field that cannot be read', () => {
  const sources = [sourceFile(), sourceFile('other')];
  expect(faultsOf([profileFile(sampleProfile('grey-heron'))], sources)).toEqual([
    'data/sources/other.json  no profile cites this source',
  ]);
  const misspelt = { ...sampleProfile('grey-heron'), source: ['other'] };
  const faults = faultsOf([profileFile(misspelt)], sources);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('"source"');
});
