import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLookUp } from '../../../src/recognize/look-up.ts';
import { runs } from '../../runs.ts';

const digits = (length: number) =>
  fc
    .array(fc.constantFrom('0', '1', '2'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Identifiers alike enough to be taken for each other, each of a profile of its own. */
const ids = fc.uniqueArray(
  fc.oneof(
    digits(5).map((number) => ({
      by: 'US Treasury, OFAC',
      id: `SDN ${number}`,
      forms: [`sdn${number}`, number],
    })),
    digits(4).map((number) => ({ by: 'UK FCDO', id: `CYB${number}`, forms: [`cyb${number}`] })),
    digits(4).map((number) => ({ by: 'MITRE ATT&CK', id: `G${number}`, forms: [`g${number}`] })),
  ),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);

const query = fc
  .tuple(
    fc.constantFrom('', 'ofac', 'uk', 'mitre', 'OFAC-', 'Ｏfac '),
    fc.constantFrom('', 'sdn', 'SDN ', 'cyb', 'CYB-', 'g', 'Ｇ'),
    fc.integer({ min: 0, max: 6 }).chain(digits),
  )
  .map((parts) => parts.join(' '));

/** What a look-up of identifiers promises, checked one by one. */
function fits(
  typed: string,
  { by, forms }: { by: string; forms: string[] },
): 'exact' | 'beginning' | undefined {
  const words =
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  const owner: string[] = by.toLowerCase().match(/[a-z]+/g) ?? [];
  while (owner.includes(words[0] ?? '')) words.shift();
  const asked = words.join('');
  if (/^\d{0,3}$/.test(asked)) return undefined;
  if (forms.includes(asked)) return 'exact';
  const begins = forms.some((form) => form.startsWith(asked));
  return begins && asked.length >= 4 && /\d/.test(asked) ? 'beginning' : undefined;
}

test('identifiers are found by themselves and their beginnings, whole ones first, and by nothing else', () => {
  fc.assert(
    fc.property(ids, query, (all, typed) => {
      const lookUp = createLookUp(
        all.map(({ by, id }) => ({
          id,
          name: id,
          curated: true,
          names: [],
          identifiers: [{ kind: 'knowledge-base', by, id }],
        })),
      );
      const of = (fit: string) => all.filter((one) => fits(typed, one) === fit).map(({ id }) => id);
      expect(lookUp(typed).map(({ profile }) => profile)).toEqual([...of('exact'), ...of('beginning')]);
    }),
    runs(500),
  );
});
