import assert from 'node:assert/strict';
import { textOf } from '../card-tree.ts';
import { HOST, type Kit } from '../kit.ts';
import { currentText } from '../marks.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = html(
  '<p>First stands APT31.</p><p style="margin-top:3000px">Then APT40, and then</p><p>Violet Typhoon.</p>',
);

export async function goForthAndBackByKeyboard(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  for (const name of ['APT31', 'APT40', 'Violet Typhoon', 'APT31']) {
    await t.command(page, 'next-mention');
    await until(`${name} is the current one`, async () => (await currentText(page)) === name);
  }
  await t.command(page, 'previous-mention');
  await until('back at the last', async () => (await currentText(page)) === 'Violet Typhoon');
}

export async function bringTheNameIntoView(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.command(page, 'previous-mention');
  await until('the page is scrolled', () => page.evaluate(() => scrollY > 2000));
}

export async function openTheCardOfTheCurrentName(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  for (const name of ['APT31', 'APT40']) {
    await t.command(page, 'next-mention');
    await until(`${name} is the current one`, async () => (await currentText(page)) === name);
  }
  await t.command(page, 'open-card');
  assert.match(textOf(await t.card(page)), /APT40/);
}

export async function goOnThroughFrames(t: Kit): Promise<void> {
  const inner = t.serve('inner.html', paragraphs('Inside stands APT40.'));
  const page = await t.open(html(`<p>Outside stands APT31.</p><iframe src="${inner(HOST)}"></iframe>`), {
    frames: 2,
  });
  const [frame] = page.mainFrame().childFrames();
  assert.ok(frame);
  await t.command(page, 'next-mention');
  await until('the page holds the current one', async () => (await currentText(page)) === 'APT31');
  await t.command(page, 'next-mention');
  await until('the frame holds it', async () => (await currentText(frame)) === 'APT40');
}

export async function areCountedForOneProfile(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const tab = await t.extension.tabOf(page);
  const step = (direction: 1 | -1): Promise<unknown> =>
    t.extension.send({ type: 'tab.show', tab, profile: 'apt31', direction });
  assert.deepEqual(await step(1), { at: 1, of: 2 });
  assert.deepEqual(await step(1), { at: 2, of: 2 });
  assert.equal(await currentText(page), 'Violet Typhoon');
  assert.deepEqual(await step(1), { at: 1, of: 2 });
  assert.deepEqual(await step(-1), { at: 2, of: 2 });
}

export async function goesOnWhereAParagraphWasRenderedAnew(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('APT31 first.', 'APT40 second.', 'Violet Typhoon third.'));
  await t.command(page, 'next-mention');
  await until('the first is current', async () => (await currentText(page)) === 'APT31');
  await t.command(page, 'next-mention');
  await until('the second is current', async () => (await currentText(page)) === 'APT40');
  await page.evaluate(() => {
    const second = document.querySelectorAll('p')[1];
    if (second) second.innerHTML = 'APT40 second, again.';
  });
  await until('it is marked anew', async () => (await currentText(page)) === undefined);
  await t.command(page, 'next-mention');
  await until('the third is current', async () => (await currentText(page)) === 'Violet Typhoon');
}
