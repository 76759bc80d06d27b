// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { ReaderReference } from '../../src/profile/reader-profile.ts';
import { ReferenceCard } from '../../src/view/card/ReferenceCard.tsx';
import { ReferenceView } from '../../src/view/profile/ReferenceView.tsx';
import { sampleBase } from '../profile/sample.ts';
import { one, show, source, text } from './helpers.ts';

const attack = sampleBase('attack', 'MITRE ATT&CK');
const misp = sampleBase('misp', 'MISP');

function entry(more: Partial<ReaderReference> = {}): ReaderReference {
  return {
    tier: 'reference',
    id: 'ref-amber-tern',
    kind: 'group',
    name: 'Amber Tern',
    names: [
      { text: 'Amber Tern', script: 'Latn', assignedBy: 'MITRE ATT&CK, MISP', sources: ['attack', 'misp'] },
      { text: 'SEA HARE', script: 'Latn', assignedBy: 'MISP', sources: ['misp'] },
    ],
    countries: [{ code: 'SE', listedBy: ['MISP'], sources: ['misp'] }],
    namesakes: [
      {
        other: { id: 'ref-gull', kind: 'group', name: 'Gull', listedBy: ['MISP'] },
        names: ['SEA HARE'],
      },
    ],
    listings: [
      { base: attack, id: 'G9001', name: 'Amber Tern', url: 'https://attack.example/G9001' },
      {
        base: misp,
        id: 'c0ffee00-0000-4000-8000-000000000001',
        name: 'Tern Crew',
        url: 'https://misp.example/#tern-crew',
      },
    ],
    sources: { attack: source('attack'), misp: source('misp') },
    ...more,
  };
}

const addresses = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLAnchorElement>('.bases a')].map((link) => [
    text(link),
    link.href,
    link.target,
  ]);

const LINKS = [
  ['G9001', 'https://attack.example/G9001', '_blank'],
  ['Tern Crew', 'https://misp.example/#tern-crew', '_blank'],
];

describe('the card of a reference entry', () => {
  const card = (of = entry()) => (
    <ReferenceCard
      entry={of}
      mention={{
        surface: 'Sea Hare',
        certainty: 'certain',
        reasons: [],
        candidates: [{ profile: of.id, name: 'Sea Hare' }],
      }}
      others={[]}
      onChoose={vi.fn()}
      onOpenProfile={vi.fn()}
      onClose={vi.fn()}
    />
  );

  test('says first that these are names of a list, and of which', async () => {
    const body = one(await show(card()), '.card-body');
    expect(text(body)).toMatch(
      /^Names only, taken over from MITRE ATT&CK and MISP\. Nobody at Known As has reviewed them\./u,
    );
  });

  test('gives the country as the base’s word', async () => {
    expect(text(await show(card()))).toContain('MISP lists Sweden as its country.');
  });

  test('underlines the name that the page has, though in other capitals, and says who lists it', async () => {
    const shown = await show(card());
    expect(text(one(shown, '.marked'))).toBe('SEA HARE');
    expect(text(one(shown, '.name-row-by'))).toMatch(/^MISP/u);
  });

  test('leads on to each base', async () => {
    expect(addresses(await show(card()))).toEqual(LINKS);
  });
});

describe('the page of a reference entry', () => {
  test('tells which base lists which name, who shares one, and whose the data is', async () => {
    const shown = await show(<ReferenceView entry={entry()} />);
    expect(
      [...shown.querySelectorAll('.names tbody tr')].map((row) => text(row).replaceAll(/\d/gu, '')),
    ).toEqual(['MITRE ATT&CK, MISPAmber Tern', 'MISPSEA HARE']);
    expect(text(one(shown, '.tie-row'))).toBe('GullSEA HARE');
    expect(addresses(shown)).toEqual(LINKS);
    const foot = one(shown, '.profile-foot');
    expect(text(foot)).toContain('© MITRE ATT&CK');
    expect([...foot.querySelectorAll<HTMLAnchorElement>('p:not(.report) a')].map(({ href }) => href)).toEqual(
      ['https://attack.example/terms', 'https://misp.example/terms'],
    );
  });

  test('has no empty part for what nobody shares or attributes', async () => {
    const shown = await show(<ReferenceView entry={entry({ namesakes: [], countries: [] })} />);
    expect(text(shown)).not.toContain('Shares names');
    expect(text(shown)).not.toContain('its country');
  });
});
