import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  chargeSchema,
  checkedSchema,
  designationSchema,
  kindSchema,
  nameClassSchema,
  relationTypeSchema,
  sourceKindSchema,
  topicSchema,
} from '../../src/profile/schema.ts';
import { CERTAINTIES, REACHES } from '../../src/recognize/types.ts';
import { keyed } from '../../src/words/keyed.ts';
import english from '../../src/words/languages/en.json';
import { KINDS, TOPICS } from '../../src/words/order.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LANGUAGES = join(ROOT, 'src/words/languages');

const languages = readdirSync(LANGUAGES).map((file) => ({
  /** As `_locales/` has it: `pt_BR`. */
  name: parse(file).name,
  texts: z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(LANGUAGES, file), 'utf8'))),
}));

const PLURAL = /_(zero|one|two|few|many|other)$/u;

/** The texts that are worded by a number, by their keys without its form. */
const counted = new Set(
  Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.replace(PLURAL, '')] : [])),
);
const stemOf = (key: string) => {
  const stem = key.replace(PLURAL, '');
  return counted.has(stem) ? stem : key;
};
const stems = new Set(Object.keys(english).map(stemOf));

/** Keys that the sources make of a value: all its values have to have a text. */
const made: Record<string, readonly string[]> = {
  kind_: kindSchema.options,
  certainty_: CERTAINTIES,
  topic_: topicSchema.options,
  designation_: designationSchema.shape.status.options,
  charge_: chargeSchema.shape.status.options,
  source_kind_: sourceKindSchema.options,
  checked_: checkedSchema.options,
  reason_class_: [...nameClassSchema.options, 'company', 'trade-name'],
  reason_for_: REACHES,
  reason_against_: REACHES,
  tie_: relationTypeSchema.options.flatMap((type) => [`${type}_subject`, `${type}_object`]),
};

describe('the texts of English', () => {
  const sources = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'wxt.config.ts'], { cwd: ROOT })
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');

  test('are there for every value that is put into words', () => {
    const wanted = Object.entries(made).flatMap(([start, values]) =>
      values.map((value) => start + keyed(value)),
    );
    expect(wanted.filter((key) => !stems.has(key))).toEqual([]);
  });

  test('are all said somewhere', () => {
    const byValue = new Set(
      Object.entries(made).flatMap(([start, values]) => values.map((value) => start + keyed(value))),
    );
    const parts = [...sources.matchAll(/`([\w]+_)\$\{[^}]+\}(\w*)`/gu)].map(
      ([, start, end]) => [start, end] as const,
    );
    const isSaid = (key: string) =>
      byValue.has(key) ||
      new RegExp(`['_]_?${key}(?:'|__)`, 'u').test(sources) ||
      parts.some(([start = '', end = '']) => !(start in made) && key.startsWith(start) && key.endsWith(end));
    expect([...stems].filter((key) => !isSaid(key))).toEqual([]);
  });

  test('stand in the order of their keys, which browsers allow', () => {
    const keys = Object.keys(english);
    expect(keys).toEqual(keys.toSorted());
    expect(keys.filter((key) => !/^[a-z0-9_]+$/u.test(key))).toEqual([]);
  });
});

test('kinds and topics have all their order', () => {
  expect(KINDS.toSorted()).toEqual(kindSchema.options.toSorted());
  expect(TOPICS.toSorted()).toEqual(topicSchema.options.toSorted());
});

describe.each(languages)('the language $name', ({ name, texts }) => {
  const rules = new Intl.PluralRules(texts.language);
  const plurals = rules.resolvedOptions().pluralCategories;

  test('says which language it is, as browsers name it, and which way it runs', () => {
    expect(texts.direction).toMatch(/^(?:ltr|rtl)$/u);
    const own = new Intl.Locale(texts.language ?? '').maximize();
    const folder = new Intl.Locale(name.replace('_', '-')).maximize();
    expect([own.language, own.script]).toEqual([folder.language, folder.script]);
  });

  test('has a text for all that English has, and no other', () => {
    const wanted = Object.keys(english).flatMap((key) => {
      const stem = stemOf(key);
      return stem === key ? [key] : plurals.map((form) => `${stem}_${form}`);
    });
    expect(Object.keys(texts).toSorted()).toEqual([...new Set(wanted)].toSorted());
    expect(Object.keys(texts).filter((key) => texts[key]?.trim() === '')).toEqual([]);
  });

  test('fills the same places as English', () => {
    const faults = Object.entries(texts).filter(([key, said]) => {
      const [wanted, filled] = [placesIn(englishFor(key)), placesIn(said)];
      // A form of one number alone may say it in a word: “one”, “both”.
      const wordy = stemOf(key) !== key && isOfOneNumber(rules, key.slice(stemOf(key).length + 1));
      return (
        wanted.some((place) => !filled.includes(place) && !(wordy && place === 'n')) ||
        filled.some((place) => !wanted.includes(place) && place !== 'n')
      );
    });
    expect(faults).toEqual([]);
  });
});

/** The text that a key of any language is a translation of. */
function englishFor(key: string): string {
  const texts: Record<string, string> = english;
  return texts[key] ?? texts[`${stemOf(key)}_other`] ?? '';
}

function placesIn(text: string): string[] {
  return text.match(/(?<=\{)\w+(?=\})/gu) ?? [];
}

function isOfOneNumber(rules: Intl.PluralRules, form: string): boolean {
  return Array.from({ length: 200 }, (_, n) => rules.select(n)).filter((one) => one === form).length === 1;
}
