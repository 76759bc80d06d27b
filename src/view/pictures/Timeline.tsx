import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { formatDate, formatWithinYear } from '../../words/dates.ts';
import { legalBy, onItsDay } from '../../words/legal.ts';
import { say, sayCount } from '../../words/say.ts';
import { type TimelineEntry, timelineOf } from '../../words/timeline.ts';
import { Cite } from '../citations.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { LineEnd } from '../lines/LineEnd.tsx';
import { Section } from '../Section.tsx';
import { Stamp, stampKey } from '../Stamps.tsx';
import { bandsOf, type Moment } from './time-bands.ts';

/** So many years without an entry are counted out in ticks; more of them are told in words. */
const MOST_TICKS = 12;

/** What happened, along a ruler of years. A date that is known to the month or the year only shows as a span. */
export function Timeline({ profile }: { profile: ReaderProfile }) {
  const entries = timelineOf(profile);
  if (entries.length === 0) return null;
  return (
    <Section title={say('profile_timeline')}>
      <ol class="timeline">
        {bandsOf(entries).map(({ year, quiet, moments }) => (
          <li key={year} class="band">
            {quiet > 0 && <QuietYears years={quiet} />}
            <time class="band-year" dateTime={year}>
              {formatDate(year)}
            </time>
            <ol class="moments">
              {moments.map((moment) => (
                <MomentRow key={keyOf(moment.entry)} moment={moment} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function keyOf(entry: TimelineEntry): string {
  return entry.act === 'event' ? entry.date + entry.text : stampKey(entry);
}

function QuietYears({ years }: { years: number }) {
  if (years > MOST_TICKS) {
    return (
      <p class="quiet quiet-long">
        <span class="fine">{sayCount('timeline_quiet', years)}</span>
      </p>
    );
  }
  return (
    <p class="quiet" aria-hidden="true">
      {Array.from({ length: years }, (_, year) => (
        <i key={`tick ${year}`} class="tick" />
      ))}
    </p>
  );
}

function MomentRow({ moment: { entry, point, year, month } }: { moment: Moment<TimelineEntry> }) {
  const date = formatWithinYear(entry.date);
  return (
    <li class={`moment moment-${entry.act} told`}>
      <span class="axis" aria-hidden="true">
        {year && <i class={`span span-year span-${year}`} />}
        {month && <i class={`span span-month span-${month}`} />}
        <i class={point ? 'point' : 'lead'} />
      </span>
      {date && (
        <time class="moment-date" dateTime={entry.date}>
          {date}
        </time>
      )}
      <span class="moment-text">
        <MomentText entry={entry} />
        {entry.act === 'event' ? (
          <LineEnd part={{ part: 'event', ...entry }} />
        ) : (
          // Can be copied where it is told in full.
          <Cite sources={entry.sources} />
        )}
      </span>
    </li>
  );
}

function MomentText({ entry }: { entry: TimelineEntry }) {
  if (entry.act === 'event') return <InEnglish>{entry.text}</InEnglish>;
  return (
    <>
      <Stamp act={onItsDay(entry)} /> <InEnglish>{legalBy(entry)}</InEnglish>
    </>
  );
}
