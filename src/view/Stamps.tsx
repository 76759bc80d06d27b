import { type LegalAct, legalBy, legalByAndDay, legalStatus } from '../words/legal.ts';
import { sayAround } from '../words/say.ts';
import { Cite } from './citations.tsx';
import { Day } from './Day.tsx';
import { InEnglish } from './InEnglish.tsx';

/** Sanctions listings and charges as stamped words, each with whose act it is, its date and its source. */
export function Stamps({ acts }: { acts: readonly LegalAct[] }) {
  return (
    <ul class="stamps">
      {acts.map((act) => (
        <li key={stampKey(act)} class="stamp-row">
          <Stamp act={act} />
          <span class="stamp-text">
            <StampText act={act} />
            <Cite sources={act.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Stamp({ act }: { act: LegalAct }) {
  const ended = act.status === 'delisted' || act.status === 'dismissed';
  return <b class={`stamp stamp-${act.act}${ended ? ' stamp-ended' : ''}`}>{legalStatus(act)}</b>;
}

/** The date is that of the listing or the charge, and says so where the stamp names something later. */
export function StampText({ act }: { act: LegalAct }) {
  return (
    <>
      {sayAround(legalByAndDay(act), {
        by: <InEnglish>{legalBy(act)}</InEnglish>,
        date: <Day date={act.date} />,
      })}
    </>
  );
}

export function stampKey(act: LegalAct): string {
  const [by, number] =
    act.act === 'designation'
      ? [act.authority, act.reference ?? act.programme]
      : [act.court, act.docket ?? act.offences];
  return [act.act, by, number, act.date].join(' ');
}
