import type { ReaderProfile } from '../profile/reader-profile.ts';
import type { Charge, Designation } from '../profile/types.ts';
import { keyed } from './keyed.ts';
import type { Key } from './language.ts';
import { say } from './say.ts';

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
  return act.act === 'designation' ? say(`designation_${act.status}`) : say(`charge_${keyed(act.status)}`);
}

/** Whose act it is. */
export function legalBy(act: LegalAct): string {
  return act.act === 'designation' ? act.authority : act.court;
}

/** The text that says whose act it is and of which day; the day of what, where its status names something later. */
export function legalByAndDay(act: LegalAct) {
  if (act.status === 'listed' || act.status === 'charged') return 'legal_act_on';
  return act.act === 'designation' ? 'legal_act_listed_on' : 'legal_act_charged_on';
}

/** A particular of an act, as the data has it, and the text that says what it is where that is not plain. */
export interface LegalDetail {
  text: string;
  said?: Extract<Key, 'legal_docket' | 'legal_no_reference'>;
  /** Whether it is the number under which the authority lists it. */
  isReference?: true;
}

/** Under what, with which reference. */
export function legalDetails(act: LegalAct): LegalDetail[] {
  const details: (LegalDetail | false)[] =
    act.act === 'designation'
      ? [
          { text: act.programme },
          act.reference !== undefined
            ? { text: act.reference, isReference: true }
            : act.referenceMissing !== undefined && {
                text: act.referenceMissing,
                said: 'legal_no_reference',
              },
          act.measures !== undefined && { text: act.measures },
        ]
      : [{ text: act.offences }, act.docket !== undefined && { text: act.docket, said: 'legal_docket' }];
  return details.filter((detail) => detail !== false);
}

export function detailInWords({ text, said }: LegalDetail): string {
  return said ? say(said, { text }) : text;
}
