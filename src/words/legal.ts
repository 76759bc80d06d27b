import type { ReaderProfile } from '../profile/reader-profile.ts';
import type { Charge, Designation } from '../profile/types.ts';
import { chargeWords, designationWords, legalWords } from './profile-words.ts';

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

/** What became of it, as a stamp says it. */
export function legalStatus(act: LegalAct): string {
  return act.act === 'designation' ? designationWords[act.status] : chargeWords[act.status];
}

/** Whose act it is. */
export function legalBy(act: LegalAct): string {
  return act.act === 'designation' ? act.authority : act.court;
}

/** What the date of an act is that of, where its status names something later. */
export function legalDay(act: LegalAct): string | undefined {
  if (act.status === 'listed' || act.status === 'charged') return undefined;
  return act.act === 'designation' ? legalWords.listedOn : legalWords.chargedOn;
}

/** Under what, with which reference. */
export function legalDetails(act: LegalAct): string[] {
  const details =
    act.act === 'designation'
      ? [
          act.programme,
          act.reference ?? (act.referenceMissing && legalWords.noReference(act.referenceMissing)),
          act.measures,
        ]
      : [act.offences, act.docket && legalWords.docket(act.docket)];
  return details.filter((detail) => detail !== undefined);
}
