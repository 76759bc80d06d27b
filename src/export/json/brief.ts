import { type Brief, type Naming, sourcesIn, summaryIn, tiesAmong } from '../brief.ts';
import { termsOf } from '../credit.ts';
import { pointerTo, relationInFile, sourcesInFile } from './pieces.ts';
import type { BriefFile } from './schema.ts';

/** Who is named on a page, as data, in the shape that `schema.ts` tells. */
export function briefJson(brief: Brief): BriefFile {
  const named = brief.named.map(namedInFile);
  const relations = tiesAmong(brief).map(({ subject, relation }) =>
    relationInFile(pointerTo(subject.entry), relation),
  );
  const citing = [
    ...named.flatMap(({ summary, designations, charges }) => [summary, ...designations, ...charges]),
    ...relations,
  ];
  return {
    format: 'known-as-brief',
    version: 1,
    terms: termsOf(brief.named.map(({ entry }) => entry)),
    page: brief.page,
    named,
    relations,
    sources: sourcesInFile(sourcesIn(brief), citing),
  };
}

function namedInFile(naming: Naming): BriefFile['named'][number] {
  const { entry, certainty, count, surfaces } = naming;
  return {
    ...pointerTo(entry),
    tier: entry.tier,
    certainty,
    count,
    surfaces: [...surfaces],
    summary: summaryIn(naming),
    ...(entry.tier === 'curated'
      ? { reviewed: entry.reviewed, designations: entry.designations, charges: entry.charges }
      : { designations: [], charges: [] }),
  };
}
