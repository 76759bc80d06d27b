// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelLink } from '../../../src/messages/panel-link.ts';
import type { Pointed } from '../../../src/messages/pointed.ts';
import type { Reader, TabState } from '../../../src/messages/reader.ts';
import type { Wish } from '../../../src/messages/wish.ts';
import { briefOf, type ReaderProfile } from '../../../src/profile/reader-profile.ts';
import { Panel } from '../../../src/view/panel/Panel.tsx';
import { click, one, press, profile, settle, show, source, text, type } from '../helpers.ts';
import { byName } from '../popup-reader.ts';

type PageTab = Extract<TabState, { kind: 'page' }>;

const cedarOwl = profile({ id: 'cedar-owl', kind: 'group', name: 'Cedar Owl' });
const northLab = profile({
  id: 'north-lab',
  kind: 'organization',
  name: 'North Lab',
  designations: [
    {
      authority: 'Treasury of X',
      programme: 'CYBER',
      date: '2024-03-25',
      status: 'listed',
      sources: ['b'],
    },
  ],
  sources: { a: source('a'), b: source('b') },
});
const annaBern = profile({
  id: 'anna-bern',
  kind: 'person',
  name: 'Anna Bern',
  relations: [
    {
      type: 'alleged-member-of',
      end: 'subject',
      other: briefOf(cedarOwl),
      by: 'Court Y (allegation)',
      sources: ['c'],
    },
    { type: 'employed-by', end: 'subject', other: briefOf(northLab), by: 'Court Y', sources: ['c'] },
    // Of one who is not named on the page.
    {
      type: 'uses',
      end: 'subject',
      other: { id: 'grey-heron', kind: 'tool', name: 'Grey Heron', summary: 'A tool.' },
      by: 'Court Y',
      sources: ['c'],
    },
  ],
  charges: [{ court: 'Court Y', offences: 'Fraud', date: '2023-01-05', status: 'charged', sources: ['c'] }],
  sources: { a: source('a'), c: source('c') },
});
const ALL: ReaderProfile[] = [cedarOwl, northLab, annaBern];

function page(more: Partial<PageTab> = {}): PageTab {
  return {
    kind: 'page',
    tab: 7,
    page: { title: 'Herons at sea', address: 'https://news.example/herons' },
    host: 'news.example',
    on: true,
    rule: undefined,
    places: [{ pattern: 'news.example', on: more.on ?? true, locked: false }],
    withheld: false,
    everywhere: true,
    everywhereLocked: false,
    mode: 'everywhere',
    paused: undefined,
    named: [
      { brief: briefOf(annaBern), surfaces: ['Bern'], names: ['Bern'], count: 1, certainty: 'likely' },
      {
        brief: briefOf(cedarOwl),
        surfaces: ['Cedar Owl', 'Copper'],
        names: ['Cedar Owl', 'Copper'],
        count: 3,
        certainty: 'certain',
      },
    ],
    frames: more.named?.length === 0 ? [] : [0],
    waiting: false,
    ...more,
  };
}

const withLab = () =>
  page({
    named: [
      ...page().named,
      {
        brief: briefOf(northLab),
        surfaces: ['North Lab'],
        names: ['North Lab'],
        count: 1,
        certainty: 'certain',
      },
    ],
  });

/** A panel over a tab that can change under it, with a page that can be pointed at. */
async function panel(tab: TabState | Error, more: Partial<Reader> = {}, own = false) {
  const done: unknown[][] = [];
  let current = tab;
  let notify: () => void = () => {};
  let wish: (wanted: Wish) => void = () => {};
  const listening = new Map<number, (at: Pointed) => void>();
  const reader: Reader = {
    profile: async (id) => {
      done.push(['profile', id]);
      return ALL.find((one) => one.id === id);
    },
    holdings: async () => ({ profiles: 2, entries: 0, bases: [] }),
    lookUp: async (query) =>
      query === 'none'
        ? []
        : [
            byName(briefOf(cedarOwl), 'Copper Panda', 'Vendor X'),
            byName(briefOf(annaBern), 'Anna Bern', 'Y'),
          ],
    tab: async () => {
      if (current instanceof Error) throw current;
      return current;
    },
    show: async (...asked) => {
      done.push(['show', ...asked]);
      return { at: 1, of: 3 };
    },
    switchSite: async (...asked) => void done.push(['switchSite', ...asked]),
    switchEverywhere: async (...asked) => void done.push(['switchEverywhere', ...asked]),
    hideNames: async (...asked) => void done.push(['hideNames', ...asked]),
    askFor: async (...asked) => void done.push(['askFor', ...asked]),
    allowSite: async (...asked) => void done.push(['allowSite', ...asked]),
    pause: async (...asked) => void done.push(['pause', ...asked]),
    recent: async () => [],
    keepRecent: async () => undefined,
    dropRecent: async () => undefined,
    clearRecent: async () => undefined,
    watch: () => () => {},
    ...more,
  };
  const link: PanelLink = {
    listenTo(of, pointed) {
      return {
        add: (frames) => {
          if (frames.length > 0) listening.set(of, pointed);
        },
        stop: () => void listening.delete(of),
      };
    },
    moved: (changed) => {
      notify = changed;
      return () => {};
    },
    wishes: (told) => {
      wish = told;
      return () => {};
    },
  };
  const root = await show(<Panel key={Math.random()} reader={reader} link={link} own={own} />);
  return {
    root,
    done,
    listening,
    point: (at: Pointed) => settle(() => listening.get(7)?.(at)),
    wish: (wanted: Wish) => settle(() => wish(wanted)),
    move: (next: TabState | Error) =>
      settle(() => {
        current = next;
        notify();
      }),
  };
}

const anna: Pointed = { profiles: ['anna-bern'], surface: 'Bern', certainty: 'likely' };
const owl: Pointed = { profiles: ['cedar-owl'], surface: 'Copper', certainty: 'certain' };

const rows = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-row]')];
const section = (root: ParentNode, title: string) =>
  [...root.querySelectorAll('section')].find((part) => text(one(part, 'h2')) === title);
const ties = (root: ParentNode) => section(root, 'How they are tied to each other');
const legal = (root: ParentNode) => section(root, 'Sanctions and charges');
const heading = (root: ParentNode) => root.querySelector('.profile h1')?.textContent;
const bar = (root: ParentNode, label: string) => one(root, `.panel-bar [aria-label="${label}"]`);

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReturnValue();
});

describe('the brief of the page', () => {
  test('says of each who is named what kind it is, how surely and as what, in the order of the page', async () => {
    const { root } = await panel(page());
    expect(rows(root).map(text)).toEqual([
      expect.stringMatching(/Anna Bern ?Person, Likely, here as Bern/),
      expect.stringMatching(/Cedar Owl ?Group, Certain, here as Copper.*3 mentions/),
    ]);
  });

  test('tells ties between those who are named, on whose word, and none to others', async () => {
    const { root } = await panel(page());
    const told = text(ties(root) as Element);
    expect(told).toMatch(
      /Anna Bern \(likely meant\)Alleged member of.*Cedar Owl.*according to Court Y \(allegation\)/,
    );
    expect(told).not.toContain('North Lab');
    expect(told).not.toContain('Grey Heron');
    expect(one(ties(root) as Element, '.cite a').getAttribute('href')).toBe('https://sources.example/c');
  });

  test('tells an accusation from what is stated by its line', async () => {
    const { root } = await panel(withLab());
    const lines = [...(ties(root)?.querySelectorAll('.brief-other') ?? [])];
    const others = lines.map((line) => [text(one(line, '.jump')), line.classList.contains('alleged')]);
    expect(Object.fromEntries(others)).toEqual({ 'Cedar Owl': true, 'North Lab': false });
  });

  test('tells listings and charges with their dates and sources, and that a charge is no conviction', async () => {
    const { root } = await panel(withLab());
    const told = text(legal(root) as Element);
    expect(told).toMatch(
      /Anna Bern \(likely meant\)Charged ?Court Y.*2023.*North Lab ?Sanctioned ?Treasury of X.*2024/,
    );
    expect(told).toContain('A charge is an accusation, not a conviction.');
    expect(legal(root)?.querySelectorAll('.cite a')).toHaveLength(2);
    expect(text(section(root, 'Sources') as Element)).toContain('2 sources');
  });

  test('goes to the mention of every name in it', async () => {
    const { root, done } = await panel(page());
    await click(rows(root)[1] as HTMLElement);
    await click(one(ties(root)?.querySelector('.brief-others') as Element, '.jump'));
    await click(one(legal(root) as Element, '.jump'));
    expect(done.filter(([what]) => what === 'show')).toEqual([
      ['show', 7, 'cedar-owl', 1],
      ['show', 7, 'cedar-owl', 1],
      ['show', 7, 'anna-bern', 1],
    ]);
    expect(text(one(root, '[aria-live]'))).toBe('Mention 1 of 3: Anna Bern');
  });

  test('is walked through with the arrow keys', async () => {
    const { root } = await panel(page());
    rows(root)[0]?.focus();
    await press(rows(root)[0] as Element, 'ArrowDown');
    expect(document.activeElement).toBe(rows(root)[1]);
  });

  test('is taken along with all who are named, without secrets in the address or turns in the title of the page', async () => {
    const files: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob.text());
      return 'blob:file';
    });
    const address = 'https://anna:secret@news.example/herons';
    await panel(page({ page: { title: 'Herons \u202Eat\n sea', address } }));
    const json = [...document.querySelectorAll('button')].find((button) => text(button) === 'JSON');
    json?.click();
    await vi.waitFor(() => expect(files).toHaveLength(1));
    const { page: of, named } = JSON.parse((await files[0]) ?? '');
    expect(of.title).toBe('Herons at sea');
    expect(of.address).toBe('https://news.example/herons');
    expect(named.map(({ name, count }: { name: string; count: number }) => [name, count])).toEqual([
      ['Anna Bern', 1],
      ['Cedar Owl', 3],
    ]);
  });

  test('asks for each profile once, however often the page changes', async () => {
    const { done, move } = await panel(page());
    await move(page({ named: page().named.map((one) => ({ ...one, count: 9 })) }));
    await move(withLab());
    expect(done.filter(([what]) => what === 'profile').map(([, id]) => id)).toEqual([
      'anna-bern',
      'cedar-owl',
      'north-lab',
    ]);
  });

  test('lists who is named even where no more can be told, and tries again', async () => {
    let fails = true;
    const { root } = await panel(page(), {
      profile: async (id) => {
        if (fails) throw new Error('no answer');
        return ALL.find((one) => one.id === id);
      },
    });
    expect(rows(root)).toHaveLength(2);
    expect(text(one(root, '[role="alert"]'))).toContain('could not be loaded');
    fails = false;
    await click(one(root, '[role="alert"] button'));
    expect(ties(root)).toBeDefined();
  });

  test('follows the window to another tab', async () => {
    const { root, listening, move } = await panel(page());
    await move(page({ tab: 8, named: page().named.slice(1) }));
    expect(rows(root).map(text)).toEqual([expect.stringContaining('Cedar Owl')]);
    expect([...listening.keys()]).toEqual([8]);
  });

  test.each<[string, TabState | Error, RegExp]>([
    ['nothing known', page({ named: [] }), /No names known here/],
    ['no report yet', page({ named: [], waiting: true }), /Still waiting.*reload/],
    ['off here', page({ on: false, named: [] }), /Off on news\.example.*Switch it on below/],
    ['off everywhere', page({ on: false, everywhere: false, named: [] }), /Off everywhere/],
    ['not on the list', page({ on: false, mode: 'listed', named: [] }), /news\.example is not on your list/],
    [
      'not asked for',
      page({ on: false, mode: 'asked', places: [], named: [] }),
      /Not asked for here.*that you ask for/,
    ],
    ['a page of the browser', { kind: 'restricted' }, /no extension read/],
    ['an error', new Error('no answer'), /did not answer.*try again/i],
  ])('says in words why nobody is named: %s', async (_why, tab, words) => {
    const { root, listening } = await panel(tab);
    expect(text(one(root, '.notice'))).toMatch(words);
    // There is no field for it here.
    expect(text(root)).not.toMatch(/look/i);
    expect(listening.size).toBe(0);
  });

  test('has the switch at hand where names are off', async () => {
    const { root, done } = await panel(page({ on: false, named: [] }));
    await click(root.querySelector<HTMLElement>('[role="switch"]') as HTMLElement);
    expect(done).toEqual([['switchSite', 'news.example', true]]);
  });
});

describe('where marks are made on asking', () => {
  test('a page is not asked for by coming to the front, but by its button', async () => {
    const { root, done } = await panel(page({ on: false, mode: 'asked', places: [], named: [] }));
    expect(done).toEqual([]);
    await click(one(root, '.notice button'));
    expect(done).toEqual([['askFor', 7]]);
  });
});

test('a pause says until when it lasts, and is ended from here', async () => {
  const { root, done } = await panel(page({ on: false, paused: { until: 'restart' }, named: [] }));
  expect(text(one(root, '.notice'))).toContain('Paused until the browser restarts');
  expect(root.querySelector('[role="switch"]')).toBeNull();
  await click(one(root, '.notice button'));
  expect(done).toEqual([['pause', undefined]]);
});

describe('a profile beside the page', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is that of whom the reader points at, with how the page names it and how surely', async () => {
    const { root, point } = await panel(page());
    await point(owl);
    expect(heading(root)).toBe('Cedar Owl');
    expect(text(one(root, '.met'))).toBe('Certain. Named “Copper” where you pointed.');
    await point(anna);
    expect(heading(root)).toBe('Anna Bern');
    expect(text(one(root, '.met'))).toMatch(/^Likely\. Named “Bern”.*may mean somebody or something else/);
  });

  test('may be another one where the page does not decide, at the choice of the reader', async () => {
    const { root, point } = await panel(page());
    await point({ profiles: ['cedar-owl', 'anna-bern'], surface: 'Owl', certainty: 'likely' });
    expect(text(one(root, '.either'))).toMatch(/Several bear this name.*Anna Bern.*Cedar Owl/);
    await click(one(root, '.either [aria-pressed="false"]'));
    expect(heading(root)).toBe('Anna Bern');
    expect(text(one(root, '.met'))).toContain('“Owl”');
  });

  test('stays when it is pinned, and the page is not even listened to', async () => {
    const { root, point, listening, move } = await panel(page());
    await point(owl);
    await click(bar(root, 'Pin'));
    expect(listening.size).toBe(0);
    await move(page({ tab: 8, named: [] }));
    expect(heading(root)).toBe('Cedar Owl');
    await move(page());
    await click(bar(root, 'Pin'));
    await point(anna);
    expect(heading(root)).toBe('Anna Bern');
  });

  test('gives way to the brief of another page that comes to the front', async () => {
    const { root, point, move } = await panel(page());
    await point(owl);
    await move(page({ tab: 8 }));
    expect(heading(root)).toBeUndefined();
    await click(bar(root, 'Back'));
    expect(heading(root)).toBe('Cedar Owl');
  });

  test('is opened from its row, and left and found again by the arrows of the bar', async () => {
    const { root, point } = await panel(page());
    await click(one(root, '[aria-label="Profile of Anna Bern"]'));
    expect(heading(root)).toBe('Anna Bern');
    expect(document.activeElement).toBe(one(root, '.profile h1'));
    expect(root.querySelector('.met')).toBeNull();
    await point(owl);
    const back = bar(root, 'Back');
    back.focus();
    await click(back);
    expect(heading(root)).toBe('Anna Bern');
    expect(document.activeElement).toBe(back);
    await click(back);
    expect(heading(root)).toBeUndefined();
    expect(back.getAttribute('aria-disabled')).toBe('true');
    await click(bar(root, 'Forward'));
    await click(bar(root, 'Forward'));
    expect(heading(root)).toBe('Cedar Owl');
    await click(one(root, '.panel-ways .bar-button'));
    expect(rows(root)).toHaveLength(2);
  });

  test('is left for the brief without losing the focus', async () => {
    const { root, point } = await panel(page());
    const leave = async () => {
      const button = one(root, '.panel-ways .bar-button');
      button.focus();
      await click(button);
    };
    await point(owl);
    await leave();
    expect(document.activeElement).toBe(one(root, '.panel-brief'));
    const opener = one(root, '[aria-label="Profile of Anna Bern"]');
    opener.focus();
    await click(opener);
    await leave();
    expect(document.activeElement).toBe(opener);
  });

  test('pointed at twice, is gone back over once', async () => {
    const { root, point } = await panel(page());
    await point(owl);
    await point({ ...owl, surface: 'Cedar Owl' });
    expect(text(one(root, '.met'))).toContain('“Cedar Owl”');
    await click(bar(root, 'Back'));
    expect(heading(root)).toBeUndefined();
  });

  test('is shown where it was asked for from elsewhere, pinned or not', async () => {
    const { root, wish } = await panel(page());
    await click(bar(root, 'Pin'));
    await wish({ profile: 'cedar-owl' });
    expect(heading(root)).toBe('Cedar Owl');
  });

  test('a look-up is shown with all that it found, to look up something else or to open one', async () => {
    const { root, wish } = await panel(page());
    await wish({ query: 'copper' });
    const field = one<HTMLInputElement>(root, '[role="combobox"]');
    expect(field.value).toBe('copper');
    expect([...root.querySelectorAll('[role="option"] .row-name')].map(text)).toEqual([
      'Cedar Owl',
      'Anna Bern',
    ]);
    await type(field, 'none');
    expect(text(root)).toContain('No name like “none”');
    await type(field, 'bern');
    await press(field, 'ArrowDown');
    await press(field, 'Enter');
    expect(heading(root)).toBe('Anna Bern');
  });

  test('can be had in a tab, and so can the brief', async () => {
    const { root, point } = await panel(page());
    const link = () => bar(root, 'Open in a tab').getAttribute('href');
    expect(link()).toBe('sidepanel.html?tab=7');
    await point(owl);
    expect(link()).toBe('profile.html?id=cedar-owl');
    const inTab = await panel(page(), {}, true);
    expect(inTab.root.querySelector('.panel-bar a')).toBeNull();
  });
});
