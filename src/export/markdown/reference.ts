import type { ReaderReference } from '../../profile/reader-profile.ts';
import { listedCountry, notReviewed } from '../../words/reference.ts';
import { say, sayList } from '../../words/say.ts';
import { bullets, heading, markdown } from '../forms/markdown.ts';
import type { CitedMarkdown } from './cited.ts';
import { namesSection } from './names.ts';

/** What bases list of an actor that nobody here has reviewed, which is said before anything else. */
export function referenceSections(entry: ReaderReference, md: CitedMarkdown): string[] {
  const bases = entry.listings.map(({ base }) => base);
  return [
    md.cited(
      notReviewed(bases.map(({ name }) => name)),
      bases.map(({ id }) => id),
    ),
    ...entry.countries.map(({ code, listedBy, sources }) => md.cited(listedCountry(listedBy, code), sources)),
    ...namesSection(entry, md),
    ...namesakes(entry),
    heading(2, say('reference_read_on')),
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
    heading(2, say('reference_namesakes')),
    bullets(
      all.map(
        ({ other, names }) =>
          `${markdown.strong(other.name)} (${markdown.text(say(`kind_${other.kind}`))}): ${markdown.text(sayList(names))}`,
      ),
    ),
  ];
}
