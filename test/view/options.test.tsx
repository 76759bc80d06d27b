// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type SiteRule } from '../../src/settings/schema.ts';
import { settingsFile } from '../../src/settings/settings-file.ts';
import { withRule, withSite } from '../../src/settings/site-rules.ts';
import { changeSettings, loadOwnSettings, loadSettings } from '../../src/settings/store.ts';
import { watchSettings } from '../../src/settings/watch.ts';
import { OptionsPage } from '../../src/view/options/OptionsPage.tsx';
import { fake } from '../fake-browser.ts';
import { type SlowStorage, slowStorage } from '../slow-storage.ts';
import { click, one, press, settle, show, text, type } from './helpers.ts';
import { READY, setup } from './setup.ts';

const save = vi.fn();
const clearRecent = vi.fn(async () => undefined);
const health = {
  report: async () => 'Known As 0.1.0 in Chrome/156\nfaults: none',
  forgetFaults: vi.fn(async () => undefined),
};
const options = (more: Partial<Parameters<typeof OptionsPage>[0]['door']> = {}, browser = setup) =>
  show(
    <OptionsPage
      door={{ loadSettings, loadOwnSettings, changeSettings, watchSettings, ...more }}
      setup={browser}
      health={health}
      save={save}
      clearRecent={clearRecent}
    />,
  );

/** The control that a label with this text is for. */
function labelled(shown: HTMLElement, label: string): HTMLInputElement {
  const found = [...shown.querySelectorAll('label')].find((one) => text(one).startsWith(label));
  const input = found?.querySelector('input') ?? shown.querySelector(`#${CSS.escape(found?.htmlFor ?? '')}`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`Nothing is labelled ${label}`);
  return input;
}

function button(shown: HTMLElement, name: string): HTMLElement {
  const all = [...shown.querySelectorAll('button')];
  const found = all.find((one) => text(one) === name || one.getAttribute('aria-label') === name);
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
}

async function addSites(shown: HTMLElement, lines: string, how: string): Promise<void> {
  const field = one<HTMLTextAreaElement>(shown, 'textarea');
  await settle(() => {
    field.value = lines;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(button(shown, how));
}

describe('a choice', () => {
  test('holds at once, and is shown as chosen', async () => {
    const shown = await options();
    expect(labelled(shown, 'On every site').checked).toBe(true);
    await click(labelled(shown, 'Only on sites you list'));
    await click(labelled(shown, 'Wavy line'));
    await click(labelled(shown, 'Tools'));
    expect(await loadSettings()).toMatchObject({ mode: 'listed', style: 'wavy', without: ['tool'] });
    expect(labelled(shown, 'Only on sites you list').checked).toBe(true);
    expect(labelled(shown, 'On every site').checked).toBe(false);
  });

  test('that was made elsewhere is shown', async () => {
    const shown = await options();
    await settle(() => changeSettings((settings) => ({ ...settings, on: false })));
    expect(labelled(shown, 'Mark names').checked).toBe(false);
  });

  test('that cannot be kept is said, and not shown as made', async () => {
    const shown = await options({ changeSettings: () => Promise.reject(new Error('disk full')) });
    await click(labelled(shown, 'Mark names'));
    expect(text(one(shown, '[role="alert"].notice'))).toMatch(/could not be read or kept/u);
    expect(labelled(shown, 'Mark names').checked).toBe(true);
  });

  test('that sync has no room for is said to hold here only', async () => {
    const shown = await options({ changeSettings: async () => 'here' });
    await click(labelled(shown, 'Mark names'));
    expect(text(shown)).toContain('Kept on this device only');
  });
});

describe('on storage that answers late', () => {
  /** Lets it answer call by call, and looks after each. */
  async function answered(storage: SlowStorage, look: () => void = () => undefined): Promise<void> {
    for (let more = true; more; look())
      await settle(() => {
        more = storage.next();
      });
  }

  test('choices that are made one soon after the other stay as they were made, and are all kept', async () => {
    const shown = await options();
    const storage = slowStorage();
    for (const label of ['Mark names', 'Wavy line', 'Tools', 'People', 'Possible namesakes'])
      await click(labelled(shown, label));
    await click(labelled(shown, 'Mark names'));
    const states = () =>
      ['Mark names', 'Wavy line', 'Tools', 'People', 'Possible namesakes'].map(
        (label) => labelled(shown, label).checked,
      );
    const made = [true, true, false, false, true];
    expect(states()).toEqual(made);
    await answered(storage, () => expect(states()).toEqual(made));
    vi.restoreAllMocks();
    expect(await loadSettings()).toMatchObject({
      on: true,
      style: 'wavy',
      without: ['tool', 'person'],
      possible: true,
    });
  });

  test('kinds of a rule that are chosen one soon after the other all hold', async () => {
    await changeSettings((now) => withSite(now, 'example.com', false));
    const shown = await options();
    const kinds = one<HTMLDetailsElement>(shown, '.rule-kinds details');
    await settle(() => {
      kinds.open = true;
      kinds.dispatchEvent(new Event('toggle'));
    });
    const storage = slowStorage();
    const [first, second] = [...kinds.querySelectorAll('input')];
    if (!first || !second) throw new Error('There are no kinds.');
    await click(first);
    await click(second);
    await answered(storage, () => expect([first.checked, second.checked]).toEqual([false, false]));
    vi.restoreAllMocks();
    expect((await loadSettings()).sites['example.com']?.without).toEqual(['group', 'person']);
  });

  test('what is typed meanwhile stays, and what is pressed twice is done once', async () => {
    const shown = await options();
    const storage = slowStorage();
    await addSites(shown, 'example.com', 'Never mark there');
    await click(button(shown, 'Never mark there'));
    const field = one<HTMLTextAreaElement>(shown, 'textarea');
    await settle(() => {
      field.value = 'example.com\nexample.o';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await answered(storage);
    expect(field.value).toBe('example.com\nexample.o');
    vi.restoreAllMocks();
    expect(Object.keys((await loadSettings()).sites)).toEqual(['example.com']);
  });

  test('the focus stays where the reader has gone meanwhile', async () => {
    await changeSettings((now) => withSite(now, 'example.com', false));
    const shown = await options();
    const storage = slowStorage();
    const remove = button(shown, 'Remove the rule for example.com');
    remove.focus();
    await click(remove);
    const field = one<HTMLTextAreaElement>(shown, 'textarea');
    field.focus();
    await answered(storage);
    expect(text(shown)).toContain('was removed');
    expect(document.activeElement).toBe(field);
  });
});

describe('what was not kept is not said to be', () => {
  const failing = { changeSettings: () => Promise.reject(new Error('disk full')) };

  test('of rules that are added, which stay in the field', async () => {
    const shown = await options(failing);
    await addSites(shown, 'example.com', 'Never mark there');
    expect(text(shown)).not.toContain('was added');
    expect(one<HTMLTextAreaElement>(shown, 'textarea').value).toBe('example.com');
  });

  test('of a rule that is removed or moved', async () => {
    await changeSettings((now) => withSite(now, 'example.com', false));
    const shown = await options(failing);
    await click(button(shown, 'Remove the rule for example.com'));
    expect(text(shown)).not.toContain('was removed');
    await click(button(shown, 'Change the site of the rule for example.com'));
    await type(one<HTMLInputElement>(shown, '.rule-edit input'), 'example.org');
    await click(button(shown, 'Keep'));
    expect(text(shown)).not.toContain('is for example.org now');
    expect(text(one(shown, '.rule-site'))).toBe('example.com');
  });

  test('of settings that are replaced', async () => {
    const shown = await options(failing);
    await click(button(shown, 'Back to the first settings'));
    await click(button(shown, 'Replace them'));
    expect(text(one(shown, '[role="alert"].notice'))).toMatch(/could not be read or kept/u);
    expect(shown.querySelector('[role="status"] > .fine')).toBeNull();
  });
});

describe('rules for sites', () => {
  test('are added by the line; a line that is no site is named and left in the field', async () => {
    const shown = await options();
    await addSites(shown, 'bbc.co.uk\nhttps://www.nytimes.com/section/\ntwo words\n', 'Never mark there');
    expect(Object.keys((await loadSettings()).sites)).toEqual(['bbc.co.uk', 'www.nytimes.com/section']);
    expect(text(one(shown, '.options-wrong'))).toBe('This is no site: “two words”');
    expect(one<HTMLTextAreaElement>(shown, 'textarea').value).toBe('two words');
    expect(text(shown)).toContain('2 rules were added.');
  });

  test('are changed in their row', async () => {
    const shown = await options();
    await addSites(shown, 'example.com', 'Never mark there');
    const marks = one<HTMLSelectElement>(shown, 'select[aria-label="Marks on example.com"]');
    expect(marks.value).toBe('off');
    await settle(() => {
      marks.value = 'on';
      marks.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect((await loadSettings()).sites['example.com']).toMatchObject({ on: true });
  });

  test('keep what another window says of them meanwhile', async () => {
    const shown = await options();
    await addSites(shown, 'example.com', 'Never mark there');
    const look = one<HTMLSelectElement>(shown, 'select[aria-label="Look of marks on example.com"]');
    await settle(() => {
      void changeSettings((now) => withRule(now, 'example.com', { on: false, opening: 'click' }));
      look.value = 'wavy';
      look.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect((await loadSettings()).sites['example.com']).toMatchObject({
      on: false,
      opening: 'click',
      style: 'wavy',
    });
  });

  test('say how names look there, which, and what opens a card', async () => {
    const shown = await options();
    await addSites(shown, 'example.com', 'Always mark there');
    const choose = (label: string, value: string) =>
      settle(() => {
        const select = one<HTMLSelectElement>(shown, `select[aria-label="${label} on example.com"]`);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('Look of marks', 'wavy');
    await choose('Opening a card', 'click');
    const kinds = one(shown, '.rule-kinds');
    const kind = (at: number) => [...kinds.querySelectorAll<HTMLElement>('input')][at] as HTMLElement;
    expect(text(one(kinds, 'summary'))).toBe('Kinds as elsewhere');
    await settle(() => {
      const details = one<HTMLDetailsElement>(kinds, 'details');
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await click(kind(4));
    await click(kind(3));
    expect(text(one(kinds, 'summary'))).toBe('Only: Groups, People and Organizations');
    expect((await loadSettings()).sites['example.com']).toMatchObject({
      on: true,
      style: 'wavy',
      opening: 'click',
      without: ['tool', 'operation'],
    });
    await click(kind(3));
    await click(kind(4));
    // That all are marked is a choice too, where elsewhere they are not.
    expect(text(one(kinds, 'summary'))).toBe('All kinds');
    expect((await loadSettings()).sites['example.com']).toMatchObject({ without: [] });
    await click(one(kinds, 'button'));
    expect((await loadSettings()).sites['example.com']).not.toHaveProperty('without');
    expect(text(one(kinds, 'summary'))).toBe('Kinds as elsewhere');
  });

  test('are removed, and the focus is not lost', async () => {
    const shown = await options();
    await addSites(shown, 'example.com\nexample.org', 'Always mark there');
    await click(button(shown, 'Remove the rule for example.com'));
    expect(Object.keys((await loadSettings()).sites)).toEqual(['example.org']);
    expect(document.activeElement).toBe(one(shown, 'caption'));
    expect(text(shown)).toContain('The rule for example.com was removed.');
  });

  describe('are for another site once that is written in their row', () => {
    const RULE: Omit<SiteRule, 'changed'> = {
      on: false,
      style: 'wavy',
      opening: 'click',
      without: ['tool'],
    };
    const field = (shown: HTMLElement) => one<HTMLInputElement>(shown, '.rule-edit input');
    const edit = 'Change the site of the rule for example.com';

    async function editing(): Promise<HTMLElement> {
      await changeSettings((now) => withRule(withSite(now, 'a.example', true), 'example.com', RULE));
      await changeSettings((now) => withSite(now, 'a.example', false));
      const shown = await options();
      await click(button(shown, edit));
      return shown;
    }

    async function write(shown: HTMLElement, site: string): Promise<void> {
      await type(field(shown), site);
      await settle(() => one<HTMLFormElement>(shown, '.rule-edit').requestSubmit());
    }

    const sites = async () => (await loadSettings()).sites;

    test('with all else that was chosen there', async () => {
      const shown = await editing();
      expect(document.activeElement).toBe(field(shown));
      expect(field(shown).value).toBe('example.com');
      expect(field(shown).getAttribute('aria-label')).toBe('Site of the rule for example.com');
      await write(shown, ' https://www.Example.org/news/ ');
      expect(Object.keys(await sites()).toSorted()).toEqual(['a.example', 'www.example.org/news']);
      expect((await sites())['www.example.org/news']).toMatchObject(RULE);
      expect(text(shown)).toContain('The rule for example.com is for www.example.org/news now.');
      expect(shown.querySelector('.rule-edit')).toBeNull();
      // Its row stands elsewhere now.
      expect(document.activeElement?.getAttribute('aria-label')).toBe(
        'Change the site of the rule for www.example.org/news',
      );
    });

    test.each([
      ['two words', 'This is no site.'],
      ['', 'This is no site.'],
      ['a.example', 'There is a rule for a.example already.'],
    ])('but not for “%s”', async (site, said) => {
      const shown = await editing();
      const before = await sites();
      await write(shown, site);
      expect(text(one(shown, '.rule-edit [role="alert"]'))).toContain(said);
      expect(field(shown).matches('[aria-invalid="true"]')).toBe(true);
      expect(field(shown).value).toBe(site);
      expect(await sites()).toEqual(before);
      await type(field(shown), 'example.net');
      expect(text(one(shown, '.rule-edit [role="alert"]'))).toBe('');
    });

    test('nor for one that an organization has a rule for', async () => {
      await fake.managed.set({ sites: { 'intranet.example': { on: true } } });
      const shown = await editing();
      await write(shown, 'intranet.example');
      expect(text(one(shown, '.rule-edit [role="alert"]'))).toContain('There is a rule for intranet.example');
      expect(Object.keys(await sites())).toContain('example.com');
    });

    test('and stay as they were where the reader gives up, or writes the same', async () => {
      const shown = await editing();
      const before = await sites();
      await type(field(shown), 'example.net');
      await press(field(shown), 'Escape');
      expect(shown.querySelector('.rule-edit')).toBeNull();
      expect(document.activeElement).toBe(button(shown, edit));
      await click(button(shown, edit));
      expect(field(shown).value).toBe('example.com');
      await type(field(shown), 'example.net');
      await click(button(shown, 'Cancel'));
      await click(button(shown, edit));
      await write(shown, 'EXAMPLE.com/');
      expect(shown.querySelector('.rule-edit')).toBeNull();
      expect(await sites()).toEqual(before);
      expect(text(shown)).not.toContain('now.');
    });
  });

  test('may be for a host that is called as something of the language is', async () => {
    const shown = await options();
    await addSites(shown, 'constructor', 'Never mark there');
    await click(button(shown, 'Remove the rule for constructor'));
    expect((await loadSettings()).sites).toEqual({});
  });

  test('can be searched when there are many', async () => {
    const shown = await options();
    expect(shown.querySelector('input[type="search"]')).toBeNull();
    const sites = Array.from({ length: 12 }, (_, at) => `site${at}.example`);
    await addSites(shown, sites.join('\n'), 'Never mark there');
    await type(one<HTMLInputElement>(shown, 'input[type="search"]'), 'site1');
    expect([...shown.querySelectorAll('.rule-site')].map(text)).toEqual([
      'site1.example',
      'site10.example',
      'site11.example',
    ]);
    expect(text(one(shown, 'caption'))).toBe('3 of 12 rules');
  });

  test('are found as they are read, whatever they are kept as', async () => {
    const shown = await options();
    const others = Array.from({ length: 12 }, (_, at) => `site${at}.example`);
    await addSites(shown, ['münchen.example', ...others].join('\n'), 'Never mark there');
    for (const typed of ['München', 'münchen.example', 'xn--m']) {
      await type(one<HTMLInputElement>(shown, 'input[type="search"]'), typed);
      expect([...shown.querySelectorAll('.rule-site')].map(text)).toEqual(['xn--mnchen-3ya.example']);
    }
  });

  test('are never left out by a search that cannot be seen', async () => {
    const shown = await options();
    const sites = Array.from({ length: 9 }, (_, at) => `site${at}.example`);
    await addSites(shown, sites.join('\n'), 'Never mark there');
    await type(one<HTMLInputElement>(shown, 'input[type="search"]'), 'site1');
    await click(button(shown, 'Remove the rule for site1.example'));
    expect(text(one(shown, 'caption'))).toBe('0 of 8 rules');
    await type(one<HTMLInputElement>(shown, 'input[type="search"]'), '');
    expect(shown.querySelectorAll('.rule-site')).toHaveLength(8);
    expect(shown.querySelector('input[type="search"]')).toBeNull();
  });
});

describe('settings as a file', () => {
  async function open(shown: HTMLElement, content: string): Promise<void> {
    const input = one<HTMLInputElement>(shown, 'input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new File([content], 'mine.json')], configurable: true });
    await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  test('are saved as they are', async () => {
    await changeSettings((settings) => ({ ...settings, style: 'background' }));
    await click(button(await options(), 'Save as a file'));
    expect(save).toHaveBeenCalledWith('known-as-settings.json', settingsFile(await loadOwnSettings()));
  });

  test('replace the others only once that was agreed to', async () => {
    const shown = await options();
    const file = { ...DEFAULT_SETTINGS, sites: { 'example.com': { on: false, changed: 1 } } };
    await open(shown, settingsFile(file));
    expect(text(shown)).toContain('with its 1 rule for a site?');
    const answer = async (name: string) => {
      button(shown, name).focus();
      await click(button(shown, name));
      // The button is gone: who goes by the keyboard goes on from there.
      expect(document.activeElement).toBe(one(shown, 'div[role="status"]'));
    };
    await answer('Leave them as they are');
    expect((await loadSettings()).sites).toEqual({});
    await open(shown, settingsFile(file));
    await answer('Replace them');
    expect(Object.keys((await loadSettings()).sites)).toEqual(['example.com']);
    expect(text(shown)).toContain('The settings of the file hold now.');
  });

  test('that are broken change nothing, and what is wrong is said', async () => {
    const shown = await options();
    await open(shown, '{"knownAs": "settings",');
    expect(text(one(shown, '[role="status"] .options-wrong'))).toBe(
      'mine.json: The file is not JSON, or was cut off. Nothing was changed.',
    );
    expect(fake.sync.all()).toEqual({});
  });

  test('go back to the first ones', async () => {
    const shown = await options();
    await addSites(shown, 'example.com', 'Never mark there');
    await click(labelled(shown, 'Wavy line'));
    await click(button(shown, 'Back to the first settings'));
    await click(button(shown, 'Replace them'));
    expect(await loadSettings()).toMatchObject({ style: 'underline', sites: {} });
  });
});

describe('what an organization has set', () => {
  test('is said, and cannot be changed', async () => {
    await fake.managed.set({
      mode: 'listed',
      style: 'wavy',
      locked: ['mode', 'without'],
      sites: { 'example.com': { on: true }, 'intranet.example': { on: false } },
    });
    await changeSettings((now) => withSite(now, 'example.org', true));
    const shown = await options();
    expect(text(shown)).toContain('Your organization has set some of this');
    expect(labelled(shown, 'Only on sites you list').checked).toBe(true);
    for (const label of ['On every site', 'Tools']) {
      const input = labelled(shown, label);
      expect(input.matches(':disabled') || input.closest('fieldset')?.disabled).toBe(true);
    }
    expect(labelled(shown, 'Underline').matches(':disabled')).toBe(false);
    const rows = [...shown.querySelectorAll('.rule')];
    expect(rows.map((row) => text(one(row, 'th')))).toEqual([
      'example.comSet by your organization',
      'intranet.exampleSet by your organization',
      'example.org',
    ]);
    expect(rows.map((row) => row.querySelectorAll('.icon-button').length)).toEqual([0, 0, 2]);
    expect(rows.map((row) => row.querySelectorAll('select:disabled').length)).toEqual([3, 3, 0]);
  });

  test('leaves no rules to add where those are locked', async () => {
    await fake.managed.set({ locked: ['sites'] });
    const shown = await options();
    expect(shown.querySelector('textarea')).toBeNull();
    expect(text(shown)).toContain('Only your organization’s rules count.');
  });

  test('and cannot be read is named', async () => {
    await fake.managed.set({ mode: 'never', sites: { 'two words': { on: true } } });
    expect(text(await options())).toContain('This does not hold: mode and sites → two words.');
  });

  test('is not in a file of the reader’s settings', async () => {
    await fake.managed.set({ style: 'wavy', locked: ['style'], sites: { 'example.com': { on: false } } });
    save.mockClear();
    await click(button(await options(), 'Save as a file'));
    expect(save).toHaveBeenCalledWith('known-as-settings.json', settingsFile(DEFAULT_SETTINGS));
  });
});

describe('where the browser withholds pages', () => {
  const said = 'Known As may not read every site';
  const WITHHELD = { state: async () => ({ ...READY, mayRead: false }) };

  test('that is said, with the way to have it ask', async () => {
    const withheld = { ...setup, ...WITHHELD, askToRead: vi.fn(async () => undefined) };
    const shown = await options({}, withheld);
    expect(text(shown)).toContain(said);
    await click(button(shown, 'Allow on all sites'));
    expect(withheld.askToRead).toHaveBeenCalledOnce();
  });

  test('nothing is said where pages are only read on asking, or all are allowed', async () => {
    expect(text(await options())).not.toContain(said);
    const asking = await options({}, { ...setup, ...WITHHELD });
    await click(labelled(asking, 'Only when you ask'));
    expect(text(asking)).not.toContain(said);
  });
});

describe('look-ups', () => {
  test('are kept until the reader says otherwise', async () => {
    const shown = await options();
    expect(labelled(shown, 'Keep recent look-ups').checked).toBe(true);
    await click(labelled(shown, 'Keep recent look-ups'));
    expect(await loadSettings()).toMatchObject({ recent: false });
  });

  test('are cleared, which is said, or that they could not be', async () => {
    const shown = await options();
    await click(button(shown, 'Clear recent look-ups'));
    expect(clearRecent).toHaveBeenCalledOnce();
    expect(text(shown)).toContain('Recent look-ups are cleared.');
    clearRecent.mockRejectedValueOnce(new Error('disk full'));
    await click(button(shown, 'Clear recent look-ups'));
    expect(text(shown)).toContain('could not be changed');
    expect(text(shown)).not.toContain('are cleared');
  });
});

test('the keys are told as they are set, with the way to change them, and the word for the address bar', async () => {
  const shown = await options();
  const keys = [...shown.querySelectorAll('.shortcut')].map((one) => text(one));
  expect(keys).toEqual([
    'Go to the next name on the pageAltShiftJ',
    'Open the card of the current nameno key',
  ]);
  const opened = vi.spyOn(setup, 'changeShortcuts');
  await click(button(shown, 'Change the keys'));
  expect(opened).toHaveBeenCalledOnce();
  expect(text(shown)).toContain('In the address bar, ka and a space begin a look-up.');
});

describe('what helps to find a fault', () => {
  test('is shown as it is copied, and forgotten on demand', async () => {
    const write = vi.fn(async (_items: ClipboardItem[]) => undefined);
    vi.stubGlobal('ClipboardItem', vi.fn());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { write } });
    try {
      const shown = await options();
      expect(text(one(shown, '.health'))).toContain('Known As 0.1.0 in Chrome/156');
      await click(button(shown, 'Copy all'));
      expect(text(shown)).toContain('Copied.');
      expect(write).toHaveBeenCalledOnce();
      await click(button(shown, 'Forget the faults'));
      expect(health.forgetFaults).toHaveBeenCalledOnce();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
