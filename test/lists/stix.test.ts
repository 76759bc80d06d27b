import { expect, test } from 'vitest';
import { readStix } from '../../src/lists/stix.ts';

const group = (name: string, id: string, more: object = {}) => ({
  type: 'intrusion-set',
  id: `intrusion-set--${id}`,
  name,
  aliases: [name],
  external_references: [
    { source_name: 'mitre-attack', external_id: id, url: `https://attack.mitre.org/groups/${id}` },
    { source_name: 'Example Labs 2021', url: 'https://labs.example/report' },
  ],
  ...more,
});
const bundle = (...objects: object[]) => ({ type: 'bundle', id: 'bundle--1', objects });

test('reads the groups of a bundle, each name once, with the id and the address of its page', () => {
  const { base, actors } = readStix(
    bundle(
      group('Amber Tern', 'G9001', { aliases: ['Amber Tern', 'SEA HARE', 'Sea Hare', 'GreyEnergy (Group)'] }),
      { type: 'malware', id: 'malware--1', name: 'Saltbox' },
    ),
  );
  expect(base).toBe('attack');
  expect(actors).toEqual([
    {
      id: 'G9001',
      name: 'Amber Tern',
      names: ['Amber Tern', 'SEA HARE', 'GreyEnergy'],
      url: 'https://attack.mitre.org/groups/G9001/',
      attackIds: ['G9001'],
    },
  ]);
});

test('leaves out what ATT&CK no longer stands by', () => {
  const { actors } = readStix(
    bundle(
      group('Old', 'G9001', { revoked: true }),
      group('Older', 'G9002', { x_mitre_deprecated: true, aliases: undefined }),
      group('Live', 'G9003', { revoked: false }),
    ),
  );
  expect(actors.map(({ name }) => name)).toEqual(['Live']);
});

test('a group without aliases has its name; the release is told where the bundle says it', () => {
  const list = readStix(
    bundle(group('Amber Tern', 'G9001', { aliases: undefined }), {
      type: 'x-mitre-collection',
      name: 'Sea ATT&CK',
      x_mitre_version: '18.1',
    }),
  );
  expect(list.actors[0]?.names).toEqual(['Amber Tern']);
  expect(list.release).toBe('Sea ATT&CK 18.1');
  expect(readStix(bundle()).release).toBeUndefined();
});

test('names every group that is at fault', () => {
  const read = () =>
    readStix(
      bundle(
        group('Amber Tern', 'G9001', { aliases: 'Sea Hare' }),
        group('', 'G9002'),
        group('Grey Heron', 'G9003'),
      ),
    );
  expect(read).toThrow(/^Amber Tern: aliases: .*\nintrusion-set--G9002: name: /u);
  expect(() => readStix(bundle(group('Amber Tern', 'G9001', { external_references: [] })))).toThrow(
    'Amber Tern: has no MITRE ATT&CK id',
  );
});
