import fc from 'fast-check';

/** Keys that objects know of themselves, and such as no schema has. */
const SPITEFUL = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '', '0'];

type Change =
  | { do: 'put'; at: number; value: fc.JsonValue }
  | { do: 'cut'; at: number }
  | { do: 'name'; at: number; key: string }
  | { do: 'add'; at: number; key: string; value: fc.JsonValue };

const key = fc.oneof(fc.constantFrom(...SPITEFUL), fc.string({ maxLength: 8 }));
/** Also objects that can't be made a text of. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(key, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }).map(plain),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('put' as const), at: fc.nat(60), value }),
  fc.record({ do: fc.constant('cut' as const), at: fc.nat(60) }),
  fc.record({ do: fc.constant('name' as const), at: fc.nat(60), key }),
  fc.record({ do: fc.constant('add' as const), at: fc.nat(60), key, value }),
);

/** JSON of some samples in which up to three things, however deep, are put, cut, renamed or added; or any JSON. */
export function spoilt(...samples: readonly object[]): fc.Arbitrary<unknown> {
  const changed = fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([sample, changes]) => changes.reduce(spoil, plain(sample) as fc.JsonValue));
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: value });
}

/** As it comes out of JSON, where `__proto__` is a key as any other. */
function plain(json: object): fc.JsonValue {
  return JSON.parse(JSON.stringify(json));
}

/** Counts through all values, and changes the one that is meant. */
function spoil(json: fc.JsonValue, change: Change): fc.JsonValue {
  let left = change.at % (JSON.stringify(json).split(/[:,]/u).length + 1);
  const walk = (one: fc.JsonValue): fc.JsonValue => {
    const isMeant = left-- === 0;
    if (isMeant && change.do === 'put') return change.value;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one).map(([name, inner]) => [name, walk(inner as fc.JsonValue)] as const);
    if (isMeant) return Object.fromEntries(changedEntries(entries, change));
    return Object.fromEntries(entries);
  };
  return walk(json);
}

type Entry = readonly [key: string, value: fc.JsonValue];

function changedEntries(entries: readonly Entry[], change: Change): readonly Entry[] {
  const [first, ...others] = entries;
  if (change.do === 'add') return [...entries, [change.key, change.value]];
  if (change.do === 'cut') return others;
  if (change.do === 'name' && first) return [...others, [change.key, first[1]]];
  return entries;
}

/** What every object has of its own kind, by which it is seen whether one was polluted. */
export function inherited(): string[] {
  return [Object.prototype, Array.prototype, Function.prototype].flatMap((one) =>
    Object.getOwnPropertyNames(one),
  );
}
