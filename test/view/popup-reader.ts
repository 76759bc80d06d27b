import type { Found, Reader, TabState } from '../../src/messages/reader.ts';
import type { Brief } from '../../src/profile/reader-profile.ts';
import { profile, settle } from './helpers.ts';

type PageTab = Extract<TabState, { kind: 'page' }>;

export const cedarOwl = { id: 'cedar-owl', kind: 'group' as const, name: 'Cedar Owl', summary: 'A group.' };
export const annaBern = { id: 'anna-bern', kind: 'person' as const, name: 'Anna Bern', summary: 'A person.' };

export function byName(
  brief: Brief,
  text: string,
  assignedBy: string,
  marked: [number, number][] = [],
): Found {
  return { brief, match: { by: 'name', name: { text, assignedBy }, near: false, marked } };
}

export function page(more: Partial<PageTab> = {}): PageTab {
  return {
    kind: 'page',
    tab: 7,
    page: { title: 'Herons at sea', address: 'https://news.example/herons' },
    host: 'www.news.example',
    on: true,
    rule: undefined,
    places: [{ pattern: 'www.news.example', on: more.on ?? true, locked: false }],
    withheld: false,
    everywhereLocked: false,
    everywhere: true,
    mode: 'everywhere',
    paused: undefined,
    named: [
      {
        brief: cedarOwl,
        surfaces: ['Cedar Owl', 'Copper'],
        names: ['Cedar Owl', 'Copper'],
        count: 3,
        certainty: 'certain',
      },
      {
        brief: annaBern,
        surfaces: ['Bern'],
        names: ['Bern'],
        count: 1,
        certainty: 'likely',
      },
    ],
    frames: [0],
    waiting: false,
    ...more,
  };
}

/** A reader with a tab that can change under the popup, and a record of what it was asked to do. */
export function reader(tab: TabState | Error, more: Partial<Reader> = {}) {
  const done: unknown[][] = [];
  let notify: () => void = () => {};
  let current = tab;
  let at = 0;
  let kept: Brief[] = [];
  const fake: Reader = {
    profile: async (id) => profile({ id, name: id === 'anna-bern' ? 'Anna Bern' : 'Cedar Owl' }),
    holdings: async () => ({ profiles: 2, entries: 0, bases: [] }),
    lookUp: async (query) =>
      query === 'none'
        ? []
        : [
            byName(cedarOwl, 'Copper Panda', 'Vendor X', [[0, 6]]),
            byName(annaBern, 'Anna Bern', 'Court Y', [[0, 4]]),
          ],
    tab: async () => {
      if (current instanceof Error) throw current;
      return current;
    },
    show: async (...asked) => {
      done.push(['show', ...asked]);
      at = ((at - 1 + asked[2] + 3) % 3) + 1;
      return { at, of: 3 };
    },
    switchSite: async (...asked) => void done.push(['switchSite', ...asked]),
    switchEverywhere: async (...asked) => void done.push(['switchEverywhere', ...asked]),
    hideNames: async (...asked) => void done.push(['hideNames', ...asked]),
    askFor: async (...asked) => void done.push(['askFor', ...asked]),
    allowSite: async (...asked) => void done.push(['allowSite', ...asked]),
    pause: async (...asked) => void done.push(['pause', ...asked]),
    recent: async () => [...kept],
    keepRecent: async (id) => {
      const brief = [cedarOwl, annaBern].find((one) => one.id === id);
      if (brief) kept = [brief, ...kept.filter((one) => one !== brief)];
    },
    dropRecent: async (id) => {
      kept = kept.filter((one) => one.id !== id);
    },
    clearRecent: async () => {
      kept = [];
    },
    watch: (changed) => {
      notify = changed;
      return () => {};
    },
    ...more,
  };
  return {
    fake,
    done,
    change: (next: TabState | Error) =>
      settle(() => {
        current = next;
        notify();
      }),
  };
}
