import type { Holdings } from '../../profile/reader-profile.ts';
import { say, sayAround, sayCount, sayList } from '../../words/say.ts';
import { Section } from '../Section.tsx';

/** How much there is to read: what was reviewed here, and what is only known from lists. */
export function Held({ holdings: { profiles, entries, bases } }: { holdings: Holdings }) {
  const kinds = [
    [sayCount('profile_count', profiles), say('about_profiles_text')],
    [
      sayCount('reference_count', entries),
      say('about_entries_text', { bases: sayList(bases.map(({ name }) => name)) }),
    ],
  ];
  return (
    <Section title={say('about_holds')}>
      <ul class="about-list">
        {kinds.map(([count, what]) => (
          <li key={count}>{sayAround('labelled', { label: <b>{count}</b>, text: what })}</li>
        ))}
      </ul>
    </Section>
  );
}
