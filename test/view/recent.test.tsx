// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { loadProfilePane } from '../../src/view/popup/load-profile-pane.ts';
import { Popup } from '../../src/view/popup/Popup.tsx';
import { click, one, press, show, text, type } from './helpers.ts';
import { page, reader } from './popup-reader.ts';

const field = (root: ParentNode) => one<HTMLInputElement>(root, 'input');
const recent = (root: ParentNode) => [...root.querySelectorAll('.recent .row-name')].map(text);
const options = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[role="option"]')];

// As it is in a popup that has been open for a moment.
beforeAll(async () => {
  await loadProfilePane();
});

/** A popup from which both profiles were opened, the person's last. */
async function afterLookUps(): Promise<HTMLElement> {
  const popup = await show(<Popup reader={reader(page({ named: [] })).fake} />);
  for (const at of [0, 1]) {
    await type(field(popup), 'copper');
    await click(options(popup)[at] as HTMLElement);
  }
  await type(field(popup), '');
  return popup;
}

test('what was opened from a look-up stands under the page’s list, the last first', async () => {
  const popup = await afterLookUps();
  expect(text(one(popup, '.recent h2'))).toBe('Recent look-ups');
  expect(recent(popup)).toEqual(['Anna Bern', 'Cedar Owl']);
});

test('what was opened from the page’s list does not', async () => {
  const popup = await show(<Popup reader={reader(page()).fake} />);
  await click(one(popup, '[aria-label="Profile of Anna Bern"]'));
  await click(one(popup, '.profile-bar button'));
  expect(popup.querySelector('.recent')).toBeNull();
});

test('one is opened again, and leads back to its row', async () => {
  const popup = await afterLookUps();
  const owl = [...popup.querySelectorAll<HTMLElement>('.recent [data-row]')][1] as HTMLElement;
  owl.focus();
  await click(owl);
  expect(text(one(popup, 'h1.profile-name'))).toBe('Cedar Owl');
  await press(document.activeElement as Element, 'Escape');
  expect(text(document.activeElement as Element)).toContain('Cedar Owl');
  expect(recent(popup)).toEqual(['Cedar Owl', 'Anna Bern']);
});

test('the keyboard reaches them from the field', async () => {
  const popup = await afterLookUps();
  await press(field(popup), 'ArrowDown');
  expect(text(document.activeElement as Element)).toContain('Anna Bern');
  await press(document.activeElement as Element, 'ArrowDown');
  expect(text(document.activeElement as Element)).toContain('Cedar Owl');
});

test('one is removed, and the focus goes to the next', async () => {
  const popup = await afterLookUps();
  await click(one(popup, '[aria-label="Remove Anna Bern from recent look-ups"]'));
  expect(recent(popup)).toEqual(['Cedar Owl']);
  expect(text(document.activeElement as Element)).toContain('Cedar Owl');
  await click(one(popup, '[aria-label="Remove Cedar Owl from recent look-ups"]'));
  expect(popup.querySelector('.recent')).toBeNull();
  expect(document.activeElement).toBe(field(popup));
});

test('all are cleared', async () => {
  const popup = await afterLookUps();
  await click(one(popup, '[aria-label="Clear recent look-ups"]'));
  expect(popup.querySelector('.recent')).toBeNull();
  expect(document.activeElement).toBe(field(popup));
});

test('says when they could not be changed, and keeps them', async () => {
  const clearRecent = async () => {
    throw new Error('storage is full');
  };
  const popup = await show(<Popup reader={reader(page(), { clearRecent }).fake} />);
  await type(field(popup), 'copper');
  await click(options(popup)[0] as HTMLElement);
  await type(field(popup), '');
  await click(one(popup, '.recent header button'));
  expect(text(one(popup, '.recent [role="alert"]'))).toMatch(/could not be changed/);
  expect(recent(popup)).toEqual(['Cedar Owl']);
});
