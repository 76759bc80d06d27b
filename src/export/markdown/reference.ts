import type { ReaderReference } from '../../profile/reader-profile.ts';
import { countryName, kindWords, listed, referenceWords } from '../../words/profile-words.ts';
import { bullets, heading, markdown } from '../forms/markdown.ts';
import type { CitedMarkdown } from './cited.ts';
import { namesSection } from './names.ts';

/** What bases list of an actor that nobody here has reviewed, which is said before anything else. */
export function referenceSections(entry: ReaderReference, md: CitedMarkdown): string[] {
  const bases = entry.listings.map(({ base }) => base);
  const notReviewed = referenceWords.notReviewed(bases.map(({ name }) => name));
  return [
    md.cited(
      notReviewed,
      bases.map(({ id }) => id),
    ),
    ...entry.countries.map(({ code, listedBy, sources }) =>
      md.cited(referenceWords.country(listedBy, countryName(code)), sources),
    ),
    ...namesSection(entry, md),
    ...namesakes(entry),
    heading(2, referenceWords.elsewhere),
    bullets(
      entry.listings.map(
        ({ base, name, url }) => `${markdown.text(`${base.name}: ${name}`)}, ${markdown.address(url)}`,
      ),
    ),
  ];
}

function namesakes({ namesakes: all }: ReaderReference): string[] {
  if (all.length === 0) return [];
  return [
    heading(2, referenceWords.namesakes),
    bullets(
      all.map(
        ({ other, names }) =>
          `${markdown.strong(other.name)} (${markdown.text(kindWords[other.kind])}): ${markdown.text(listed(names))}`,
      ),
    ),
  ];
}
