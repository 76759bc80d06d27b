import type { ReaderProfile } from '../profile/reader-profile.ts';
import type { Event } from '../profile/types.ts';
import { compareDates } from './dates.ts';
import { type LegalAct, legalActs } from './legal.ts';

export type TimelineEntry = ({ act: 'event' } & Event) | LegalAct;

/** Events, listings and charges in one line of time, the earliest first. */
export function timelineOf(
  profile: Pick<ReaderProfile, 'events' | 'designations' | 'charges'>,
): TimelineEntry[] {
  const events = profile.events.map((event) => ({ act: 'event' as const, ...event }));
  const entries = [...events, ...legalActs(profile)];
  // A single listing or charge says nothing here that its own section does not.
  if (entries.length < 2 && events.length === 0) return [];
  return entries.toSorted((a, b) => compareDates(a.date, b.date));
}
