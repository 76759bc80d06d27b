import assert from 'node:assert/strict';
import { type CardNode, classes, find, findAll, openCard, textOf } from '../card-tree.ts';
import type { Kit } from '../kit.ts';
import { placeOf } from '../marks.ts';
import { pressInCard } from '../press-in-card.ts';
import { stays } from '../stays.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = paragraphs(
  'The Czech government named APT31 after an intrusion.',
  'In New York seven people were charged, among them Zhao Guangzong.',
  'Nothing stands here.',
);

function sources(card: CardNode): string[] {
  return findAll(card, (node) => node.name === 'a').map((node) => node.attributes.href ?? '');
}

function byClass(card: CardNode, name: string): CardNode {
  const found = find(card, (node) => classes(node).includes(name));
  assert.ok(found, `the card has no .${name}`);
  return found;
}

export async function showsThatThereIsMoreBelowUntilThatIsReached(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'APT31');
  const body = byClass(await t.card(page), 'card-body');
  // In its margin, where no text stands.
  const { x, y } = await body.call((element) => {
    const { left, bottom } = element.getBoundingClientRect();
    return { x: left + 4, y: bottom - 4 };
  });
  const edge = () => page.screenshot({ clip: { x, y, width: 4, height: 2 }, encoding: 'base64' });
  const before = await edge();
  await body.call((element) => element.scrollTo(0, element.scrollHeight));
  await until('the shade is gone', async () => (await edge()) !== before);
}

export async function opensWhenTheNameOfAGroupIsPointedAt(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  const text = textOf(card);
  assert.match(text, /^Group\b/);
  assert.equal(textOf(byClass(card, 'card-name')), 'APT31');
  assert.match(text, /Ministry of State Security/);
  assert.match(text, /Judgment Panda\W+CrowdStrike/);
  assert.match(text, /Certain/);
  assert.ok(sources(card).length >= 3, 'the card cites too little');
  for (const source of sources(card)) assert.match(source, /^https:\/\//);
}

export async function showsSanctionsAndChargesOfAPerson(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'Zhao Guangzong');
  const card = await t.card(page);
  const text = textOf(card);
  assert.match(text, /^Person\b/);
  assert.match(text, /赵光宗/);
  assert.match(text, /Sanctioned/);
  assert.match(text, /OFAC/);
  assert.match(text, /Charged/);
  assert.match(text, /2024/);
  assert.match(text, /not a conviction/);
}

export async function saysWhyAMentionIsOnlyLikely(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Hackers broke in, and Zirconium is blamed.'));
  await t.pointAt(page, 'Zirconium');
  const text = textOf(await t.card(page));
  assert.match(text, /Likely/);
  assert.match(text, /hackers/i);
}

export async function standsBesideItsName(t: Kit): Promise<void> {
  const page = await t.open(html('<p style="margin:400px 0 400px 900px">Blamed on APT31.</p>'));
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await until('the card lies in the window', async () => {
    const { left, right, top, bottom } = await card.call((element) =>
      element.getBoundingClientRect().toJSON(),
    );
    return left >= 0 && top >= 0 && right <= window.width && bottom <= window.height;
  });
}

export async function staysWhileThePointerIsOnItAndGoesAfter(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  const box = await card.call((element) => element.getBoundingClientRect().toJSON());
  await page.mouse.move(box.left + 40, box.top + 40, { steps: 5 });
  await stays('the card is open', async () => (await openCard(page)) !== undefined);
  await page.mouse.move(1200, 800, { steps: 3 });
  await t.noCard(page);
}

export async function closesWhereSomethingElseStandsByNow(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'APT31');
  await t.card(page);
  await page.evaluate(() => {
    const line = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('APT31'));
    const text = line?.firstChild;
    if (text instanceof Text) text.data = text.data.replace('APT31', 'Jane Doe');
  });
  await t.noCard(page);
}

export async function keepsShutWhereSomethingElseStandsBeforeItOpens(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => {
    const line = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('APT31'));
    const text = line?.firstChild;
    // As soon as the pointer has come, which then rests for as long as a card waits for.
    line?.addEventListener('pointerenter', () =>
      setTimeout(() => {
        if (text instanceof Text) text.data = text.data.replace('APT31', 'Jane Doe');
      }, 50),
    );
  });
  await t.pointAt(page, 'APT31');
  await stays('no card is open', async () => (await openCard(page)) === undefined);
}

export async function keepsShutWhileThePointerPassesBy(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const { x, y } = await placeOf(page, 'APT31');
  await page.mouse.move(x - 150, y);
  // In one go, so that the pointer nowhere rests for as long as a card waits for.
  await page.mouse.move(x + 150, y, { steps: 15 });
  await stays('no card is open', async () => (await openCard(page)) === undefined);
}

export async function keepsShutWhereThePointerComesAndGoesWithinAFrame(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const { x, y } = await placeOf(page, 'APT31');
  // Sent together, so that they come within a frame.
  await Promise.all([page.mouse.move(x, y), page.mouse.move(x, y + 200)]);
  await stays('no card is open', async () => (await openCard(page)) === undefined);
}

/** A page could else try names in turn, and see by the card which are known. */
export async function answersNoEventsThatThePageMakesUp(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const { x, y } = await placeOf(page, 'APT31');
  await page.evaluate(
    (clientX, clientY) =>
      document.body.dispatchEvent(
        new PointerEvent('pointermove', { clientX, clientY, bubbles: true, pointerType: 'mouse' }),
      ),
    x,
    y,
  );
  await stays('no card is open', async () => (await openCard(page)) === undefined);

  await t.pointAt(page, 'APT31');
  await t.card(page);
  const isTaken = await page.evaluate(
    () =>
      !document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      ),
  );
  assert.equal(isTaken, false, 'the page can tell that a card is open');
}

export async function closesOnEscape(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'APT31');
  await t.card(page);
  await page.keyboard.press('Escape');
  await t.noCard(page);
}

export async function opensByKeyboardAndGivesTheFocusBack(t: Kit): Promise<void> {
  const page = await t.open(html('<button type="button">Play</button><p>Blamed on APT31.</p>'));
  await page.focus('button');
  await t.command(page, 'open-card');
  const card = await t.card(page);
  const hasFocus = (): Promise<boolean> =>
    card.call((element) => {
      const root = element.getRootNode();
      return root instanceof ShadowRoot && root.activeElement !== null;
    });
  await until('the card has the focus', hasFocus);
  // From there the Tab key goes through the card.
  await page.keyboard.press('Tab');
  const close = byClass(card, 'card-close');
  await until('its first button has the focus', () => close.call((element) => element.matches(':focus')));
  await page.keyboard.press('Escape');
  await t.noCard(page);
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'button');
}

export async function leadsToTheWholeProfile(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'APT31');
  await pressInCard(t, page, 'Open profile');
  await until('the profile is open in a tab', async () =>
    (await t.extension.addresses()).some((url) => url.endsWith('/profile.html?id=apt31')),
  );
}

export async function liesAboveAModalDialog(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<dialog><p>Blamed on APT31.</p></dialog>',
      '<script>onload = () => document.querySelector("dialog").showModal()</script>',
    ),
  );
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  assert.ok(
    await card.call((element) => {
      const root = element.getRootNode();
      const { left, top } = element.getBoundingClientRect();
      return root instanceof ShadowRoot && element.contains(root.elementFromPoint(left + 20, top + 20));
    }),
    'the dialog covers the card',
  );
}

export async function opensOnlyForWhatIsVisible(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<p>Blamed on APT31.</p><div style="position:fixed;inset:0;background:#fff">A notice covers the page.</div>',
    ),
  );
  await t.pointAt(page, 'APT31');
  await stays('no card is open', async () => (await openCard(page)) === undefined);
}

export async function closesWhenItsNameIsScrolledOutOfSight(t: Kit): Promise<void> {
  const page = await t.open(html('<p>APT31 was named.</p><div style="height: 5000px"></div>'));
  await t.pointAt(page, 'APT31');
  await t.card(page);
  await page.evaluate(() => scrollTo(0, 3000));
  await t.noCard(page);
}

export async function fitsIntoASmallWindow(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('one', 'two', 'three', 'APT31 was named.', 'five', 'six'));
  for (const height of [256, 200]) {
    await page.setViewport({ width: 320, height });
    await page.mouse.move(1, 1);
    await t.noCard(page);
    await t.pointAt(page, 'APT31');
    const card = await t.card(page);
    await stays('the card that covers its name is open', async () => (await openCard(page)) !== undefined);
    const box = await card.call((element) => element.getBoundingClientRect().toJSON());
    assert.ok(box.top >= 0 && box.bottom <= height, `the card reaches from ${box.top} to ${box.bottom}`);
    await page.keyboard.press('Escape');
  }
}

export async function leavesItsNameUncoveredWhereItIsTallerThanTheRoom(t: Kit): Promise<void> {
  const page = await t.open(html('<div style="height: 300px"></div><p>APT31 was named.</p>'));
  await page.setViewport({ width: 800, height: 640 });
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  const { y } = await placeOf(page, 'APT31');
  await until('the card leaves its name uncovered', async () => {
    const { top, bottom } = await card.call((element) => element.getBoundingClientRect().toJSON());
    return bottom <= y || top >= y;
  });
}

export async function opensByATapOfAFinger(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.', 'Nothing stands here.'));
  const tap = async (x: number, y: number): Promise<void> => page.touchscreen.tap(x, y);
  const { x, y } = await placeOf(page, 'APT31');
  await page.bringToFront();
  await tap(x, y);
  await t.card(page);
  await tap(600, 600);
  await t.noCard(page);
}
