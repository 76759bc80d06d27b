import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexedName, NameIndexData } from '../../src/recognize/name-index-data.ts';
import { pack, referenceId, unpack } from '../../src/recognize/packed-index.ts';
import { sampleData } from './names.ts';

const text = fc
  .string({ unit: fc.constantFrom(...'aAzZ09 .-_#@$&()+ü赵'), minLength: 1, maxLength: 12 })
  .filter((one) => one.trim() !== '');
const cues = fc.array(text, { minLength: 1, maxLength: 3 });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const nameOf = (profile: number): fc.Arbitrary<IndexedName> =>
  fc
    .record({
      class: fc.constantFrom('code' as const, 'coined' as const, 'phrase' as const, 'everyday' as const),
      text,
      parts: optional(fc.record({ family: text, given: text })),
      for: optional(cues),
      against: optional(cues),
    })
    .map(({ class: nameClass, text: own, ...extra }) => ({
      profile,
      class: nameClass,
      text: own,
      ...Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== undefined)),
    }));

const data: fc.Arbitrary<NameIndexData> = fc
  .array(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      listed: fc.boolean(),
      kind: fc.constantFrom('group' as const, 'person' as const),
      related: fc.array(fc.nat(50), { maxLength: 3 }),
      size: fc.nat(3),
    }),
    { maxLength: 6 },
  )
  .chain((profiles) =>
    fc
      .tuple(...profiles.map(({ size }, at) => fc.array(nameOf(at), { minLength: size, maxLength: size })))
      .map((names) => ({
        profiles: profiles.map(({ id, listed, kind, related }, at) => {
          const first = names[at]?.[0];
          return listed && first
            ? { id: referenceId(first.text), kind: 'group' as const, related: [] }
            : { id, kind, related };
        }),
        names: names.flat(),
        others: profiles.map(({ id }) => `Other ${id}`),
      })),
  );

test('what is packed comes out as it went in', () => {
  fc.assert(
    fc.property(data, (one) => {
      expect(unpack(pack(one))).toEqual(one);
    }),
  );
  const names = sampleData.names.toSorted((a, b) => a.profile - b.profile);
  expect(unpack(pack(sampleData))).toEqual({ ...sampleData, names });
});

test('names that share their cues share one list of them', () => {
  const against = ['snail*'];
  const packed = pack({
    profiles: [{ id: 'hare', kind: 'group', related: [] }],
    others: [],
    names: ['Sea Hare', 'Sea-Hare'].map((one) => ({ profile: 0, class: 'ordinary', text: one, against })),
  });
  const { names } = unpack(packed);
  expect(names[0]?.against).toEqual(against);
  expect(names[0]?.against).toBe(names[1]?.against);
});

test('an entry that is nothing but names needs no head', () => {
  const profiles = [{ id: 'ref-sea-hare', kind: 'group' as const, related: [] }];
  const names = ['Sea Hare', 'Amber Tern'].map((one) => ({
    profile: 0,
    class: 'coined' as const,
    text: one,
  }));
  expect(pack({ profiles, names, others: [] }).lines).toBe('Sea Hare!Amber Tern!');
  const tied = [{ id: 'ref-sea-hare', kind: 'group' as const, related: [7] }];
  expect(unpack(pack({ profiles: tied, names, others: [] })).profiles).toEqual(tied);
});

test('refuses a name that could not be read again, and says which', () => {
  const profiles = [{ id: 'hare', kind: 'group' as const, related: [] }];
  expect(() =>
    pack({ profiles, names: [{ profile: 0, class: 'coined', text: 'Sea|Hare' }], others: [] }),
  ).toThrow('"Sea|Hare"');
});
