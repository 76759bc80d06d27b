import type { ReaderRelation } from '../../profile/reader-profile.ts';
import type { Source } from '../../profile/types.ts';
import { isAlleged } from '../../words/ties.ts';
import type { Pointer, RelationInFile, SourceInFile } from './schema.ts';

export function pointerTo({ id, kind, name }: Pointer): Pointer {
  return { id, kind, name };
}

/** Those of the sources that are cited. */
export function sourcesInFile(
  sources: Readonly<Record<string, Source>>,
  citing: readonly { sources: readonly string[] }[],
): SourceInFile[] {
  const cited = new Set(citing.flatMap((one) => one.sources));
  return Object.entries(sources)
    .filter(([id]) => cited.has(id))
    .map(([id, source]) => sourceInFile(id, source));
}

function sourceInFile(id: string, source: Source): SourceInFile {
  const { publisher, title, url, date, kind, checked, note } = source;
  return {
    id,
    publisher,
    title,
    url,
    ...(date !== undefined && { date }),
    kind,
    checked,
    ...(note !== undefined && { note }),
  };
}

/** A relation with both its ends named, so that it can be read without knowing whose profile it came from. */
export function relationInFile(self: Pointer, relation: ReaderRelation): RelationInFile {
  const { type, end, other, ...rest } = relation;
  const [subject, object] = end === 'subject' ? [self, other] : [other, self];
  return {
    type,
    alleged: isAlleged(relation),
    subject: pointerTo(subject),
    object: pointerTo(object),
    ...rest,
  };
}
