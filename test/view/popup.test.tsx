// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reader, TabState } from '../../src/messages/reader.ts';
import { loadProfilePane } from '../../src/view/popup/load-profile-pane.ts';
import { Popup } from '../../src/view/popup/Popup.tsx';
import { click, one, press, settle, show, text, type } from './helpers.ts';
import { annaBern, byName, cedarOwl, page, reader } from './popup-reader.ts';

const field = (root: ParentNode) => one<HTMLInputElement>(root, 'input');
/** Those of the page’s list. */
const rows = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => !row.closest('.recent'));

// As it is in a popup that has been open for a moment.
beforeAll(async () => {
  await loadProfilePane();
});

describe('who is named on the page', () => {
  test('is listed with the forms met here, how often, and how surely', async () => {
    const popup = await show(<Popup reader={reader(page()).fake} />);
    const [first, second] = rows(popup).map(text);
    expect(first).toMatch(/Cedar Owl.*here as Copper.*3 mentions/);
    expect(first).not.toContain('here as Cedar Owl');
    expect(second).toMatch(/Anna Bern.*Likely, here as Bern.*1 mention$/);
  });

  test('tells reference entries from profiles, in the row and in the count', async () => {
    const tern = { id: 'ref-tern', kind: 'group' as const, name: 'Amber Tern', listedBy: ['MISP'] };
    const [owl] = page().named;
    const listed = {
      brief: tern,
      surfaces: ['Tern'],
      names: ['Tern'],
      count: 2,
      certainty: 'likely' as const,
    };
    const both = reader(page({ named: [...(owl ? [owl] : []), listed] }));
    const popup = await show(<Popup reader={both.fake} />);
    expect(text(one(popup, '.list-head .fine'))).toBe('1 profile, 1 reference entry, 5 mentions');
    const [first, second] = rows(popup).map(text);
    expect(first).not.toContain('names only');
    expect(second).toContain('Likely, names only, here as Tern');
    await both.change(page({ named: [listed] }));
    expect(text(one(popup, '.list-head .fine'))).toBe('1 reference entry, 2 mentions');
  });

  test('is gone to by a click, stepped through, and told aloud', async () => {
    const { fake, done } = reader(page());
    const popup = await show(<Popup reader={fake} />);
    await click(rows(popup)[0] as HTMLElement);
    expect(text(one(popup, '.stepper-at'))).toBe('1 of 3');
    await click(one(popup, '[aria-label="Next mention"]'));
    expect(text(one(popup, '.stepper-at'))).toBe('2 of 3');
    await click(one(popup, '[aria-label="Previous mention"]'));
    expect(done).toEqual([
      ['show', 7, 'cedar-owl', 1],
      ['show', 7, 'cedar-owl', 1],
      ['show', 7, 'cedar-owl', -1],
    ]);
    expect(text(one(popup, '[aria-live]'))).toBe('Mention 1 of 3: Cedar Owl');
  });

  test('says when the mentions are gone, or the page is silent', async () => {
    const gone = await show(<Popup reader={reader(page(), { show: async () => ({ at: 0, of: 0 }) }).fake} />);
    await click(rows(gone)[0] as HTMLElement);
    expect(text(one(gone, '[aria-live]'))).toBe('Cedar Owl is no longer on the page');
    const never = () => Promise.reject(new Error('no answer'));
    const silent = await show(<Popup key="silent" reader={reader(page(), { show: never }).fake} />);
    await click(rows(silent)[0] as HTMLElement);
    expect(text(one(silent, '.stepper-at'))).toBe('no answer');
  });

  test('opens a profile and gives the focus back to its row', async () => {
    const popup = await show(<Popup reader={reader(page()).fake} />);
    const open = one(popup, '[aria-label="Profile of Anna Bern"]');
    open.focus();
    await click(open);
    expect(text(one(popup, 'h1.profile-name'))).toBe('Anna Bern');
    expect(document.activeElement).toBe(one(popup, 'h1.profile-name'));
    await press(document.activeElement as Element, 'Escape');
    expect(popup.querySelector('.profile')).toBeNull();
    expect(document.activeElement).toBe(open);
  });

  test('is walked through with the arrow keys, one stop for the Tab key', async () => {
    const popup = await show(<Popup reader={reader(page()).fake} />);
    expect(document.activeElement).toBe(field(popup));
    await press(field(popup), 'ArrowDown');
    expect(document.activeElement).toBe(rows(popup)[0]);
    await press(rows(popup)[0] as Element, 'ArrowDown');
    expect(document.activeElement).toBe(rows(popup)[1]);
    expect(rows(popup).map((row) => row.tabIndex)).toEqual([-1, 0]);
    await press(rows(popup)[1] as Element, 'Home');
    await press(rows(popup)[0] as Element, 'ArrowUp');
    expect(document.activeElement).toBe(field(popup));
  });
});

describe('where nobody is listed', () => {
  test.each<[string, TabState | Error, RegExp]>([
    ['nothing known', page({ named: [] }), /No names known here/],
    ['no report yet', page({ named: [], waiting: true }), /Still waiting.*reload/],
    ['off here', page({ on: false, named: [] }), /Off on www\.news\.example.*Switch it on below/],
    [
      'off by a rule of the parent',
      page({ on: false, rule: 'news.example', named: [] }),
      /Off on news\.example/,
    ],
    [
      'off by a rule of an organization, where marks are only asked for',
      page({
        on: false,
        mode: 'asked',
        rule: 'news.example',
        places: [{ pattern: 'news.example', on: false, locked: true }],
        named: [],
      }),
      /Off on news\.example/,
    ],
    ['off everywhere', page({ on: false, everywhere: false, named: [] }), /Off everywhere.*looking up works/],
    ['a page of the browser', { kind: 'restricted' }, /no extension read.*Looking up works/],
    ['an error', new Error('no answer'), /did not answer.*try again/i],
  ])('says so in words: %s', async (_why, tab, words) => {
    const popup = await show(<Popup reader={reader(tab).fake} />);
    expect(text(one(popup, '.notice'))).toMatch(words);
    expect(rows(popup)).toHaveLength(0);
  });

  test('tries again', async () => {
    let fails = true;
    const tab = async () => {
      if (fails) throw new Error('no answer');
      return page();
    };
    const popup = await show(<Popup reader={reader(page(), { tab }).fake} />);
    fails = false;
    await click(one(popup, '.notice button'));
    expect(rows(popup)).toHaveLength(2);
  });

  test('follows the page as it reports', async () => {
    const { fake, change } = reader(page({ named: [], waiting: true }));
    const popup = await show(<Popup reader={fake} />);
    await change(page());
    expect(rows(popup)).toHaveLength(2);
  });
});

test('the foot leads to the settings and to the page about the extension, each in a tab of its own', async () => {
  for (const tab of [page(), { kind: 'restricted' } as const]) {
    const popup = await show(<Popup key={tab.kind} reader={reader(tab).fake} />);
    const links = [...popup.querySelectorAll<HTMLAnchorElement>('footer a')];
    expect(links.map((link) => [text(link), link.getAttribute('href'), link.target])).toEqual([
      ['Settings', 'options.html', '_blank'],
      ['About Known As', 'about.html', '_blank'],
    ]);
  }
});

describe('the switches', () => {
  const switches = (root: ParentNode) => [...root.querySelectorAll<HTMLButtonElement>('[role="switch"]')];

  test('act on this host, on its site, and on what a rule is for', async () => {
    const places = [
      { pattern: 'news.example/world', on: false, locked: false },
      { pattern: '=www.news.example', on: true, locked: false },
      { pattern: 'www.news.example', on: true, locked: false },
      { pattern: 'news.example', on: false, locked: false },
    ];
    const { fake, done } = reader(page({ on: false, rule: 'news.example/world', places, named: [] }));
    const popup = await show(<Popup reader={fake} />);
    expect([...popup.querySelectorAll('.switch-row label')].map(text)).toEqual([
      'Marks on news.example/world',
      'Marks on www.news.example alone',
      'Marks on www.news.example',
      'Marks on news.example and its subdomains',
      expect.stringContaining('Mark names'),
    ]);
    expect(switches(popup).map((one) => one.getAttribute('aria-checked'))).toEqual([
      'false',
      'true',
      'true',
      'false',
      'true',
    ]);
    await click(switches(popup)[3] as HTMLElement);
    await click(switches(popup)[2] as HTMLElement);
    expect(done).toEqual([
      ['switchSite', 'news.example', true],
      ['switchSite', 'www.news.example', false],
    ]);
  });

  test('that an organization has set cannot be pressed, and say so', async () => {
    const places = [{ pattern: 'www.news.example', on: false, locked: true }];
    const tab = page({ on: false, rule: 'news.example', places, everywhereLocked: true, named: [] });
    const { fake, done } = reader(tab);
    const popup = await show(<Popup reader={fake} />);
    for (const one of switches(popup)) await click(one);
    expect(done).toEqual([]);
    expect([...popup.querySelectorAll('.switch-note')].map(text)).toEqual([
      'Set by your organization',
      'Set by your organization',
    ]);
  });

  test('leave only the main one where the page has no host', async () => {
    const { fake, done } = reader(page({ host: undefined, places: [] }));
    const popup = await show(<Popup reader={fake} />);
    const [main, ...others] = switches(popup);
    expect(others).toEqual([]);
    await click(main as HTMLElement);
    expect(done).toEqual([['switchEverywhere', false]]);
  });

  test('pause all marks, and end the pause', async () => {
    const { fake, done, change } = reader(page());
    const popup = await show(<Popup reader={fake} />);
    const [hour, restart] = [...popup.querySelectorAll<HTMLElement>('.pause-row button')];
    if (!hour || !restart) throw new Error('There is no way to pause.');
    await click(hour);
    await click(restart);
    expect(done).toEqual([
      ['pause', { until: expect.any(Number) }],
      ['pause', { until: 'restart' }],
    ]);
    await change(page({ on: false, named: [], paused: { until: new Date(2026, 0, 1, 14, 30).getTime() } }));
    expect(text(one(popup, '.notice-title'))).toBe('Paused until 14:30');
    await click(one(popup, '.notice button'));
    expect(done.at(-1)).toEqual(['pause', undefined]);
    await change(page({ on: false, named: [], paused: { until: 'restart' } }));
    expect(text(one(popup, '.notice-title'))).toBe('Paused until the browser restarts');
  });

  test('ask for the page by being opened, once, where that is the mode', async () => {
    const { fake, done, change } = reader(page({ on: false, mode: 'asked', places: [], named: [] }));
    const popup = await show(<Popup reader={fake} />);
    expect(done).toEqual([['askFor', 7]]);
    expect(switches(popup)).toHaveLength(1);
    await change(page({ mode: 'asked', places: [] }));
    expect(rows(popup)).toHaveLength(2);
    expect(done).toHaveLength(1);
  });

  test('say that a site is not listed, where only those are marked', async () => {
    const { fake, done } = reader(page({ on: false, mode: 'listed', named: [] }));
    const popup = await show(<Popup reader={fake} />);
    expect(text(one(popup, '.notice-title'))).toBe('www.news.example is not on your list');
    await click(switches(popup)[0] as HTMLElement);
    expect(done).toEqual([['switchSite', 'www.news.example', true]]);
  });

  test('say when nothing was saved', async () => {
    const switchSite = async () => {
      throw new Error('storage is full');
    };
    const popup = await show(<Popup reader={reader(page(), { switchSite }).fake} />);
    await click(switches(popup)[0] as HTMLElement);
    expect(text(one(popup, '[role="alert"]'))).toMatch(/could not be saved/);
  });
});

describe('a page that the browser withholds', () => {
  const places = [{ pattern: 'www.news.example', on: true, locked: false }];
  const withheld = page({ on: false, withheld: true, places, named: [] });
  const buttons = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.notice button')];

  test('can be marked this once, or its site allowed', async () => {
    const { fake, done } = reader(withheld);
    const popup = await show(<Popup reader={fake} />);
    expect(text(one(popup, '.notice-title'))).toBe('Not allowed on www.news.example');
    for (const button of buttons(popup)) await click(button);
    expect(done).toEqual([
      ['askFor', 7],
      ['allowSite', 'www.news.example'],
    ]);
    expect(popup.querySelector('[role="alert"]')).toBeNull();
  });

  test('says so when that failed', async () => {
    const askFor = () => Promise.reject(new Error('Cannot access contents of the page'));
    const popup = await show(<Popup reader={reader(withheld, { askFor }).fake} />);
    await click(buttons(popup)[0] as HTMLElement);
    expect(text(one(popup, '[role="alert"]'))).toMatch(/could not be marked/);
  });

  test('is not offered where no names are to be marked anyway', async () => {
    const off = [{ pattern: 'www.news.example', on: false, locked: false }];
    const popup = await show(<Popup reader={reader({ ...withheld, places: off }).fake} />);
    expect(text(one(popup, '.notice-title'))).toBe('Off on www.news.example');
  });
});

describe('looking up', () => {
  const options = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[role="option"]')];
  const chosen = (root: ParentNode) => {
    const id = field(root).getAttribute('aria-activedescendant');
    return document.getElementById(id ?? '');
  };

  test('shows results while typing, each with the name that matched and who uses it', async () => {
    const popup = await show(<Popup reader={reader(page()).fake} />);
    await type(field(popup), 'copper');
    expect(options(popup).map(text)).toEqual([
      expect.stringMatching(/Cedar Owl.*“Copper Panda”, a name used by Vendor X/),
      expect.stringMatching(/Anna Bern.*name used by Court Y/),
    ]);
  });

  test('is steered with arrows and Enter, the focus staying in the field', async () => {
    const popup = await show(<Popup reader={reader(page()).fake} />);
    await type(field(popup), 'n');
    expect(chosen(popup)).toBe(options(popup)[0]);
    await press(field(popup), 'ArrowDown');
    expect(chosen(popup)).toBe(options(popup)[1]);
    expect(chosen(popup)?.getAttribute('aria-selected')).toBe('true');
    await press(field(popup), 'ArrowDown');
    expect(chosen(popup)).toBe(options(popup)[0]);
    await press(field(popup), 'ArrowUp');
    expect(document.activeElement).toBe(field(popup));
    await press(field(popup), 'Enter');
    expect(text(one(popup, 'h1.profile-name'))).toBe('Anna Bern');
  });

  test('goes back, clears, and then lets Escape close the popup', async () => {
    const popup = await show(<Popup reader={reader(page()).fake} />);
    await type(field(popup), 'n');
    await press(field(popup), 'Enter');
    await press(one(popup, 'h1.profile-name'), 'Escape');
    expect(options(popup)).toHaveLength(2);
    const clears = await press(field(popup), 'Escape');
    expect(clears.defaultPrevented).toBe(true);
    expect(field(popup).value).toBe('');
    expect(rows(popup)).toHaveLength(2);
    const closes = await press(field(popup), 'Escape');
    expect(closes.defaultPrevented).toBe(false);
  });

  test('says when no name is like it', async () => {
    const popup = await show(<Popup reader={reader(page()).fake} />);
    await type(field(popup), 'none');
    expect(text(one(popup, '.notice'))).toMatch(/No name like “none”/);
  });

  test('never shows the answer to an earlier query', async () => {
    const answers = new Map<string, (found: Awaited<ReturnType<Reader['lookUp']>>) => void>();
    const lookUp: Reader['lookUp'] = (query) => new Promise((resolve) => answers.set(query, resolve));
    const popup = await show(<Popup reader={reader(page(), { lookUp }).fake} />);
    await type(field(popup), 'ce');
    await type(field(popup), 'an');
    await settle(() => answers.get('an')?.([byName(annaBern, 'Anna', 'Court Y')]));
    await settle(() => answers.get('ce')?.([byName(cedarOwl, 'Cedar', 'X')]));
    expect(options(popup).map(text)).toEqual([expect.stringContaining('Anna Bern')]);
  });

  test('opens the result of what was typed, even if Enter came before it', async () => {
    let answer: (found: Awaited<ReturnType<Reader['lookUp']>>) => void = () => {};
    const lookUp: Reader['lookUp'] = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const popup = await show(<Popup reader={reader(page(), { lookUp }).fake} />);
    await type(field(popup), 'anna');
    await press(field(popup), 'Enter');
    expect(popup.querySelector('.profile')).toBeNull();
    await settle(() => answer([byName(annaBern, 'Anna Bern', 'Court Y')]));
    expect(text(one(popup, 'h1.profile-name'))).toBe('Anna Bern');
  });
});
