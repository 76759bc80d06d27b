import type { FromReader } from '../messages/protocol.ts';
import type { Found, NamedProfile } from '../messages/reader.ts';
import { type Answer, tell } from '../messages/send.ts';
import type { Library } from '../profile/library.ts';
import { createLookUp, type LookUpName } from '../recognize/look-up.ts';
import { showBadge } from './badge.ts';
import { framesInOrder, mergeReport, NOT_REPORTED, type Report, reportOf } from './reports.ts';
import { stepThrough } from './steps.ts';

/** Answers the extension's own pages: popup, profile and About. */
export function createReaderAnswers(library: Library): (message: FromReader) => Promise<Answer<FromReader>> {
  let search: ((query: string) => LookUpName[]) | undefined;

  function lookUp(query: string): Found[] {
    search ??= createLookUp(
      library
        .all()
        .flatMap(({ id }) =>
          library.names(id).map(({ text, assignedBy }) => ({ profile: id, text, assignedBy })),
        ),
    );
    return search(query).flatMap(({ profile, text, assignedBy }) => {
      const brief = library.brief(profile);
      return brief ? [{ brief, matched: text, assignedBy }] : [];
    });
  }

  /** Asks the frames themselves: reports can be missing, or older than what the page shows now. */
  async function named(tab: number): Promise<NamedProfile[] | null> {
    const now: Report = {};
    for (const frame of framesInOrder({ ...NOT_REPORTED, ...(await reportOf(tab)) })) {
      const list = await tell(tab, { type: 'page.list' }, frame);
      if (list) now[frame] = list;
    }
    if (Object.keys(now).length === 0) return null;
    await showBadge(tab, now);
    return mergeReport(now).flatMap(({ profile, ...rest }) => {
      const brief = library.brief(profile);
      return brief ? [{ brief, ...rest }] : [];
    });
  }

  return async (message) => {
    switch (message.type) {
      case 'profile.get':
        return library.profile(message.id) ?? null;
      case 'holdings.get':
        return library.holdings();
      case 'lookup':
        return lookUp(message.query);
      case 'tab.named':
        return named(message.tab);
      case 'tab.show':
        return stepThrough(message.tab, message.direction, message.profile);
    }
  };
}
