import { bugs, version } from '../../../package.json';
import type { Part } from '../../export/part.ts';
import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { lineText } from '../lines/line-name.ts';

/** Where a mistake is reported: the project's tracker, with a report begun, of a profile or of one line of it. */
export function reportAddress(entry: ReaderEntry, part?: Part): string {
  const { id, name } = entry;
  const address = new URL(bugs.url);
  address.searchParams.set('title', say('report_mistake_in', { name }));
  address.searchParams.set(
    'body',
    [
      say('report_profile', { id }),
      ...(entry.tier === 'curated' ? [say('report_reviewed', { date: entry.reviewed })] : []),
      say('report_version', { version }),
      ...(part ? [say('report_line', { line: lineText(part), sources: part.sources.join(', ') })] : []),
      '',
      say('report_ask'),
      '',
    ].join('\n'),
  );
  return address.href;
}
