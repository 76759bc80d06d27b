import { expect, test } from 'vitest';
import { checkData } from '../../data/tools/check-data.ts';
import { profileCsv } from '../../src/export/csv/profile.ts';
import { profileJson } from '../../src/export/json/profile.ts';
import { profileFileSchema } from '../../src/export/json/schema.ts';
import { profileMarkdown } from '../../src/export/markdown/profile.ts';
import { profileBundle } from '../../src/export/stix/profile.ts';
import { say } from '../../src/words/say.ts';
import { compiledLibrary } from '../profile/sample.ts';
import { readCsv } from './read-csv.ts';
import { bundleSchema } from './stix-schema.ts';

test('every profile and entry that is shipped can be taken along in every form', async () => {
  const { data, reference } = checkData();
  const library = compiledLibrary(data.profiles, data.sources, reference);
  const briefs = await library.all();
  const entries = await Promise.all(briefs.map(async ({ id }) => ({ id, entry: await library.profile(id) })));
  const faults = entries.flatMap(({ id, entry }) => {
    if (!entry) return [`${id}: is not there`];
    const json = profileFileSchema.safeParse(profileJson(entry));
    const stix = bundleSchema.safeParse(profileBundle(entry));
    const widths = new Set(readCsv(profileCsv(entry).slice(1)).map((row) => row.length));
    return [
      ...(json.error ? [`${id}, JSON: ${json.error.message}`] : []),
      ...(stix.error ? [`${id}, STIX: ${stix.error.message}`] : []),
      ...(widths.size === 1 ? [] : [`${id}, CSV: rows of ${[...widths].join(' and ')} cells`]),
      ...(profileMarkdown(entry).includes(say('source_missing'))
        ? [`${id}, Markdown: a source is missing`]
        : []),
    ];
  });
  expect(faults).toEqual([]);
});
