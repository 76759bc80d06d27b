import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { Cite } from '../citations.tsx';
import { Day } from '../Day.tsx';
import { type LegalAct, onItsDay } from '../legal.ts';
import { Section } from '../Section.tsx';
import { Stamp, stampKey } from '../Stamps.tsx';
import { profileWords } from '../words.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/** What happened, in the order of time. */
export function Timeline({ profile }: { profile: ReaderProfile }) {
  const entries = timelineOf(profile);
  // A line of a single point says nothing that its own section does not.
  if (entries.length < 2) return null;
  return (
    <Section title={profileWords.timeline}>
      <ol class="timeline">
        {entries.map((entry) => (
          <li
            key={entry.act === 'event' ? entry.date + entry.text : stampKey(entry)}
            class={`moment moment-${entry.act}`}
          >
            <span class="moment-date">
              <Day date={entry.date} />
            </span>
            <span class="moment-text">
              <Moment entry={entry} />
              <Cite sources={entry.sources} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Moment({ entry }: { entry: TimelineEntry | LegalAct }) {
  if (entry.act === 'event') return entry.text;
  return (
    <>
      <Stamp act={onItsDay(entry)} /> {entry.act === 'designation' ? entry.authority : entry.court}
    </>
  );
}
