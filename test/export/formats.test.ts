import { expect, test } from 'vitest';
import { cite } from '../../src/export/cite.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { plainText } from '../../src/export/forms/plain-text.ts';
import { briefFileSchema, profileFileSchema } from '../../src/export/json/schema.ts';
import { partsOf } from '../../src/export/part.ts';
import { speaking } from '../../src/words/say.ts';
import { pseudoLanguage } from '../pseudo-language.ts';
import { readCsv } from './read-csv.ts';
import { entry } from './sample.ts';
import { bundleSchema } from './stix-schema.ts';

const heron = entry('grey-heron');
const brief = {
  page: { title: 'Spies', address: 'https://news.example/', readOn: '2026-11-27' },
  named: [{ entry: heron, certainty: 'certain' as const, count: 1, surfaces: ['Grey Heron'] }],
};

test('a file in each format is what its name says, of a profile as of a page', () => {
  const { markdown, csv, json, stix } = FORMATS;
  expect(markdown.profile(heron)).toMatch(/^# Grey Heron\n/u);
  expect(markdown.brief(brief)).toMatch(/^# Who is named in “Spies”\n/u);
  expect(readCsv(csv.profile(heron).slice(1)).length).toBeGreaterThan(1);
  expect(readCsv(csv.brief(brief).slice(1)).length).toBeGreaterThan(1);
  profileFileSchema.parse(JSON.parse(json.profile(heron)));
  briefFileSchema.parse(JSON.parse(json.brief(brief)));
  bundleSchema.parse(JSON.parse(stix.profile(heron)));
  bundleSchema.parse(JSON.parse(stix.brief(brief)));
});

test('what leaves the browser is in English, whichever language is spoken to the reader', () => {
  const taken = () => [
    ...Object.values(FORMATS).flatMap((format) => [format.profile(heron), format.brief(brief)]),
    ...partsOf(heron).map((part) => cite(heron, part, plainText)),
  ];
  expect(speaking(pseudoLanguage(), taken)).toEqual(taken());
});
