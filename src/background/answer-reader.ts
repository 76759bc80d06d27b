import type { FromReader } from '../messages/protocol.ts';
import type { TabMarks } from '../messages/reader.ts';
import { type Answer, tell } from '../messages/send.ts';
import type { Library } from '../profile/library.ts';
import type { Brief } from '../profile/reader-profile.ts';
import { decideTab } from '../settings/decide-tab.ts';
import { withName } from '../settings/hidden.ts';
import { pageOf } from '../settings/pattern.ts';
import { clearRecent, dropRecent, keepRecent, recentProfiles } from '../settings/recent.ts';
import type { Settings } from '../settings/schema.ts';
import { placesOf, withSite } from '../settings/site-rules.ts';
import { showBadge } from './badge.ts';
import { markOnAsking } from './on-asking.ts';
import { changeForAll } from './pages.ts';
import { changePause } from './pauses.ts';
import { registeredDomain } from './registered-domain.ts';
import { framesInOrder, mergeReport, NOT_REPORTED, type Report, reportOf } from './reports.ts';
import type { Search } from './search.ts';
import type { Shelves } from './shelves.ts';
import { stepThrough } from './steps.ts';

const NOBODY = { named: [], frames: [] };

/** Answers the extension's own pages: popup, profile and About. */
export function createReaderAnswers(
  library: Library,
  shelves: Shelves,
  search: Search,
): (message: FromReader) => Promise<Answer<FromReader>> {
  /** What the reader calls the lists that some entries are on. */
  async function namesOfLists(entries: readonly string[]): Promise<string[]> {
    const briefs = await Promise.all(entries.map(shelves.brief));
    return [...new Set(briefs.flatMap((brief) => (brief && 'list' in brief ? brief.list : [])))];
  }

  /** What is told of some profiles, with what each is in short; of those that are known. */
  async function withBriefs<One extends { profile: string }, Told>(
    ones: readonly One[],
    tell: (one: One) => Told,
  ): Promise<(Told & { brief: Brief })[]> {
    const all = await Promise.all(
      ones.map(async (one) => ({ one, brief: await shelves.brief(one.profile) })),
    );
    return all.flatMap(({ one, brief }) => (brief ? [{ brief, ...tell(one) }] : []));
  }

  async function recent(): Promise<Brief[]> {
    const ids = await recentProfiles();
    const known = await withBriefs(
      ids.map((profile) => ({ profile })),
      () => ({}),
    );
    return known.map(({ brief }) => brief);
  }

  /** Asks the frames themselves: reports can be missing, or older than what the page shows now. */
  async function named(tab: number): Promise<Pick<TabMarks, 'named' | 'frames'> | null> {
    const now: Report = {};
    const frames = framesInOrder({ ...NOT_REPORTED, ...(await reportOf(tab)) });
    await Promise.all(
      frames.map(async (frame) => {
        const list = await tell(tab, { type: 'page.list' }, frame);
        if (list) now[frame] = list;
      }),
    );
    if (Object.keys(now).length === 0) return null;
    // The list is not kept waiting for the badge.
    void showBadge(tab, now);
    const merged = await Promise.all(
      mergeReport(now).map(async ({ listed, ...one }) => ({
        ...one,
        ...(listed && { lists: await namesOfLists(listed) }),
      })),
    );
    return {
      named: await withBriefs(merged, ({ profile: _profile, ...rest }) => rest),
      frames: framesInOrder(now).filter((frame) => now[frame]?.length),
    };
  }

  async function stateOf(tab: number, url: string): Promise<TabMarks> {
    const host = pageOf(url)?.host;
    const [{ on, rule, settings, paused, withheld }, registered] = await Promise.all([
      decideTab(tab, url),
      host === undefined ? undefined : registeredDomain(host).catch(() => undefined),
    ]);
    const here = on ? await named(tab) : NOBODY;
    return {
      kind: 'page',
      tab,
      host,
      on,
      rule,
      places: placesOf(settings, url, registered),
      withheld,
      everywhere: settings.on,
      everywhereLocked: settings.policy.locked.includes('on'),
      mode: settings.mode,
      paused,
      ...(here ?? NOBODY),
      waiting: here === null,
    };
  }

  return async (message) => {
    switch (message.type) {
      case 'profile.get':
        return (await shelves.profile(message.id)) ?? null;
      case 'holdings.get':
        return library.holdings();
      case 'lookup':
        return search(message.query);
      case 'tab.state':
        return stateOf(message.tab, message.url);
      case 'tab.show':
        return stepThrough(message.tab, message.direction, message.profile);
      case 'marks.switch':
        await switchMarks(message.pattern, message.on);
        return undefined;
      case 'names.hide':
        await changeForAll((settings) =>
          message.names.reduce<Settings>(
            (all, name) => withName(all, name, message.site, message.hidden),
            settings,
          ),
        );
        return undefined;
      case 'tab.ask':
        await markOnAsking(message.tab);
        return undefined;
      case 'recent.get':
        return recent();
      case 'recent.keep':
        await keepRecent(message.id);
        return undefined;
      case 'recent.drop':
        await dropRecent(message.id);
        return undefined;
      case 'recent.clear':
        await clearRecent();
        return undefined;
      case 'pause':
        await changePause(message.until === null ? undefined : { until: message.until });
        return undefined;
    }
  };
}

/** Switches the pages of a pattern, or the main switch. */
async function switchMarks(pattern: string | undefined, on: boolean): Promise<void> {
  await changeForAll((settings) =>
    pattern === undefined ? { ...settings, on } : withSite(settings, pattern, on),
  );
}
