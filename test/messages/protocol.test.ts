import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPageSchema, fromReaderSchema } from '../../src/messages/protocol.ts';

const NAMED = { profile: 'apt31', surfaces: ['APT31'], names: ['APT31'], count: 2, certainty: 'certain' };

const RIGHT: object[] = [
  { type: 'page.ready' },
  { type: 'page.names', keys: [1, 2 ** 32 - 1] },
  { type: 'page.named', named: [NAMED, { ...NAMED, listed: ['@1.7'], quiet: true }] },
  { type: 'page.over', over: null },
  { type: 'name.hide', profile: 'apt31', name: 'APT31', here: true, hidden: false },
  { type: 'profile.get', id: 'apt31' },
  { type: 'lookup', query: 'herons' },
  { type: 'tab.state', tab: 4, url: 'https://news.example/' },
  { type: 'tab.show', tab: 4, profile: '@2.0', direction: -1 },
  { type: 'marks.switch', pattern: 'news.example', on: false },
  { type: 'names.hide', names: ['APT31'], site: 'news.example', hidden: true },
  { type: 'pause', until: 'restart' },
];

const FIELDS = new Set(RIGHT.flatMap((message) => Object.keys(message)));
const schemas = { fromPageSchema, fromReaderSchema };

test.each(RIGHT)('what the parts of the extension say is taken as it is: %j', (message) => {
  const read = Object.values(schemas)
    .map((schema) => schema.safeParse(message))
    .find(({ success }) => success);
  expect(read).toMatchObject({ success: true, data: message });
});

/** A message in which one thing, however deep, is something else. */
const damaged = fc
  .tuple(
    fc.constantFrom(...RIGHT),
    fc.nat(),
    fc.anything({ withBigInt: true, withMap: true, withDate: true }),
  )
  .map(([message, at, other]) => {
    let left = at % (JSON.stringify(message).split(/[:,]/u).length + 1);
    const change = (value: unknown): unknown => {
      if (left-- === 0) return other;
      if (Array.isArray(value)) return value.map(change);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
    };
    return change(message);
  });

test('whatever else arrives is refused without an error, or is no more than a message may be', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), damaged), (message) => {
      for (const schema of Object.values(schemas)) {
        const read = schema.safeParse(message);
        if (!read.success) continue;
        expect(schema.safeParse(read.data)).toEqual(read);
        expect(Object.keys(read.data).filter((key) => !FIELDS.has(key))).toEqual([]);
      }
    }),
  );
});

test.each(['__proto__', 'constructor', 'toString', '', 'page.switch'])(
  'no message is of the type %j',
  (type) => {
    for (const schema of Object.values(schemas)) expect(schema.safeParse({ type }).success).toBe(false);
  },
);
