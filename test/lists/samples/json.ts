/** Lists in the forms that come as JSON. Nobody in them exists. */

export const STIX_BUNDLE = {
  type: 'bundle',
  id: 'bundle--1',
  objects: [
    {
      type: 'x-mitre-collection',
      id: 'x-mitre-collection--1',
      name: 'Marsh ATT&CK',
      x_mitre_version: '3.1',
      created_by_ref: 'identity--1',
    },
    { type: 'identity', id: 'identity--1', name: 'Marsh Institute', identity_class: 'organization' },
    { type: 'identity', id: 'identity--2', name: 'Reed Bank', identity_class: 'organization' },
    { type: 'identity', id: 'identity--3', name: 'energy', identity_class: 'class' },
    {
      type: 'identity',
      id: 'identity--4',
      name: 'Ulla Marsh',
      identity_class: 'individual',
      created_by_ref: 'identity--1',
    },
    { type: 'identity', id: 'identity--5', name: 'Fen Works', identity_class: 'organization' },
    { type: 'identity', id: 'identity--6', name: 'Fen Clinic', identity_class: 'organization' },
    {
      type: 'intrusion-set',
      id: 'intrusion-set--1',
      name: 'Grey Heron',
      aliases: ['Grey Heron', 'Sea Hare', 'TAG-901'],
      created_by_ref: 'identity--1',
      created: '2021-02-03T10:00:00.000Z',
      modified: '2025-04-05T10:00:00.000Z',
      external_references: [
        { source_name: 'Sea Hare', description: '(Citation: Marsh)' },
        { source_name: 'mitre-attack', external_id: 'G9001', url: 'https://attack.mitre.org/groups/G9001' },
      ],
    },
    { type: 'threat-actor', id: 'threat-actor--1', name: 'Tern', aliases: [], created_by_ref: 'identity--1' },
    { type: 'campaign', id: 'campaign--1', name: 'Operation Low Tide', created_by_ref: 'identity--1' },
    {
      type: 'malware',
      id: 'malware--1',
      name: 'Kelp',
      x_mitre_aliases: ['Kelp', 'BrownKelp'],
      created_by_ref: 'identity--1',
      external_references: [{ source_name: 'mitre-attack', external_id: 'S9001' }],
    },
    { type: 'tool', id: 'tool--1', name: 'net', created_by_ref: 'identity--1' },
    { type: 'intrusion-set', id: 'intrusion-set--2', name: 'Old Heron', revoked: true },
    { type: 'malware', id: 'malware--2', name: 'Old Kelp', x_mitre_deprecated: true },
    { type: 'attack-pattern', id: 'attack-pattern--1', name: 'Phishing' },
    {
      type: 'relationship',
      id: 'relationship--1',
      relationship_type: 'uses',
      source_ref: 'intrusion-set--1',
      target_ref: 'malware--1',
    },
    {
      type: 'relationship',
      id: 'relationship--2',
      relationship_type: 'uses',
      source_ref: 'intrusion-set--1',
      target_ref: 'attack-pattern--1',
    },
    {
      type: 'relationship',
      id: 'relationship--3',
      relationship_type: 'attributed-to',
      source_ref: 'campaign--1',
      target_ref: 'intrusion-set--1',
    },
    {
      type: 'relationship',
      id: 'relationship--4',
      relationship_type: 'attributed-to',
      source_ref: 'intrusion-set--1',
      target_ref: 'campaign--1',
    },
    {
      type: 'relationship',
      id: 'relationship--5',
      relationship_type: 'targets',
      source_ref: 'threat-actor--1',
      target_ref: 'identity--2',
    },
    {
      type: 'relationship',
      id: 'relationship--6',
      relationship_type: 'attributed-to',
      source_ref: 'threat-actor--1',
      target_ref: 'identity--4',
    },
    {
      type: 'relationship',
      id: 'relationship--7',
      relationship_type: 'attributed-to',
      source_ref: 'campaign--1',
      target_ref: 'identity--6',
    },
    { type: 'sighting', id: 'sighting--1', where_sighted_refs: ['identity--6'] },
  ],
};

export const MISP_CLUSTER = {
  name: 'Threat Actor',
  // As the galaxy's own cluster has it.
  uuid: '7cdff317-a673-4474-84ec-4f1754947823',
  type: 'threat-actor',
  category: 'actor',
  source: 'MISP Project',
  version: 7,
  values: [
    {
      value: ' Grey Heron',
      uuid: '5b1e5a4c-0000-4000-8000-000000000001',
      description: 'Nobody knows it.',
      meta: { synonyms: ['GREY HERON', 'SectorX (Marsh)', 'G9001'], country: 'NZ' },
      related: [{ 'dest-uuid': '5b1e5a4c-0000-4000-8000-000000000002', type: 'similar' }],
    },
    { value: '海雀 - APT-C-99', uuid: '5b1e5a4c-0000-4000-8000-000000000002' },
    { value: '', uuid: '5b1e5a4c-0000-4000-8000-000000000003' },
    { value: 'No Reference' },
  ],
};

export const MICROSOFT_2025 = [
  {
    'Threat actor name': 'Marsh Sleet',
    'Origin/Threat': 'Israel, Private sector offensive actor',
    'Other names': 'DEV-9001, GREY HERON',
  },
  { 'Threat actor name': 'Quiet Sleet', 'Origin/Threat': 'Korea', 'Other names': '' },
];

export const MICROSOFT_2023 = [
  {
    'Previous name': 'DEV-9198 (FRANCIUM)',
    'New name': 'Reed Sleet',
    'Origin/Threat': 'Iran',
    'Other names': ['Sea Hare', 'Tern'],
  },
  { 'Previous name': 'CAESIUM', 'New name': 'Reed Sleet', 'Origin/Threat': 'Iran', 'Other names': ['Tern'] },
];

const line = (object: unknown): string => `${JSON.stringify(object)}\n`;

export const FTM_ENTITIES = [
  {
    id: 'NK-heron',
    caption: 'Ulla Marsh',
    schema: 'Person',
    target: true,
    last_change: '2026-03-04T05:06:07',
    properties: {
      name: ['MARSH, Ulla', 'Ulla Marsh'],
      alias: ['Ulla the Reed'],
      weakAlias: ['Reed'],
      previousName: ['Ulla Fen'],
      birthDate: ['1970-01-01'],
      passportNumber: ['AB1234567'],
      country: ['nz'],
      position: ['Deputy Minister of Fens'],
      topics: ['role.pep', 'sanction', 'gov'],
    },
  },
  {
    id: 'NK-sanction-past',
    schema: 'Sanction',
    target: false,
    properties: { entity: ['NK-heron', 'NK-tern'], programId: ['FEN-0'], endDate: ['2011'] },
  },
  {
    id: 'NK-tern',
    schema: 'Company',
    target: true,
    properties: { name: ['Tern & Sons'], topics: ['sanction'] },
  },
  {
    id: 'NK-hare',
    schema: 'Person',
    target: true,
    properties: {
      name: ['Ada Hare'],
      topics: ['sanction', 'poi'],
      sanctions: [{ schema: 'Sanction', properties: { programId: ['FEN-0'], status: ['Expired'] } }],
    },
  },
  {
    id: 'NK-sanction',
    schema: 'Sanction',
    target: false,
    properties: {
      entity: ['NK-heron'],
      authority: ['Council of Fens'],
      programId: ['FEN-1'],
      startDate: ['2020-02-03', '2021'],
    },
  },
  { id: 'NK-fen', schema: 'Company', target: true, properties: { name: ['Fen Trading'], country: ['nz'] } },
  { id: 'NK-ship', schema: 'Vessel', target: true, properties: { name: ['DUNE'] } },
  { id: 'NK-wallet', schema: 'CryptoWallet', target: true, properties: { publicKey: ['abc'] } },
  { id: 'NK-aunt', schema: 'Person', target: false, properties: { name: ['Aunt Marsh'] } },
]
  .map(line)
  .join('');

export const FTM_NESTED = line({
  id: 'NK-heron',
  schema: 'Organization',
  target: true,
  properties: {
    name: ['Heron Institute'],
    sanctions: [
      { id: 's', schema: 'Sanction', properties: { program: ['Fens'], authority: ['Council of Fens'] } },
    ],
  },
});

export const OWN_JSONL = [
  {
    name: 'Grey Heron',
    aliases: ['Sea Hare', 'TAG-901'],
    kind: 'group',
    id: 'h1',
    url: 'https://marsh.example/h1',
    note: 'seen in May',
  },
  { name: '=HYPERLINK("https://marsh.example","x")', kind: 'tool' },
]
  .map(line)
  .join('');
