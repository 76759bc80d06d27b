import { expect, test } from 'vitest';
import { readMispGalaxy } from '../../src/lists/misp-galaxy.ts';

const UUID = 'c0ffee00-0000-4000-8000-000000000001';
const cluster = (...values: object[]) => ({ type: 'threat-actor', version: 7, values });
const namesOf = (value: string, ...synonyms: string[]) =>
  readMispGalaxy(cluster({ value, uuid: UUID, meta: { synonyms } })).actors[0]?.names;

test('reads names, country, and the ATT&CK ids among synonyms and references', () => {
  const { release, actors } = readMispGalaxy(
    cluster({
      value: ' Amber Tern ',
      uuid: UUID,
      meta: {
        country: 'SE',
        synonyms: ['Sea Hare', 'G9001'],
        refs: ['https://attack.mitre.org/groups/G9002/', 'https://labs.example/G9003'],
        'cfr-type-of-incident': ['Espionage'],
        GRU: 'anything',
      },
    }),
  );
  expect(release).toBe('version 7');
  expect(actors).toEqual([
    {
      id: UUID,
      name: 'Amber Tern',
      names: ['Amber Tern', 'Sea Hare'],
      country: 'SE',
      url: 'https://www.misp-galaxy.org/threat-actor/#amber-tern',
      attackIds: ['G9001', 'G9002'],
    },
  ]);
});

test('an actor need have nothing but a name, and a country may be there and empty', () => {
  expect(readMispGalaxy(cluster({ value: 'Amber Tern', uuid: UUID })).actors[0]?.names).toEqual([
    'Amber Tern',
  ]);
  const [actor] = readMispGalaxy(cluster({ value: 'A B', uuid: UUID, meta: { country: '' } })).actors;
  expect(actor).not.toHaveProperty('country');
});

test('takes names out of what is written around them', () => {
  expect(namesOf('Tern', 'Subgroup: Hare', 'Sector01 (ACME)', 'APT-Q-1,', 'hare', 'Larva‑7')).toEqual([
    'Tern',
    'Hare',
    'Sector01',
    'APT-Q-1',
    'Larva-7',
  ]);
  expect(namesOf('NoSuch057(16)')).toEqual(['NoSuch057(16)']);
});

test('finds the place on the page as its headings are named', () => {
  const url = (value: string) => readMispGalaxy(cluster({ value, uuid: UUID })).actors[0]?.url.split('#')[1];
  expect(url('Ötzi & Sons (old)  Tim')).toBe('otzi-sons-old-tim');
});

test('names every actor that is at fault, and refuses other clusters', () => {
  expect(() =>
    readMispGalaxy(
      cluster({ value: 'Tern', uuid: 'no' }, { value: 'Hare', uuid: UUID, meta: { country: 'Sweden' } }),
    ),
  ).toThrow(/^Tern: uuid: .*\nHare: meta\.country: must be a country code of two letters$/u);
  expect(() => readMispGalaxy({ type: 'ransomware', version: 1, values: [] })).toThrow(
    'of type "ransomware"',
  );
});
