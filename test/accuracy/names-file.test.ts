import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectFaults, type Faults } from './faults.ts';
import { recognition } from './find-names.ts';
import { folderWith, jsonl, NAMES } from './kit.ts';
import { readNamesFile } from './names-file.ts';
import { cutText } from './text-passages.ts';

function collect(): { faults: Faults; told: () => string } {
  let told = '';
  const faults = collectFaults((text) => {
    told += text;
  });
  return { faults, told: () => told };
}

async function surfaces(file: string, text: string): Promise<string[]> {
  const index = await readNamesFile(file, collect().faults);
  if (!index) throw new Error('no index');
  return recognition(index)({ id: 1, text, passages: cutText(text) }).map(
    ({ surface, profiles, certainty }) => `${surface}: ${profiles} ${certainty}`,
  );
}

const listFile = (values: readonly unknown[]) =>
  join(folderWith({ 'names.jsonl': jsonl(values) }), 'names.jsonl');

test('a list gives names, aliases and cues', async () => {
  const file = listFile(NAMES);
  expect(await surfaces(file, 'UNC9901, also Crimson Wombat.')).toEqual([
    'UNC9901: g1 certain',
    'Crimson Wombat: g1 certain',
  ]);
  expect(await surfaces(file, 'Tungsten hackers struck.')).toEqual([expect.stringMatching(/^Tungsten: g2/)]);
  expect(await surfaces(file, 'Tungsten, the metal that hackers like.')).toEqual([]);
});

test('related lines support each other both ways, and a person is found in either order', async () => {
  const file = listFile(NAMES);
  expect(await surfaces(file, 'Novak Ota is a member of UNC9901.')).toEqual([
    expect.stringMatching(/^Novak Ota: p1 (certain|likely)$/),
    'UNC9901: g1 certain',
  ]);
});

test('a person’s name asks for a person’s evidence', async () => {
  const file = listFile([{ id: 'p', name: 'Ota Novak', kind: 'person' }]);
  const index = await readNamesFile(file, collect().faults);
  expect(index?.names).toMatchObject([{ class: 'personal' }]);
});

test('a name without a class is given the one that a list’s names have', async () => {
  expect(await surfaces(listFile([{ id: 'a', name: 'APT9901' }]), 'By APT9901.')).toEqual([
    'APT9901: a certain',
  ]);
});

test('a compiled index is read as well', async () => {
  const data = {
    profiles: [{ id: 'g1', kind: 'group', related: [] }],
    names: [{ profile: 0, class: 'coined', text: 'Crimson Wombat' }],
  };
  const folder = folderWith({
    'good.json': JSON.stringify(data),
    'bad.json': JSON.stringify({ ...data, names: [{ ...data.names[0], profile: 1 }] }),
  });
  expect(await surfaces(join(folder, 'good.json'), 'Crimson Wombat')).toEqual(['Crimson Wombat: g1 certain']);
  const { faults, told } = collect();
  expect(await readNamesFile(join(folder, 'bad.json'), faults)).toBeUndefined();
  expect(told()).toContain('bad.json: names[0].profile: is no position in profiles');
});

test('every fault of a list is told with its line, and the list is not used', async () => {
  const file = listFile([
    { id: 'a', name: 'APT9901' },
    { id: 'b', nmae: 'APT9902' },
    { id: 'a', name: 'APT9903' },
    { id: 'c', name: 'APT9904', class: 'sure' },
    { id: 'd', name: 'APT9905', related: ['e'] },
  ]);
  const { faults, told } = collect();
  expect(await readNamesFile(file, faults)).toBeUndefined();
  expect(told()).toMatch(/names\.jsonl:2: name: /);
  expect(told()).toMatch(/names\.jsonl:3: id: "a" has a line already/);
  expect(told()).toMatch(/names\.jsonl:4: class: /);
  expect(told()).toMatch(/names\.jsonl:5: related: there is no line with id "e"/);
});
