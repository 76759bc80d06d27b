import type { ReaderEntry } from '../../src/profile/reader-profile.ts';
import type { Profile } from '../../src/profile/types.ts';
import {
  compiledLibrary,
  sampleName,
  sampleProfile,
  sampleReference,
  sampleSource,
} from '../profile/sample.ts';

const heron: Partial<Profile> = {
  summary: { text: 'Spying group that Freedonia ties to its neighbour’s navy.', sources: ['notice'] },
  names: [
    sampleName('Grey Heron', 'coined'),
    { ...sampleName('Amber Gale', 'coined'), assignedBy: 'Acme | Threat Lab', since: '2023-04' },
    { ...sampleName('TAG_0530', 'code'), until: '2023-04', sources: ['report', 'notice'] },
    { ...sampleName('灰鹭', 'coined'), script: 'Hans', lang: 'zh' },
    {
      ...sampleName('灰鷺', 'coined'),
      script: 'Hant',
      respelling: { of: '灰鹭', rule: 'Traditional characters' },
    },
  ],
  statements: [
    { topic: 'background', text: 'Known since 2014, says Acme.', sources: ['report'] },
    {
      topic: 'attribution',
      text: 'Freedonia says that the navy of Sylvania is behind it.',
      date: '2024-03-25',
      sources: ['notice', 'report'],
    },
  ],
  events: [{ date: '2024-03', text: 'Freedonia names the group', sources: ['notice'] }],
  relations: [
    { type: 'uses', target: 'snowbell', by: 'Acme', sources: ['report'] },
    { type: 'attributed-to', target: 'navy', by: 'Freedonia', sources: ['notice'] },
  ],
  knowledgeBases: [
    { base: 'MITRE ATT&CK', id: 'G9001', url: 'https://attack.example/G9001', sources: ['report'] },
  ],
};

const ann: Partial<Profile> = {
  kind: 'person',
  name: 'Ann Example',
  summary: { text: 'Sylvanian charged in Freedonia over alleged hacking.', sources: ['notice'] },
  names: [
    sampleName('Ann Example', 'personal'),
    { ...sampleName('安', 'personal'), script: 'Hans' },
    { ...sampleName('An Exmaple', 'personal'), misprint: true, assignedBy: 'misprint in the Daily' },
  ],
  designations: [
    {
      authority: 'Freedonia, Treasury',
      programme: 'Cyber order',
      date: '2024-03-25',
      reference: 'FR 12',
      status: 'delisted',
      measures: 'Asset freeze',
      sources: ['notice'],
    },
    {
      authority: 'Sylvania',
      programme: 'Counter-measures',
      date: '2023-01-02',
      referenceMissing: 'the list was not read',
      status: 'listed',
      sources: ['report'],
    },
  ],
  charges: [
    {
      court: 'Freedonian High Court',
      docket: '7/24',
      date: '2024-03-25',
      offences: 'Conspiracy to break into computers',
      status: 'extradited',
      sources: ['notice', 'listed'],
    },
  ],
  relations: [
    {
      type: 'alleged-member-of',
      target: 'grey-heron',
      by: 'Freedonia',
      text: 'An accusation of the indictment.',
      sources: ['notice'],
    },
  ],
};

/** A small invented world of one group, those tied to it, and an entry that nobody has reviewed. */
const library = compiledLibrary(
  [
    sampleProfile('grey-heron', heron),
    sampleProfile('ann-example', ann),
    sampleProfile('navy', {
      kind: 'organization',
      name: 'Sylvanian Navy',
      names: [],
      relations: [
        {
          type: 'took-part-in',
          target: 'regatta-2024',
          by: 'the Daily, on the Freedonian indictment',
          sources: ['listed'],
        },
      ],
    }),
    sampleProfile('snowbell', { kind: 'tool', name: 'Snowbell', names: [] }),
    sampleProfile('salt-tern', {
      name: 'Salt Tern',
      names: [],
      relations: [
        { type: 'took-part-in', target: 'regatta-2024', by: 'Acme', sources: ['report'] },
        { type: 'alleged-part-in', target: 'regatta-2024', by: 'Freedonia', sources: ['notice'] },
        { type: 'uses', target: 'snowbell', by: 'Freedonia (allegation)', sources: ['notice'] },
        { type: 'successor-of', target: 'old-tern', by: 'Acme', sources: ['report'] },
      ],
    }),
    sampleProfile('old-tern', { name: 'Old Tern', names: [] }),
    sampleProfile('regatta-2024', {
      kind: 'operation',
      name: 'Regatta (2024)',
      names: [],
      relations: [{ type: 'attributed-to', target: 'grey-heron', by: 'Acme', sources: ['report'] }],
    }),
  ],
  [
    sampleSource('notice', { title: 'Notice [no. 7] on *Grey Heron*', date: '2024-03-25' }),
    sampleSource('report', {
      publisher: 'Acme <Labs> & Sons',
      title: 'Herons “at work”, and others',
      url: 'https://acme.example/a_b?c=1&d=<2>',
      date: '2024',
      kind: 'vendor',
      checked: 'excerpt',
      note: 'The title describes the text.',
    }),
    sampleSource('listed', { checked: 'listed', kind: 'court' }),
  ],
  sampleReference([
    {
      id: 'ref-amber-tern',
      name: 'Amber Tern',
      listings: [
        {
          base: 'attack',
          id: 'G9002',
          url: 'https://attack.example/G9002',
          names: ['Amber Tern', 'Grey Heron'],
        },
        {
          base: 'misp',
          id: 'c0ffee00-0000-4000-8000-000000000001',
          url: 'https://misp.example/#amber-tern',
          country: 'SE',
          names: ['Amber Tern'],
        },
      ],
    },
    {
      id: 'ref-teal',
      name: 'Teal',
      listings: [{ base: 'misp', id: 'teal', url: 'https://misp.example/#teal', names: ['Teal'] }],
    },
  ]),
);

const entries = new Map(
  await Promise.all((await library.all()).map(async ({ id }) => [id, await library.profile(id)] as const)),
);

export function entry(id: string): ReaderEntry {
  const found = entries.get(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}
