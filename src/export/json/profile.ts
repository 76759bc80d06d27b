import type { ReaderEntry, ReaderProfile, ReaderReference } from '../../profile/reader-profile.ts';
import { termsOf } from '../credit.ts';
import { partsOf } from '../part.ts';
import { pointerTo, relationInFile, sourcesInFile } from './pieces.ts';
import type { ProfileFile } from './schema.ts';

/** A profile as data, in the shape that `schema.ts` tells. */
export function profileJson(entry: ReaderEntry): ProfileFile {
  return {
    format: 'known-as-profile',
    version: 1,
    terms: termsOf([entry]),
    profile: entry.tier === 'curated' ? curatedInFile(entry) : referenceInFile(entry),
    sources: sourcesInFile(entry.sources, partsOf(entry)),
  };
}

/** How those it is tied to are tied among themselves is left to their own files. */
function curatedInFile({
  sources: _sources,
  among: _among,
  relations,
  ...profile
}: ReaderProfile): ProfileFile['profile'] {
  return {
    ...profile,
    relations: relations.map((relation) => relationInFile(pointerTo(profile), relation)),
  };
}

function referenceInFile({
  sources: _sources,
  namesakes,
  listings,
  ...entry
}: ReaderReference): ProfileFile['profile'] {
  return {
    ...entry,
    namesakes: namesakes.map(({ other, names }) => ({ other: pointerTo(other), names })),
    listings: listings.map(({ base, id, name, url }) => ({ base: base.id, id, name, url })),
  };
}
