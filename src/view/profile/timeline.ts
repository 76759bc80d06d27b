import type { ReaderProfile } from '../../profile/reader-profile.ts';
import type { Event } from '../../profile/types.ts';
import { compareDates } from '../dates.ts';
import { type LegalAct, legalActs } from '../legal.ts';

export type TimelineEntry = { act: 'event' } & Event;

/** Events, listings and charges in one line of time, the earliest first. */
export function timelineOf(profile: ReaderProfile): (TimelineEntry | LegalAct)[] {
  const events = profile.events.map((event) => ({ act: 'event' as const, ...event }));
  return [...events, ...legalActs(profile)].sort((a, b) => compareDates(a.date, b.date));
}
