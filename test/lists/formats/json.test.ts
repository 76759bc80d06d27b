import { expect, test } from 'vitest';
import { isPublic } from '../../../src/lists/kept/is-public.ts';
import { leftOut, readText } from '../reading.ts';
import {
  FTM_ENTITIES,
  FTM_NESTED,
  MICROSOFT_2023,
  MICROSOFT_2025,
  MISP_CLUSTER,
  OWN_JSONL,
  STIX_BUNDLE,
} from '../samples/json.ts';

const read = (json: unknown) => readText(JSON.stringify(json));

test('a STIX bundle: groups, campaigns, tools and those behind them, none of those attacked, with how they are tied', async () => {
  const { heads, entries, ...rest } = await read(STIX_BUNDLE);
  expect(heads).toEqual([
    { format: 'stix', title: 'Marsh ATT&CK', authority: 'Marsh Institute', released: '3.1' },
  ]);
  expect(entries.map(({ id, kind, name }) => `${id} ${kind} ${name}`)).toEqual([
    'identity--4 person Ulla Marsh',
    'G9001 group Grey Heron',
    'threat-actor--1 group Tern',
    'campaign--1 operation Operation Low Tide',
    'S9001 tool Kelp',
    'tool--1 tool net',
  ]);
  expect(entries[1]).toMatchObject({
    listedOn: '2021-02-03',
    updatedOn: '2025-04-05',
    url: 'https://attack.mitre.org/groups/G9001',
    related: [
      { type: 'uses', to: 'S9001' },
      { type: 'attributed-to', to: 'campaign--1' },
    ],
  });
  expect(entries[1]?.names.map(({ text }) => text)).toEqual(['Grey Heron', 'Sea Hare', 'TAG-901']);
  expect(entries[2]?.related).toEqual([{ type: 'attributed-to', to: 'identity--4' }]);
  expect(entries[3]?.related).toEqual([{ type: 'attributed-to', to: 'G9001' }]);
  expect(leftOut({ heads, entries, ...rest })).toEqual([
    'not-an-actor: identity Marsh Institute',
    'not-an-actor: identity Reed Bank',
    'not-an-actor: identity energy',
    'not-an-actor: identity Fen Works',
    'not-an-actor: identity Fen Clinic',
    'revoked: intrusion-set Old Heron',
    'deprecated: malware Old Kelp',
  ]);
});

test('a STIX bundle of several producers: each says who listed it, and the whole is nobody’s', async () => {
  const team = { type: 'identity', id: 'identity--9', name: 'Team Reed', identity_class: 'group' };
  const objects = [
    ...STIX_BUNDLE.objects,
    team,
    { type: 'malware', id: 'malware--9', name: 'Eelgrass', created_by_ref: team.id },
    { type: 'malware', id: 'malware--10', name: 'Wrack', created_by_ref: 'identity--unknown' },
    { type: 'malware', id: 'malware--11', name: 'Sedge' },
  ];
  const { heads, entries } = await read({ ...STIX_BUNDLE, objects });
  expect(heads[0]).toMatchObject({ title: 'Marsh ATT&CK', authority: '' });
  const told = new Map(entries.map(({ name, authority }) => [name, authority]));
  expect(['Kelp', 'Eelgrass', 'Wrack', 'Sedge'].map((name) => told.get(name))).toEqual([
    'Marsh Institute',
    'Team Reed',
    undefined,
    undefined,
  ]);
});

test('of an object of STIX in several versions the last one counts, also where it withdraws it', async () => {
  const heron = { type: 'intrusion-set', id: 'intrusion-set--1', name: 'Grey Hen' };
  const tern = { type: 'intrusion-set', id: 'intrusion-set--2', name: 'Tern' };
  const found = await read({
    type: 'bundle',
    objects: [
      { ...heron, modified: '2024-01-01T00:00:00Z' },
      { ...tern, modified: '2024-01-01T00:00:00Z' },
      { ...heron, name: 'Grey Heron', modified: '2024-01-01T00:00:00.500Z' },
      { ...tern, modified: '2025-01-01T00:00:00Z', revoked: true },
      { ...heron, modified: '2023-01-01T00:00:00Z' },
    ],
  });
  expect(found.entries.map(({ name }) => name)).toEqual(['Grey Heron']);
  expect(leftOut(found)).toEqual(['revoked: intrusion-set Tern']);
});

test('ATT&CK is public, with no object of others among it', async () => {
  const mitre = 'identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5';
  const objects = [
    { type: 'identity', id: mitre, name: 'The MITRE Corporation', identity_class: 'organization' },
    { type: 'malware', id: 'malware--1', name: 'Kelp', created_by_ref: mitre },
  ];
  expect(isPublic(await read({ type: 'bundle', objects }))).toBe(true);
  const own = { type: 'malware', id: 'malware--2', name: 'Wrack' };
  expect(isPublic(await read({ type: 'bundle', objects: [...objects, own] }))).toBe(false);
  expect(isPublic(await read(STIX_BUNDLE))).toBe(false);
});

test('a threat actor of STIX with no more than one person has is a person', async () => {
  const actor = { type: 'threat-actor', id: 'threat-actor--1', name: 'Ulla Marsh' };
  const others = { ...actor, id: 'threat-actor--2', name: 'Reed', resource_level: 'team' };
  const objects = [{ ...actor, resource_level: 'individual' }, others];
  const { entries } = await read({ type: 'bundle', objects });
  expect(entries.map(({ kind }) => kind)).toEqual(['person', 'group']);
});

test('a MISP cluster: names joined into one are two, and an id of ATT&CK is a name there', async () => {
  const found = await read(MISP_CLUSTER);
  expect(found.heads[0]).toEqual({
    format: 'misp-cluster',
    title: 'Threat Actor',
    authority: 'MISP Project',
    url: 'https://www.misp-galaxy.org/threat-actor/',
    released: '7',
  });
  const [heron, bird] = found.entries;
  expect(heron).toMatchObject({
    name: 'Grey Heron',
    kind: 'group',
    country: 'NZ',
    url: 'https://www.misp-galaxy.org/threat-actor/#grey-heron',
    related: [{ type: 'similar', to: '5b1e5a4c-0000-4000-8000-000000000002' }],
  });
  expect(heron?.names.map(({ text }) => text)).toEqual(['Grey Heron', 'SectorX (Marsh)', 'G9001']);
  expect(bird?.names).toEqual([
    { text: '海雀', script: 'Hani', quality: 'unknown', type: 'primary' },
    { text: 'APT-C-99', quality: 'unknown', type: 'alias' },
  ]);
  expect(found.entries.map(({ id }) => id)).toContain('No Reference');
  expect(leftOut(found)).toEqual(['no-name: 5b1e5a4c-0000-4000-8000-000000000003']);
});

test('a cluster that somebody made in the form of MISP is not the galaxy’s', async () => {
  for (const [source, authority] of [
    ['Team Reed', 'Team Reed'],
    ['Various', ''],
  ]) {
    const { heads, entries } = await read({ ...MISP_CLUSTER, uuid: 'somebody’s', source });
    expect(heads[0]).toMatchObject({ authority });
    expect(isPublic({ heads })).toBe(false);
    expect(entries[0]?.url).toBeUndefined();
  }
});

test('a cluster of something else is said to be none of actors', async () => {
  const found = await read({ ...MISP_CLUSTER, type: 'sector', category: 'sector' });
  expect(found.entries).toEqual([]);
  expect(leftOut(found)).toEqual(['not-an-actor: sector: sector']);
});

test('Microsoft’s mapping, in the form of 2025 and of 2023', async () => {
  const now = await read(MICROSOFT_2025);
  expect(now.entries.map(({ name, country }) => [name, country])).toEqual([
    ['Marsh Sleet', 'IL'],
    ['Quiet Sleet', undefined],
  ]);
  expect(now.entries[0]?.names.map(({ text }) => text)).toEqual(['Marsh Sleet', 'DEV-9001', 'GREY HERON']);
  const then = await read(MICROSOFT_2023);
  expect(then.entries).toHaveLength(1);
  expect(then.entries[0]?.names.map(({ text, type, assignedBy }) => `${text} ${type} ${assignedBy}`)).toEqual(
    [
      'Reed Sleet primary Microsoft',
      'DEV-9198 former Microsoft',
      'FRANCIUM former Microsoft',
      'Sea Hare alias undefined',
      'Tern alias undefined',
      'CAESIUM former Microsoft',
    ],
  );
});

test('names that somebody keeps in the form of Microsoft’s mapping are not Microsoft’s', async () => {
  expect(isPublic(await read(MICROSOFT_2025))).toBe(true);
  const own = { 'Threat actor name': 'Client 7 intruder', 'Other names': 'Sea Hare' };
  const { heads, entries } = await read([own, ...MICROSOFT_2025]);
  expect(heads).toEqual([{ format: 'microsoft-mapping', title: '', authority: '' }]);
  expect(isPublic({ heads })).toBe(false);
  expect(entries.flatMap(({ names }) => names.map(({ assignedBy }) => assignedBy)).filter(Boolean)).toEqual(
    [],
  );
});

test('FollowTheMoney of others than OpenSanctions is not said to be theirs, nor to be public', async () => {
  const donor = { id: 'd1', schema: 'Company', properties: { name: ['Fen Trading'] } };
  const { heads, entries } = await readText(`${FTM_ENTITIES}${JSON.stringify(donor)}\n`);
  expect(heads).toEqual([{ format: 'opensanctions-json', title: 'FollowTheMoney', authority: '' }]);
  expect(isPublic({ heads })).toBe(false);
  expect(entries.map(({ url }) => url).filter(Boolean)).toEqual([]);
  expect(isPublic(await readText(FTM_ENTITIES))).toBe(true);
});

test('FollowTheMoney: who is a target, with what sanctions them, and nothing private', async () => {
  const found = await readText(FTM_ENTITIES);
  const [marsh, hare, company] = found.entries;
  expect(marsh).toEqual({
    id: 'NK-heron',
    name: 'Ulla Marsh',
    kind: 'person',
    names: [
      { text: 'Ulla Marsh', quality: 'strong', type: 'primary' },
      { text: 'MARSH, Ulla', quality: 'strong', type: 'spelling' },
      { text: 'Ulla the Reed', quality: 'unknown', type: 'alias' },
      { text: 'Reed', quality: 'weak', type: 'alias' },
      { text: 'Ulla Fen', quality: 'unknown', type: 'former' },
    ],
    programmes: ['FEN-1', 'politically exposed person', 'sanctioned'],
    listedOn: '2020-02-03',
    updatedOn: '2026-03-04',
    authority: 'Council of Fens',
    note: 'Deputy Minister of Fens',
    url: 'https://www.opensanctions.org/entities/NK-heron/',
  });
  expect(hare).toMatchObject({ name: 'Ada Hare', programmes: ['person of interest'] });
  expect(company).toMatchObject({ kind: 'organization', country: 'NZ' });
  expect(leftOut(found)).toEqual([
    'vessel-or-aircraft: Vessel DUNE',
    'wallet: CryptoWallet NK-wallet',
    'not-an-actor: Person Aunt Marsh',
    'ended: Tern & Sons',
  ]);
});

test('nested targets carry their sanctions with them', async () => {
  const { entries } = await readText(FTM_NESTED);
  expect(entries[0]).toMatchObject({ programmes: ['Fens'], authority: 'Council of Fens' });
});

test('a line that is no JSON is left out, and those around it are kept', async () => {
  const found = await readText(FTM_ENTITIES.replace('\n', '\n{"id": "NK-cut", "sch\n'));
  expect(found.entries).toHaveLength(3);
  expect(found.skipped[0]).toMatchObject({ why: 'malformed', where: { file: 'list', line: 2 } });
});

test('our own lines', async () => {
  const { entries } = await readText(OWN_JSONL);
  expect(entries[0]).toMatchObject({
    id: 'h1',
    kind: 'group',
    url: 'https://marsh.example/h1',
    note: 'seen in May',
  });
  expect(entries[0]?.names.map(({ text }) => text)).toEqual(['Grey Heron', 'Sea Hare', 'TAG-901']);
});
