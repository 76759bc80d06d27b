import { expect, test } from 'vitest';
import { data } from '#data/names.ts';
import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import { readStoredNames } from '../../src/recognize/name-store.ts';
import { readPassages } from '../../src/recognize/reading.ts';
import { LARGE } from './pages.ts';
import { certainNames, shippedPages } from './shipped-names.ts';

test('the pages for the whole extension hold what it marks, as often as they say', () => {
  expect(certainNames().length).toBeGreaterThan(200);
  const index = buildNameIndex(readStoredNames(data));
  for (const { label, html, planted = [] } of shippedPages().filter(({ label }) => label !== LARGE)) {
    const passages = [...String(html).matchAll(/<p>(.*)<\/p>/g)].map(([, text = '']) =>
      text.replace(/<[^>]*>/g, ''),
    );
    const marked = readPassages(index, passages).flatMap((mentions, at) =>
      mentions
        .filter(({ certainty }) => certainty === 'certain')
        .map(({ start, end }) => passages[at]?.slice(start, end)),
    );
    expect(marked, label).toEqual(planted);
  }
});
