import type { ReaderEntry } from '../../profile/reader-profile.ts';
import type { Candidate } from '../../recognize/types.ts';

/** The name by which the reader met this one, as it is spelled here: lists give one name with different capitals. */
export function metName({ id, names }: ReaderEntry, candidates: readonly Candidate[]): string | undefined {
  const met = candidates.find((candidate) => candidate.profile === id)?.name;
  return names.find(({ text }) => text.toLowerCase() === met?.toLowerCase())?.text;
}
