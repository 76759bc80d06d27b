import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { say, sayAround } from '../../words/say.ts';
import { ReportLink } from './ReportLink.tsx';

/** The way to report a mistake in a profile, and what following it tells whom. */
export function ReportMistake({ entry }: { entry: ReaderEntry }) {
  return (
    <p class="report">
      {sayAround('sentences', {
        first: (
          <>
            <ReportLink entry={entry}>{say('report_mistake')}</ReportLink>
            {say('full_stop')}
          </>
        ),
        next: say('report_note'),
      })}
    </p>
  );
}
