// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReaderProfile } from '../../src/profile/reader-profile.ts';
import { ProfileView } from '../../src/view/profile/ProfileView.tsx';
import { ReferenceView } from '../../src/view/profile/ReferenceView.tsx';
import { entry } from '../export/sample.ts';
import { click, one, press, profile, settle, show, text } from './helpers.ts';

const owl = profile({
  statements: [
    {
      topic: 'attribution',
      text: 'Freedonia says that the navy is behind it.',
      date: '2024-03-25',
      sources: ['a'],
    },
    { topic: 'targets', text: `Targets ${'ministries, '.repeat(12)}and ports.`, sources: ['a'] },
  ],
});

const person = entry('ann-example') as ReaderProfile;

/** What was put on the clipboard, by its type. */
let clipboard: Record<string, string>;
let refused: boolean;

beforeEach(() => {
  clipboard = {};
  refused = false;
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    if (refused) throw new DOMException('Not allowed', 'NotAllowedError');
    for (const item of items)
      for (const type of item.types) clipboard[type] = await (await item.getType(type)).text();
  });
});

afterEach(() => vi.unstubAllGlobals());

const copyButton = (root: ParentNode, line: string): HTMLElement =>
  one(root, `.line-copy[title^="Copy with its sources: ${line}"]`);
const moreButton = (root: ParentNode, line: string): HTMLElement => one(root, `.line-more[title$="${line}"]`);
const status = (root: ParentNode): string => text(one(root, '.line-told'));

/** The citation is put together by code that is loaded on the first press. */
async function pressed(button: HTMLElement, root: ParentNode): Promise<void> {
  await click(button);
  await vi.waitFor(async () => {
    await settle(() => undefined);
    expect(status(root)).not.toBe('');
  });
}

describe('a line', () => {
  test('is copied with its source, as text and as HTML at once', async () => {
    const shown = await show(<ProfileView profile={owl} />);
    await pressed(copyButton(shown, 'Freedonia'), shown);
    expect(clipboard['text/plain']).toMatch(
      /^Cedar Owl: Freedonia says that the navy is behind it\. \(25 March 2024\)\n\nSource: Publisher a, “Title a”, https:\/\/sources\.example\/a\n/u,
    );
    expect(clipboard['text/html']).toContain('<a href="https://sources.example/a">');
    expect(status(shown)).toBe('Copied, with its sources.');
  });

  test('says in the name of its button which it is, in no more words than one listens to', async () => {
    const shown = await show(<ProfileView profile={owl} />);
    const { title } = copyButton(shown, 'Targets');
    expect(title).toMatch(/ministries, …$/u);
    expect(title.length).toBeLessThan(120);
  });

  test('keeps the focus where it was pressed', async () => {
    const shown = await show(<ProfileView profile={owl} />);
    const button = copyButton(shown, 'Freedonia');
    button.focus();
    await pressed(button, shown);
    expect(document.activeElement).toBe(button);
  });

  test('says so when the browser does not let it be copied', async () => {
    refused = true;
    const shown = await show(<ProfileView profile={owl} />);
    await pressed(copyButton(shown, 'Freedonia'), shown);
    expect(status(shown)).toBe('Not copied: the browser did not allow it.');
  });

  test('is copied the older way where the browser has no newer one', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    const data = new DataTransfer();
    document.execCommand = (): boolean => {
      const event = new ClipboardEvent('copy', { clipboardData: data, cancelable: true });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const shown = await show(<ProfileView profile={owl} />);
    await pressed(copyButton(shown, 'Freedonia'), shown);
    expect(data.getData('text/plain')).toMatch(/^Cedar Owl: Freedonia says/u);
    expect(data.getData('text/html')).toMatch(/^<p><strong>Cedar Owl<\/strong>/u);
  });

  test('that is a charge says what it is and by whom, and takes along that it is no conviction', async () => {
    const shown = await show(<ProfileView profile={person} />);
    await pressed(copyButton(shown, 'Extradited, Freedonian High Court'), shown);
    expect(clipboard['text/plain']).toContain('A charge is an accusation, not a conviction.');
  });

  test('that is a name is copied with who uses it', async () => {
    const shown = await show(<ProfileView profile={entry('grey-heron') as ReaderProfile} />);
    await pressed(copyButton(shown, 'Amber Gale'), shown);
    expect(clipboard['text/plain']).toMatch(/^Grey Heron: named “Amber Gale” \(Acme \| Threat Lab,/u);
  });

  test('of a reference entry takes along that nobody has reviewed it', async () => {
    const tern = entry('ref-amber-tern');
    if (tern.tier !== 'reference') throw new Error('not a reference entry');
    const shown = await show(<ReferenceView entry={tern} />);
    await pressed(copyButton(shown, 'Amber Tern'), shown);
    expect(clipboard['text/plain']).toContain('nobody at Known As has reviewed it');
  });
});

describe('the menu of a line', () => {
  test('copies it as Markdown, and gives the focus back', async () => {
    const shown = await show(<ProfileView profile={owl} />);
    const button = moreButton(shown, 'Freedonia says that the navy is behind it.');
    await click(button);
    await pressed(one(shown, '.line-menu button'), shown);
    expect(clipboard['text/plain']).toMatch(/^\*\*Cedar Owl\*\*: Freedonia/u);
    expect(clipboard['text/html']).toBeUndefined();
    expect(shown.querySelector('.line-menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('leads to a report that knows the line', async () => {
    const shown = await show(<ProfileView profile={owl} />);
    await click(moreButton(shown, 'Freedonia says that the navy is behind it.'));
    const link = one<HTMLAnchorElement>(shown, '.line-menu a[target]');
    expect(link.target).toBe('_blank');
    const body = new URL(link.href).searchParams.get('body');
    expect(body).toContain('Line: Freedonia says that the navy is behind it. (sources: a)');
  });

  test('is closed by Escape, which does nothing else', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    const shown = await show(<ProfileView profile={owl} />);
    const button = moreButton(shown, 'Freedonia says that the navy is behind it.');
    await click(button);
    await press(one(shown, '.line-menu button'), 'Escape');
    document.body.removeEventListener('keydown', heard);
    expect(shown.querySelector('.line-menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(heard).not.toHaveBeenCalled();
  });
});
