// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { ListsDoor } from '../../src/lists/browser-lists.ts';
import type { Progress } from '../../src/lists/import/import-list.ts';
import type { Preview } from '../../src/lists/import/preview.ts';
import type { Failure } from '../../src/lists/import/protocol.ts';
import { ImportFailed } from '../../src/lists/import/start-import.ts';
import type { KeptList, ListChoices } from '../../src/lists/kept/kept-list.ts';
import { ListsPage } from '../../src/view/lists/ListsPage.tsx';
import type { ListsPolicy } from '../../src/view/lists/use-allowed.ts';
import { click, one, settle, show, text, type } from './helpers.ts';

const SDN: KeptList = {
  id: 1,
  name: 'Specially Designated Nationals',
  colour: 'kind',
  on: true,
  underlined: true,
  heads: [{ format: 'ofac-xml', title: 'SDN', authority: 'US Treasury', released: '2026-05-06' }],
  files: ['sdn.xml'],
  imported: Date.UTC(2026, 4, 7),
  changed: 0,
  entries: 18_000,
  names: 42_000,
  kinds: [
    ['person', 7000],
    ['organization', 11_000],
  ],
  skipped: [['vessel-or-aircraft', 1500]],
  bytes: 12_300_000,
};

const PREVIEW: Preview = {
  contents: {
    heads: [{ format: 'own-jsonl', title: '', authority: '' }],
    files: ['watch list.jsonl.gz'],
    entries: 2,
    names: 3,
    kinds: [['group', 2]],
    skipped: [['no-name', 1]],
  },
  bytes: 5000,
  samples: [
    {
      id: '1',
      name: 'Storm Petrel',
      kind: 'group',
      names: [
        { text: 'Storm Petrel', quality: 'unknown', type: 'primary' },
        { text: 'Play', quality: 'unknown', type: 'alias' },
      ],
    },
  ],
  skipped: [['no-name', [{ why: 'no-name', where: { file: 'watch list.jsonl.gz', line: 2 }, what: '7' }]]],
  ordinary: { count: 25, shown: ['Play'] },
};

/** A door to lists in memory; an import ends as the test says. */
class FakeDoor implements ListsDoor {
  kept: KeptList[] = [];
  free = 1_000_000_000;
  preview: Preview | Failure = PREVIEW;
  keeping: Failure | undefined;
  readonly started: { files: string[]; instead: number | undefined }[] = [];
  readonly cancel = vi.fn(async () => undefined);
  /** Lets imports that were started get to their preview. */
  readonly read = Promise.withResolvers<void>();
  tell: (progress: Progress) => void = () => undefined;
  #changed = new Set<() => void>();

  lists = async () => [...this.kept];
  watch = (changed: () => void) => {
    this.#changed.add(changed);
    return () => this.#changed.delete(changed);
  };
  change = async (id: number, choices: Partial<ListChoices>) => {
    this.kept = this.kept.map((list) => (list.id === id ? { ...list, ...choices } : list));
  };
  remove = async (id: number) => {
    this.kept = this.kept.filter((list) => list.id !== id);
  };
  missing = false;
  areMissing = async () => this.missing;
  forgetMissing = async () => {
    this.missing = false;
  };
  export = async () => new Blob(['exported']);
  room = async () => ({ used: 0, free: this.free });
  start: ListsDoor['start'] = async (files, instead, progress) => {
    this.started.push({ files: files.map(({ name }) => name), instead });
    this.tell = progress;
    return {
      preview: this.read.promise.then(() => {
        if ('why' in this.preview) throw new ImportFailed(this.preview);
        return this.preview;
      }),
      keep: async (choices) => {
        if (this.keeping) throw new ImportFailed(this.keeping);
        const former = this.kept.find(({ id }) => id === instead);
        if (instead !== undefined && !former) throw new ImportFailed({ why: 'gone' });
        const list = { ...SDN, ...former, ...choices, id: 100 + this.started.length };
        this.kept = [...this.kept.filter(({ id }) => id !== instead), list];
        this.elsewhere();
        return list;
      },
      cancel: this.cancel,
    };
  };
  elsewhere(): void {
    for (const changed of this.#changed) changed();
  }
}

const save = vi.fn();

const ALLOWING: ListsPolicy = { areListsAllowed: async () => true, watchSettings: () => () => undefined };

async function page(door = new FakeDoor()): Promise<{ door: FakeDoor; shown: HTMLElement }> {
  return { door, shown: await show(<ListsPage door={door} policy={ALLOWING} save={save} />) };
}

async function choose(shown: HTMLElement, selector: string, ...names: string[]): Promise<void> {
  const input = one<HTMLInputElement>(shown, `${selector} input[type=file]`);
  const files = names.map((name) => new File(['x'], name));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

function button(shown: HTMLElement, name: string): HTMLButtonElement {
  const found = [...shown.querySelectorAll('button')].filter((one) => text(one) === name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} buttons are called ${name}`);
  return first;
}

const said = (shown: HTMLElement) => text(one(shown, '.lists-said'));

async function toPreview(shown: HTMLElement, door: FakeDoor, ...names: string[]): Promise<void> {
  await choose(shown, '.drop', ...names);
  await settle(() => door.read.resolve());
}

describe('without a list', () => {
  test('it says so, what can be brought along, and what room there is', async () => {
    const { shown } = await page();
    expect(text(shown)).toContain('There is no list yet.');
    expect(text(shown)).toContain('there is room for 1 GB more');
    expect(document.title).toBe('Your lists');
  });

  test('what the browser does not give out is said', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const door = new FakeDoor();
    door.lists = () => Promise.reject(new Error('private window'));
    const { shown } = await page(door);
    expect(text(one(shown, '[role="alert"]'))).toContain('could not be read or changed');
    expect(text(shown)).not.toContain('There is no list yet.');
  });
});

describe('an import', () => {
  test('shows how far it is, then what was read, and is kept under the name that is given', async () => {
    const { shown, door } = await page();
    await choose(shown, '.drop', 'watch list.jsonl.gz');
    await settle(() =>
      door.tell({ stage: 'reading', read: 500_000, total: 2_000_000, entries: 1234, names: 2345 }),
    );
    expect(one<HTMLProgressElement>(shown, 'progress').value).toBe(0.25);
    expect(text(one(shown, '.import'))).toContain('500 kB of 2 MBEntries: 1,234Names: 2,345');
    await settle(() => door.read.resolve());
    const preview = text(one(shown, '.preview'));
    for (const part of [
      'JSON Lines',
      'Entries2',
      'Names3',
      'Groups: 2',
      'Left out or changed: 1',
      'It has no name.: 1',
      'watch list.jsonl.gz, line 2',
      'Names that are ordinary words: 25',
      '+ 24',
      'Storm Petrel Group',
    ]) {
      expect(preview).toContain(part);
    }
    const name = one<HTMLInputElement>(shown, '.preview input[type=text]');
    expect(name.value).toBe('watch list');
    await type(name, 'Sector watch list');
    await click(button(shown, 'Keep this list'));
    // In our own form it may be a secret, which a page is not told unless the reader has it so.
    expect(door.kept).toMatchObject([
      { name: 'Sector watch list', colour: 'kind', on: true, underlined: false },
    ]);
    expect(said(shown)).toBe('“Sector watch list” is kept.');
    expect(text(one(shown, '.kept-name'))).toBe('Sector watch list');
    expect(shown.querySelector('.drop')).not.toBeNull();
  });

  test('says what it does once all is read, before there is any entry', async () => {
    const { shown, door } = await page();
    await choose(shown, '.drop', 'sdn.csv');
    await settle(() => door.tell({ stage: 'reading', read: 2000, total: 2000, entries: 0, names: 0 }));
    expect(text(one(shown, '.import [role="status"]'))).toBe('Making its names ready to be found …');
    expect(one(shown, 'progress').hasAttribute('value')).toBe(false);
    await settle(() => door.tell({ stage: 'former', read: 0, total: 2000, entries: 0, names: 0 }));
    expect(text(one(shown, '.import [role="status"]'))).toBe('Looking at the list as it is now …');
  });

  test('moves the focus to what comes next', async () => {
    const { shown, door } = await page();
    await choose(shown, '.drop', 'a.jsonl');
    expect(text(document.activeElement ?? shown)).toBe('Importing a.jsonl');
    await settle(() => door.read.resolve());
    expect(text(document.activeElement ?? shown)).toBe('Before it counts');
  });

  test('is cancelled while it reads, and not kept after a look', async () => {
    const { shown, door } = await page();
    await choose(shown, '.drop', 'a.jsonl');
    await click(button(shown, 'Cancel'));
    expect(door.cancel).toHaveBeenCalledTimes(1);
    expect(said(shown)).toBe('The import was cancelled; nothing of it is left.');
    await toPreview(shown, door, 'a.jsonl');
    await click(button(shown, 'Don’t keep it'));
    expect(door.cancel).toHaveBeenCalledTimes(2);
    expect(door.kept).toEqual([]);
  });

  test('of a file that cannot be read says why and where', async () => {
    const { shown, door } = await page();
    door.preview = {
      why: 'unreadable',
      of: 'broken-xml',
      place: { file: 'sdn.xml', line: 7 },
      what: 'unclosed tag',
    };
    await toPreview(shown, door, 'sdn.xml');
    expect(text(one(shown, '.import [role="alert"]'))).toBe(
      'sdn.xml, line 7: It is not valid XML: unclosed tag',
    );
    await click(button(shown, 'Close'));
    expect(shown.querySelector('.drop')).not.toBeNull();
  });

  test('that finds no room says that nothing is harmed, also at the last step', async () => {
    const { shown, door } = await page();
    door.keeping = { why: 'no-room' };
    await toPreview(shown, door, 'a.jsonl');
    await click(button(shown, 'Keep this list'));
    expect(text(one(shown, '.import [role="alert"]'))).toContain('your other lists are as they were');
    expect(door.cancel).toHaveBeenCalledTimes(1);
  });

  test('that may not fit is not begun before somebody says so', async () => {
    const { shown, door } = await page();
    door.free = 1;
    await choose(shown, '.drop', 'a.jsonl');
    expect(text(one(shown, '.import'))).toContain('Nothing was begun yet.');
    expect(door.started).toEqual([]);
    await click(button(shown, 'Try all the same'));
    expect(door.started).toHaveLength(1);
  });

  test('goes on where the browser does not say how much room there is', async () => {
    const door = new FakeDoor();
    door.room = () => Promise.reject(new Error('no estimate'));
    const { shown } = await page(door);
    expect(shown.querySelector('[role="alert"]')).toBeNull();
    await choose(shown, '.drop', 'a.jsonl');
    expect(door.started).toHaveLength(1);
  });

  test('goes on with what waits though what was left could not be swept away', async () => {
    const { shown, door } = await page();
    door.cancel.mockRejectedValue(new Error('blocked'));
    await choose(shown, '.drop', 'a.jsonl', 'b.jsonl');
    await click(button(shown, 'Go on'));
    await click(button(shown, 'Cancel'));
    expect(door.started.map(({ files }) => files)).toEqual([['a.jsonl'], ['b.jsonl']]);
    await click(button(shown, 'Cancel'));
    expect(shown.querySelector('.drop')).not.toBeNull();
  });

  test('of nothing cannot be kept', async () => {
    const { shown, door } = await page();
    door.preview = { ...PREVIEW, contents: { ...PREVIEW.contents, entries: 0 } };
    await toPreview(shown, door, 'a.jsonl');
    expect(text(one(shown, '.preview [role="alert"]'))).toBe('There is no entry in it that could be kept.');
    expect(button(shown, 'Keep this list').disabled).toBe(true);
  });

  test('of a file that breaks off says so before all that was read', async () => {
    const { shown, door } = await page();
    const where = { file: 'sdn.csv', line: 9 };
    door.preview = {
      ...PREVIEW,
      contents: { ...PREVIEW.contents, skipped: [['broken-off', 1]] },
      skipped: [['broken-off', [{ why: 'broken-off', where, what: '' }]]],
    };
    await toPreview(shown, door, 'sdn.csv');
    expect(text(one(shown, '.preview [role="alert"]'))).toMatch(
      /^sdn\.csv, line 9: The file breaks off here/u,
    );
    expect(button(shown, 'Keep this list').disabled).toBe(false);
  });

  test('of several files asks whether they are one list, and takes the parts of one for it', async () => {
    const { shown, door } = await page();
    await choose(shown, '.drop', 'sdn.csv', 'alt.csv');
    await click(button(shown, 'Go on'));
    expect(door.started).toEqual([{ files: ['sdn.csv', 'alt.csv'], instead: undefined }]);
  });

  test('of several files that are no parts of one takes each by itself, unless it is told otherwise', async () => {
    const { shown, door } = await page();
    await choose(shown, '.drop', 'sdn.csv', 'eu.csv');
    const [together, each] = shown.querySelectorAll<HTMLInputElement>('input[name="several"]');
    expect(each?.checked).toBe(true);
    if (together) await click(together);
    await click(button(shown, 'Go on'));
    expect(door.started).toEqual([{ files: ['sdn.csv', 'eu.csv'], instead: undefined }]);
  });

  test('that holds several lists says that they become one', async () => {
    const { shown, door } = await page();
    const head = { authority: '', title: '' };
    door.preview = {
      ...PREVIEW,
      contents: {
        ...PREVIEW.contents,
        heads: [
          { ...head, format: 'ofac-xml', title: 'SDN' },
          { ...head, format: 'eu-fsf-csv' },
        ],
      },
    };
    await toPreview(shown, door, 'all.zip');
    expect(text(one(shown, '.preview [role="alert"]'))).toBe(
      'Several lists become one: SDN and EU FSF (CSV). Of entries with the same reference, only the first is kept.',
    );
  });

  test('of several lists takes one after the other', async () => {
    const { shown, door } = await page();
    await choose(shown, '.drop', 'a.xml', 'b.xml');
    await click(button(shown, 'Go on'));
    expect(door.started.map(({ files }) => files)).toEqual([['a.xml']]);
    expect(text(shown)).toContain('Lists still waiting: 1');
    await settle(() => door.read.resolve());
    await click(button(shown, 'Don’t keep it'));
    expect(door.started.map(({ files }) => files)).toEqual([['a.xml'], ['b.xml']]);
    await click(button(shown, 'Keep this list'));
    expect(door.kept).toHaveLength(1);
  });

  test('takes files that are dropped', async () => {
    const { shown, door } = await page();
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [new File(['x'], 'a.jsonl')] },
    });
    await settle(() => one(shown, '.drop').dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(door.started).toEqual([{ files: ['a.jsonl'], instead: undefined }]);
  });
});

describe('a kept list', () => {
  async function withSdn() {
    const door = new FakeDoor();
    door.kept = [SDN];
    return page(door);
  }

  test('says what it is and what it takes', async () => {
    const { shown } = await withSdn();
    expect(text(one(shown, '.kept > .facts'))).toMatch(
      /^Entries: 18,000Names: 42,0006 May 2026imported \d May 2026$/u,
    );
    expect(text(one(shown, '.kept-edit'))).toContain('12 MB');
    expect(text(one(shown, '.kept-edit'))).toContain('It is a ship or an aircraft.: 1,500');
  });

  test('is switched off and on, renamed and recoloured', async () => {
    const { shown, door } = await withSdn();
    const toggle = one<HTMLInputElement>(shown, '.kept-switch input');
    await click(toggle);
    expect(door.kept[0]?.on).toBe(false);
    expect(text(one(shown, '.kept > .facts'))).toContain('switched off');
    await type(one<HTMLInputElement>(shown, '.kept-edit input[type=text]'), 'SDN');
    await click(button(shown, 'Rename'));
    expect(text(one(shown, '.kept-name'))).toBe('SDN');
    const [, teal] = shown.querySelectorAll<HTMLInputElement>('.colour input');
    if (teal) await click(teal);
    expect(door.kept[0]?.colour).toBe('teal');
    expect(one(shown, '.kept').dataset.colour).toBe('teal');
  });

  test('is deleted once that is asked', async () => {
    const { shown, door } = await withSdn();
    await click(button(shown, 'Delete'));
    await click(button(shown, 'Leave it'));
    expect(door.kept).toHaveLength(1);
    await click(button(shown, 'Delete'));
    await click(one<HTMLButtonElement>(shown, '.lists-ask button:first-child'));
    expect(door.kept).toEqual([]);
    expect(said(shown)).toBe('“Specially Designated Nationals” is deleted.');
    expect(document.activeElement).toBe(one(shown, '.lists-said'));
  });

  test('is saved as a file that bears its name', async () => {
    const { shown } = await withSdn();
    await click(button(shown, 'Save as a file'));
    expect(save).toHaveBeenCalledWith('Specially-Designated-Nationals.jsonl', expect.any(Blob));
  });

  test('is replaced by a newer file once its differences were shown, and keeps its name and choices', async () => {
    const { shown, door } = await withSdn();
    door.kept = [{ ...SDN, name: 'Mine', colour: 'rust', on: false }];
    await settle(() => door.elsewhere());
    door.preview = {
      ...PREVIEW,
      changes: {
        of: 1,
        added: { count: 30, shown: ['Grey Heron'] },
        removed: { count: 0, shown: [] },
        changed: { count: 1, shown: [{ id: '1', name: 'Storm Petrel', fields: ['+ Play', 'listedOn'] }] },
      },
    };
    await choose(shown, '.kept-edit', 'sdn2.xml');
    await settle(() => door.read.resolve());
    expect(door.started).toEqual([{ files: ['sdn2.xml'], instead: 1 }]);
    expect(text(one(shown, '.changes'))).toBe(
      'Added: 30Grey Heron+ 29Changed: 1Storm Petrel + Play and day of listing',
    );
    await click(button(shown, 'Replace the list'));
    expect(door.kept).toMatchObject([{ name: 'Mine', colour: 'rust', on: false }]);
    expect(said(shown)).toBe('“Mine” is up to date with the newer file.');
  });

  test.each([
    ['2026-05-05', 'This file is older (5 May 2026) than the list as it is now (6 May 2026).'],
    ['2026-05-06', undefined],
    ['18.1', undefined],
    [undefined, undefined],
  ])('is replaced by a file of %s only with a word, where that is older', async (released, said) => {
    const { shown, door } = await withSdn();
    const head = { format: 'ofac-xml', title: '', authority: '' } as const;
    door.preview = {
      ...PREVIEW,
      contents: { ...PREVIEW.contents, heads: [{ ...head, ...(released && { released }) }] },
    };
    await choose(shown, '.kept-edit', 'sdn2.xml');
    await settle(() => door.read.resolve());
    const alert = shown.querySelector('.preview [role="alert"]');
    expect(alert ? text(alert) : undefined).toBe(said);
  });

  test('is replaced by a file in another format only with a word', async () => {
    const { shown, door } = await withSdn();
    await choose(shown, '.kept-edit', 'team.jsonl');
    await settle(() => door.read.resolve());
    expect(text(one(shown, '.preview [role="alert"]'))).toBe(
      'This file is in another format (JSON Lines) than the list as it is now (OFAC (XML)). Is it the same list?',
    );
  });

  test('keeps what is changed of it while the newer file is looked over', async () => {
    const { shown, door } = await withSdn();
    await choose(shown, '.kept-edit', 'sdn2.xml');
    await settle(() => door.read.resolve());
    await settle(() =>
      door.change(1, { name: 'Renamed', colour: 'rust', on: false }).then(() => door.elsewhere()),
    );
    expect(one<HTMLInputElement>(shown, '.preview input[type=text]').value).toBe('Renamed');
    await click(one(shown, '.preview .lists-check input'));
    await click(button(shown, 'Replace the list'));
    expect(door.kept).toMatchObject([{ name: 'Renamed', colour: 'rust', on: false, underlined: false }]);
  });

  test('stays one list though two newer files are chosen one after the other', async () => {
    const { shown, door } = await withSdn();
    await choose(shown, '.kept-edit', 'sdn2.xml');
    await choose(shown, '.kept-edit', 'sdn3.xml');
    await settle(() => door.read.resolve());
    await click(button(shown, 'Replace the list'));
    expect(door.started).toEqual([
      { files: ['sdn2.xml'], instead: 1 },
      { files: ['sdn3.xml'], instead: 101 },
    ]);
    await click(button(shown, 'Replace the list'));
    expect(door.kept.map(({ id }) => id)).toEqual([102]);
  });

  test('is not brought back by a newer file once it was deleted', async () => {
    const { shown, door } = await withSdn();
    await choose(shown, '.kept-edit', 'sdn2.xml');
    await choose(shown, '.kept-edit', 'sdn3.xml');
    await settle(() => door.read.resolve());
    await settle(() => door.remove(1).then(() => door.elsewhere()));
    await click(button(shown, 'Replace the list'));
    expect(text(one(shown, '.import [role="alert"]'))).toContain('deleted or replaced meanwhile');
    await click(button(shown, 'Close'));
    // The second is not even read.
    expect(text(one(shown, '.import [role="alert"]'))).toContain('deleted or replaced meanwhile');
    expect(door.started).toHaveLength(1);
    expect(door.kept).toEqual([]);
  });

  test('is underlined in pages or not, as it is chosen', async () => {
    const { door, shown } = await withSdn();
    const box = one<HTMLInputElement>(shown, '.lists-check input');
    expect(box.checked).toBe(true);
    await click(box);
    expect(door.kept[0]?.underlined).toBe(false);
  });

  test('that an organization withholds can be taken along or deleted, and none can be added', async () => {
    const door = new FakeDoor();
    door.kept = [SDN];
    let may = false;
    let changed: () => void = () => undefined;
    const policy: ListsPolicy = {
      areListsAllowed: async () => may,
      watchSettings(tell) {
        changed = tell;
        return () => undefined;
      },
    };
    const shown = await show(<ListsPage door={door} policy={policy} save={save} />);
    expect(text(shown)).toContain('Your organization has switched lists off');
    expect(shown.querySelector('.drop, input[type=file]')).toBeNull();
    expect(one<HTMLInputElement>(shown, '.kept-switch input')).toMatchObject({
      checked: false,
      disabled: true,
    });
    await click(button(shown, 'Save as a file'));
    expect(save).toHaveBeenCalled();
    may = true;
    await settle(() => changed());
    expect(one<HTMLInputElement>(shown, '.kept-switch input')).toMatchObject({
      checked: true,
      disabled: false,
    });
    expect(shown.querySelector('.drop')).not.toBeNull();
  });

  test('that came or went in another window is shown so', async () => {
    const { shown, door } = await withSdn();
    door.kept = [];
    await settle(() => door.elsewhere());
    expect(text(shown)).toContain('There is no list yet.');
  });
});

test('says that lists are gone which the browser has deleted, until that is known', async () => {
  const { door, shown } = await page();
  expect(shown.querySelector('[role=alert]')).toBeNull();
  door.missing = true;
  await settle(() => door.elsewhere());
  expect(text(one(shown, '[role=alert]'))).toContain('Your lists are gone');
  await click(button(shown, 'Close'));
  expect(shown.querySelector('[role=alert]')).toBeNull();
  expect(door.missing).toBe(false);
});
