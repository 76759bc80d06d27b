import type { ReaderProfile } from '../profile/reader-profile.ts';
import type { Charge, Designation } from '../profile/types.ts';

/** A sanctions listing or a charge, as one row of stamps. */
export type LegalAct = ({ act: 'designation' } & Designation) | ({ act: 'charge' } & Charge);

/** Listings before charges, of each the newest first. */
export function legalActs({
  designations,
  charges,
}: Pick<ReaderProfile, 'designations' | 'charges'>): LegalAct[] {
  const newestFirst = (a: { date: string }, b: { date: string }) => b.date.localeCompare(a.date);
  return [
    ...designations
      .toSorted(newestFirst)
      .map((designation) => ({ act: 'designation' as const, ...designation })),
    ...charges.toSorted(newestFirst).map((charge) => ({ act: 'charge' as const, ...charge })),
  ];
}

/** Whether a charge is shown that a reader could take for a conviction. */
export function needsChargeNote({ charges }: Pick<ReaderProfile, 'charges'>): boolean {
  return charges.some(
    ({ status }) => status === 'charged' || status === 'arrested' || status === 'extradited',
  );
}

/**
 * The act as it was on its day: a line of time shows the charge or the listing itself, since of what came after
 * it the date is not known.
 */
export function onItsDay(act: LegalAct): LegalAct {
  return act.act === 'designation' ? { ...act, status: 'listed' } : { ...act, status: 'charged' };
}
