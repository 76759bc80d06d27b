import { expect, test } from 'vitest';
import type { ActorList, ListedActor } from '../../src/lists/listed-actor.ts';
import { mergeActors } from '../../src/lists/merge.ts';

function actor(id: string, names: string[], attackIds: string[] = []): ListedActor {
  return { id, name: names[0] ?? '', names, url: `https://lists.example/${id}`, attackIds };
}
const attack = (...actors: ListedActor[]): ActorList => ({
  base: 'attack',
  actors: actors.map((one) => ({ ...one, attackIds: [one.id] })),
});
const misp = (...actors: ListedActor[]): ActorList => ({ base: 'misp', actors });
const microsoft = (...actors: ListedActor[]): ActorList => ({ base: 'microsoft', actors });

/** The entries, as the ids of what was put together. */
const merged = (...lists: ActorList[]) =>
  mergeActors(lists).map(({ name, listings }) => `${name}: ${listings.map(({ id }) => id).join(' ')}`);

test('puts together what leads with the same name, however it is spelled', () => {
  const [entry] = mergeActors([
    misp(actor('m1', ['SEA-HARE', 'Amber'])),
    attack(actor('G9001', ['Sea Hare', 'Tern'])),
  ]);
  expect(entry).toEqual({
    id: 'ref-sea-hare',
    name: 'Sea Hare',
    listings: [
      { base: 'attack', id: 'G9001', url: 'https://lists.example/G9001', names: ['Sea Hare', 'Tern'] },
      { base: 'misp', id: 'm1', url: 'https://lists.example/m1', names: ['SEA-HARE', 'Amber'] },
    ],
  });
});

test('puts together what gives the other’s id, or lists the other’s leading name and is listed', () => {
  expect(
    merged(
      attack(actor('G9001', ['Hare']), actor('G9002', ['Tern', 'Gull'])),
      misp(actor('m1', ['Fox'], ['G9001'])),
    ),
  ).toEqual(['Hare: G9001 m1', 'Tern: G9002']);
  expect(
    merged(
      attack(actor('G9002', ['Tern', 'Gull', 'Fox', 'Elk', 'Cod'])),
      misp(actor('m2', ['Gull', 'Tern', 'Owl', 'Eel', 'Bee'])),
    ),
  ).toEqual(['Tern: G9002 m2']);
});

test('one shared alias is not enough', () => {
  expect(merged(attack(actor('G9001', ['Tern', 'Gull'])), misp(actor('m1', ['Hare', 'Gull'])))).toEqual([
    'Hare: m1',
    'Tern: G9001',
  ]);
  expect(merged(attack(actor('G9001', ['Tern', 'Hare', 'Fox'])), misp(actor('m1', ['Hare'])))).toEqual([
    'Hare: m1',
    'Tern: G9001',
  ]);
});

test('to list the other’s leading name is enough where most names agree', () => {
  expect(
    merged(
      attack(actor('G9001', ['Tern', 'Gull', 'Fox'])),
      misp(actor('m1', ['Hare', 'Tern', 'Gull', 'Owl'])),
    ),
  ).toEqual(['Tern: G9001 m1']);
});

test('what a base holds apart stays apart, and the nearest of several is taken', () => {
  expect(
    merged(
      attack(actor('G9001', ['Tern']), actor('G9002', ['Gull'])),
      misp(actor('m1', ['Tern', 'Gull'], ['G9001', 'G9002'])),
    ),
  ).toEqual(['Gull: G9002', 'Tern: G9001 m1']);
  expect(
    merged(
      misp(actor('m1', ['Tern', 'Elk', 'Cod', 'Fox']), actor('m2', ['Gull', 'Owl', 'Eel', 'Bee', 'Ant'])),
      microsoft(actor('Gale', ['Gale', 'Tern', 'Gull', 'Owl', 'Ox'])),
    ),
  ).toEqual(['Gull: m2 Gale', 'Tern: m1']);
});

test('the order of lists and actors plays no part', () => {
  const lists = [
    attack(actor('G9001', ['Tern', 'Gull']), actor('G9002', ['Hare', 'Fox'])),
    misp(actor('m1', ['Gull', 'Tern', 'Fox']), actor('m2', ['Fox', 'Hare', 'Gull'])),
    microsoft(actor('Gale', ['Gale', 'Gull']), actor('Rain', ['Rain', 'Gull', 'Tern'])),
  ];
  const backwards = lists.toReversed().map((list) => ({ ...list, actors: list.actors.toReversed() }));
  expect(mergeActors(backwards)).toEqual(mergeActors(lists));
  expect(merged(...lists)).toEqual(['Gale: Gale', 'Hare: G9002 m2', 'Tern: G9001 m1 Rain']);
});
