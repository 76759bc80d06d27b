import assert from 'node:assert/strict';
import { openCard } from '../../card-tree.ts';
import type { Kit } from '../../kit.ts';
import { markedTexts, placeOf } from '../../marks.ts';
import { until } from '../../until.ts';
import { html, paragraphs } from '../html.ts';
import { cardBeside } from './beside.ts';

/**
 * Puts throwing functions in the place of what the platform has, in the page's own world. They do so while `armed` is set:
 * the tests read the page with the same functions.
 */
const OVERRIDES = `<script>
  armed = true;
  called = [];
  hasCard = ((root) => () => root.get.call(document).lastElementChild.nodeName === 'DIV')(
    Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement'));
  const spoil = (owner, name) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before?.configurable) return;
    const kind = typeof before.value === 'function' ? 'value' : before.get ? 'get' : undefined;
    if (!kind) return;
    const original = before[kind];
    Object.defineProperty(owner, name, { ...before, [kind]: function (...all) {
      if (!armed) return new.target ? Reflect.construct(original, all) : original.apply(this, all);
      called[called.length] = name;
      throw new Error('The page has spoilt ' + name);
    } });
  };
  for (const [owner, names] of [
    [Array.prototype, 'push pop map flatMap filter forEach indexOf join slice includes at some values'],
    [Map.prototype, 'get set has delete keys values'],
    [Set.prototype, 'add has delete keys values'],
    [String.prototype, 'slice normalize charCodeAt codePointAt replace toLowerCase'],
    [Promise.prototype, 'then catch finally'],
    [JSON, 'stringify parse'],
    [Node.prototype, 'parentNode firstChild nextSibling childNodes nodeType isConnected contains getRootNode textContent'],
    [Element.prototype, 'localName namespaceURI shadowRoot matches closest attachShadow hasAttributes append remove getBoundingClientRect checkVisibility'],
    [HTMLElement.prototype, 'showPopover hidePopover popover focus'],
    [Document.prototype, 'createElement createElementNS createTextNode elementFromPoint caretPositionFromPoint querySelectorAll documentElement adoptedStyleSheets'],
    [EventTarget.prototype, 'addEventListener removeEventListener dispatchEvent'],
    [Range.prototype, 'setStart setEnd setStartBefore getClientRects getBoundingClientRect'],
    [MutationObserver.prototype, 'observe disconnect takeRecords'],
    [CSS, 'highlights'],
    [HighlightRegistry.prototype, 'get set has delete clear keys values entries'],
    [Highlight.prototype, 'add delete clear size'],
    [window, 'MutationObserver Range StaticRange Highlight CSSStyleSheet requestAnimationFrame setTimeout scheduler queueMicrotask'],
  ]) for (const name of names.split(' ')) spoil(owner, name);
</script>`;

declare let armed: boolean;
declare const called: string[];
declare const hasCard: () => boolean;

export async function thatSpoilEveryPrototypeReachNobodyElse(t: Kit): Promise<void> {
  const page = await t.visit(t.serve('spoilt.html', html('<p>Blamed on APT31.</p>', OVERRIDES))());
  await page.evaluate(() => {
    armed = false;
  });
  await t.settled(page);
  assert.deepEqual(await markedTexts(page), ['APT31']);
  const { x, y } = await placeOf(page, 'APT31');
  await page.evaluate(() => {
    armed = true;
  });
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await until('the card is there', () => page.evaluate(() => hasCard()));
  await page.keyboard.press('Escape');
  await until('the card is gone', () => page.evaluate(() => !hasCard()));
  await page.evaluate(() => {
    armed = false;
  });
  assert.deepEqual(await page.evaluate(() => called), [], 'the page was called');
}

declare let spoiling: boolean;
declare const sizes: number[];

export async function thatClearTheRegistryInEveryFrame(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.', 'And APT40.'));
  const { x, y } = await placeOf(page, 'APT40');
  await page.evaluate(() => {
    Object.assign(globalThis, { spoiling: true, sizes: [] });
    const spoil = (): void => {
      for (const highlight of CSS.highlights.values()) {
        sizes.push(highlight.size);
        highlight.clear();
      }
      CSS.highlights.clear();
      if (spoiling) requestAnimationFrame(spoil);
    };
    spoil();
  });
  // The card doesn't hang on what is painted.
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await t.card(page);
  // All that the reader does has the marks put back, and nothing is put there twice.
  for (let at = 0; at < 20; at += 1) await page.mouse.move(x + at, y + at);
  await page.evaluate(() => {
    spoiling = false;
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await until('both are marked', async () => (await markedTexts(page)).join() === 'APT31,APT40');
  assert.equal(await page.evaluate(() => Math.max(...sizes)), 2);
}

export async function thatPutTheirOwnIntoTheRegistryUnderOurNames(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.', 'Nobody else.'));
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('p:last-of-type') ?? document);
    for (const name of [...CSS.highlights.keys(), 'underline-b-solid', 'underline-current']) {
      CSS.highlights.set(name, new Highlight(range));
    }
  });
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await until('our own is back', async () => (await markedTexts(page)).includes('APT31'));
  await cardBeside(t, page, 'APT31');
  await t.command(page, 'next-mention');
  assert.equal(await page.evaluate(() => CSS.highlights.get('underline-b-solid')?.size), 1);
}

declare const undone: { count: number };

/** Undoes all that it sees happen, as anti-tampering scripts do. */
const UNDO = `<script>
  undone = { count: 0 };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (!document.documentElement.dataset.guarded) continue;
      if (type === 'childList') for (const node of addedNodes) { undone.count += 1; node.remove(); }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

export async function thatRemoveWhatTheySeeAddedGetNoWar(t: Kit): Promise<void> {
  const page = await t.open(html('<p>Blamed on APT31.</p><p>And APT40.</p>', UNDO));
  await page.evaluate(() => {
    document.documentElement.dataset.guarded = 'yes';
  });
  for (const [at, name] of ['APT31', 'APT40', 'APT31'].entries()) {
    await t.pointAt(page, name);
    await until('the card was removed', () => page.evaluate((by) => undone.count > by, at));
    assert.equal(await openCard(page), undefined);
    await page.mouse.move(1000, 800);
    // Once for each opening: what the page removes is not put there again.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    assert.equal(await page.evaluate(() => undone.count), at + 1);
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset.guarded;
  });
  await cardBeside(t, page, 'APT40');
}

export async function thatRewriteTheirTextInEveryFrameAreFollowed(t: Kit): Promise<void> {
  const page = await t.open(html('<p id="line">Blamed on APT31.</p><p id="other">Nobody.</p>'));
  await page.evaluate(async () => {
    const line = document.querySelector('#line');
    const other = document.querySelector('#other');
    for (let turn = 0; turn < 120; turn += 1) {
      if (line?.firstChild) line.firstChild.nodeValue = turn % 2 ? 'Blamed on APT31.' : 'By nobody at all.';
      if (other) other.innerHTML = `<b>APT</b>${turn % 2 ? 40 : 41} ${turn}`;
      await new Promise(requestAnimationFrame);
    }
  });
  await until('the last is marked', async () => (await markedTexts(page)).join() === 'APT31,APT40');
  await cardBeside(t, page, 'APT40');
}

export async function thatAreHeldToTrustedTypes(t: Kit): Promise<void> {
  t.allow(/favicon\.ico/);
  const page = await t.open({
    body: paragraphs('The hackers of APT31 were charged.'),
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; sandbox allow-scripts; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  await cardBeside(t, page, 'APT31');
}

/** Text that hides and shows itself as the pointer comes, and takes every event for itself. */
export async function thatKeepEveryEventForThemselves(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<p>Blamed on APT31.</p>',
      `<script>for (const type of ['pointermove', 'mousemove', 'pointerover', 'keydown', 'scroll'])
        addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);</script>`,
    ),
  );
  await t.command(page, 'open-card');
  await t.card(page);
}
