import type { Holdings } from '../../profile/reader-profile.ts';
import { Section } from '../Section.tsx';
import { aboutWords } from '../words.ts';

/** How much there is to read: what was reviewed here, and what is only known from lists. */
export function Held({ holdings: { profiles, entries, bases } }: { holdings: Holdings }) {
  const kinds = [
    aboutWords.profiles(profiles),
    aboutWords.entries(
      entries,
      bases.map(({ name }) => name),
    ),
  ];
  return (
    <Section title={aboutWords.holds}>
      <ul class="about-list">
        {kinds.map(([count, what]) => (
          <li key={count}>
            <b>{count}</b>: {what}
          </li>
        ))}
      </ul>
    </Section>
  );
}
