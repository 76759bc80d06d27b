import type { ReaderEntry } from '../../profile/reader-profile.ts';
import type { Source } from '../../profile/types.ts';
import { plainText } from '../forms/plain-text.ts';
import { sourceDescription } from '../source-line.ts';
import type { ExternalReference } from './objects.ts';

/** The sources of something that an entry says. */
export function referencesTo(entry: ReaderEntry, ids: readonly string[]): ExternalReference[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = entry.sources[id];
    return source ? [referenceTo(source)] : [];
  });
}

function referenceTo(source: Source): ExternalReference {
  return {
    source_name: source.publisher,
    description: sourceDescription(source, plainText),
    url: source.url,
  };
}

/** Under which ids knowledge bases have it; ATT&CK under the name by which other tools know its ids. */
export function knowledgeBaseReferences(entry: ReaderEntry): ExternalReference[] {
  const links =
    entry.tier === 'curated'
      ? entry.knowledgeBases
      : entry.listings.map(({ base, id, url }) => ({ base: base.name, id, url }));
  return links.map(({ base, id, url }) => ({
    source_name: base === 'MITRE ATT&CK' ? 'mitre-attack' : base,
    external_id: id,
    url,
  }));
}
