import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { ListEntry } from '../../../src/lists/entry.ts';
import { say } from '../../../src/words/say.ts';
import { type CardNode, classes, find, openCard, textOf } from '../card-tree.ts';
import { dropLists, keepList } from '../kept-list.ts';
import type { Kit } from '../kit.ts';
import { stays } from '../stays.ts';
import { until } from '../until.ts';
import { html } from './html.ts';

/** What lists say in these cases, and the pages nowhere. */
const SECRETS = ['Qalvidor Shipping', 'OIL-ORDER', 'TLM-0042', 'Quenby'];

function entryOf(name: string, kind: ListEntry['kind']): ListEntry {
  return {
    id: 'TLM-0042',
    name,
    kind,
    names: [name, 'Qalvidor Shipping'].map((text) => ({ text, quality: 'strong', type: 'alias' })),
    programmes: ['OIL-ORDER 7'],
    note: 'Sells oil for Quenby.',
  };
}

/** Keeps a list that no page is to know of, and opens a page that names somebody on it. */
async function openOver(t: Kit, entry: ListEntry, text: string): Promise<Page> {
  await keepList(t.extension, { id: 1, name: 'Watch list', on: true, underlined: false }, [entry]);
  const page = await t.open(html(`<p>${text}</p>`, WATCH));
  await until('it is counted', async () => (await t.extension.badge(page)) === '1');
  await page.bringToFront();
  return page;
}

/** Told by the page, each way with what it gave. */
type Told = [way: string, text: string][];

function tellsNothing(told: Told): void {
  const words = SECRETS.flatMap((secret) => secret.split(' '));
  const leaks = told.filter(([, text]) => words.some((word) => text.includes(word)));
  assert.deepEqual(leaks, [], 'the page was told of the card');
}

/** All that a page can ask of its own document, with a card open in it. */
async function asked(page: Page, card: CardNode): Promise<Told> {
  const box = await card.call((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  return page.evaluate(
    (secrets, { left, top, right, bottom }) => {
      const all: [string, string][] = [];
      const selection = getSelection();
      if (!selection) throw new Error('There is no selection.');
      const { find } = window as unknown as { find(...how: unknown[]): boolean };
      const root = document.documentElement;
      const host = root.lastElementChild ?? root;
      const note = (way: string, node?: Node | null) =>
        all.push([way, `${node?.nodeName} ${node?.textContent} ${(node as HTMLElement)?.innerText}`]);
      function noteSelection(way: string): void {
        if (!selection) return;
        all.push([way, String(selection)]);
        for (let at = 0; at < selection.rangeCount; at += 1) {
          const range = selection.getRangeAt(at);
          all.push([`${way}: range`, `${range} ${range.cloneContents().textContent}`]);
        }
        note(`${way}: anchor`, selection.anchorNode);
        note(`${way}: focus`, selection.focusNode);
      }
      const [own = ''] = root.innerText.split(' ');
      for (const word of [own, ...secrets]) {
        selection.removeAllRanges();
        const isFound = find.call(window, word, false, false, true, false, true, false);
        if (isFound !== (word === own)) throw new Error(`${word} is ${isFound ? '' : 'not '}found.`);
        noteSelection(`find ${word}`);
      }
      document.execCommand('selectAll');
      noteSelection('select all');
      selection.selectAllChildren(root);
      noteSelection('children of the root');
      selection.selectAllChildren(host);
      noteSelection('children of the host');
      selection.setBaseAndExtent(document.body, 0, root, root.childNodes.length);
      noteSelection('from the body to the end');
      selection.collapse(document.body, 0);
      selection.modify('extend', 'forward', 'documentboundary');
      noteSelection('extended');
      const range = new Range();
      range.selectNodeContents(root);
      all.push(['range', `${range} ${range.getClientRects().length}`]);
      const caretRange = (document as { caretRangeFromPoint?(x: number, y: number): Range | null })
        .caretRangeFromPoint;
      const caret = (
        document as unknown as {
          caretPositionFromPoint(x: number, y: number, how?: object): { offsetNode: Node } | null;
        }
      ).caretPositionFromPoint;
      for (let x = left + 2; x < right; x += 12) {
        for (let y = top + 2; y < bottom; y += 6) {
          note('caret', caret.call(document, x, y)?.offsetNode);
          note('caret', caret.call(document, x, y, { shadowRoots: [] })?.offsetNode);
          note('caret range', caretRange?.call(document, x, y)?.startContainer);
          for (const element of document.elementsFromPoint(x, y)) note('elements', element);
        }
      }
      note('active', document.activeElement);
      note('host', host);
      all.push(['root of the host', String(host.shadowRoot)]);
      all.push(['html', `${root.outerHTML} ${root.getHTML({ serializableShadowRoots: true })}`]);
      all.push(['xml', new XMLSerializer().serializeToString(document)]);
      all.push(['text', root.innerText]);
      for (const animation of document.getAnimations())
        note('animation', (animation.effect as KeyframeEffect | null)?.target);
      return all;
    },
    SECRETS,
    box,
  );
}

declare const seen: Told;

const WATCH = `<script>
  seen = [];
  const note = (way, node) => seen.push([way, node ? node.nodeName + ' ' + node.textContent : '']);
  const noteSelection = (way) => {
    const selection = getSelection();
    seen.push([way, String(selection)]);
    for (let at = 0; at < selection.rangeCount; at += 1)
      seen.push([way + ': range', selection.getRangeAt(at) + ' ' + selection.getRangeAt(at).cloneContents().textContent]);
    for (const range of selection.getComposedRanges?.() ?? []) {
      note(way + ': composed', range.startContainer);
      note(way + ': composed', range.endContainer);
    }
    note(way + ': anchor', selection.anchorNode);
    note(way + ': focus', selection.focusNode);
  };
  for (const type of ['pointerdown', 'pointerup', 'mousemove', 'mouseover', 'click', 'dblclick', 'focusin', 'focusout',
    'selectstart', 'selectionchange', 'keydown', 'keyup', 'copy', 'cut', 'beforecopy', 'contextmenu', 'dragstart', 'drag',
    'dragover', 'drop', 'scroll', 'wheel', 'beforetoggle', 'toggle', 'beforeinput', 'transitionrun'])
    addEventListener(type, (event) => {
      for (const node of event.composedPath()) if (node instanceof Node) note(type, node);
      for (const node of [event.target, event.relatedTarget, event.explicitOriginalTarget, event.originalTarget, event.rangeParent])
        if (node instanceof Node) note(type + ': target', node);
      for (const data of [event.clipboardData, event.dataTransfer])
        if (data) for (const kind of ['text/plain', 'text/html']) seen.push([type + ': ' + kind, data.getData(kind)]);
      noteSelection(type);
    }, true);
  const observe = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      note(entry.entryType, entry.element ?? entry.target);
      for (const { node } of entry.sources ?? []) note(entry.entryType, node);
    }
  });
  for (const type of ['largest-contentful-paint', 'layout-shift', 'event', 'first-input'])
    observe.observe({ type, buffered: true, durationThreshold: 0 });
</script>`;

/** What a page hears of while the reader points at a card, selects in it, copies and drags. */
async function heard(t: Kit, page: Page, card: CardNode): Promise<Told> {
  const text = find(card, (node) => node.name === 'p' && !classes(node).includes('kind'));
  assert.ok(text);
  const { x, y } = await text.call((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top } = element.getBoundingClientRect();
    return { x: left + 12, y: top + 8 };
  });
  await page.mouse.click(x, y, { count: 3 });
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.press('a');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  // What is dragged in Firefox is out of the driver's sight.
  if (t.kind === 'chromium') {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 2, { steps: 4 });
    await page.mouse.up();
  }
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(() => seen);
}

async function staysUnread(t: Kit, page: Page, card: CardNode): Promise<void> {
  tellsNothing(await heard(t, page, card));
  tellsNothing(await asked(page, card));
  await dropLists(t.extension);
}

export async function isWhatAListSaysThatIsNotUnderlined(t: Kit): Promise<void> {
  const name = 'Zarnovan Petroleum Trading LLC';
  const page = await openOver(t, entryOf(name.toUpperCase(), 'organization'), `Cargo of ${name} was seized.`);
  const tab = await t.extension.tabOf(page);
  await t.extension.send({ type: 'tab.show', tab, profile: '@1.0', direction: 1 });
  const card = await until('its card is open', async () => {
    const open = await openCard(page);
    return open && textOf(open).includes(say('card_untold')) ? open : undefined;
  });
  const button = find(card, (node) => textOf(node) === say('card_open_profile') && node.name === 'button');
  assert.ok(button, 'the card leads nowhere');
  await staysUnread(t, page, card);
}

export async function isWhatItSaysOfSomebodyWhoHasAProfileToo(t: Kit): Promise<void> {
  const page = await openOver(t, entryOf('APT31', 'group'), 'Blamed on APT31.');
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  await staysUnread(t, page, card);
}

/** Fonts of the page's own, under every name that a card could ask for. */
const FAMILIES = [
  'serif',
  'sans-serif',
  'system-ui',
  'ui-serif',
  'Iowan Old Style',
  'Source Serif 4',
  'Charter',
  'Georgia',
  'Noto Serif',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
];
const FONTS = `<style>${FAMILIES.map(
  (family) => `@font-face { font-family: "${family}"; src: url(data:font/woff2;base64,AAAA); }`,
).join('')}</style>`;

const STORY = '<p>The US charged Zhao Guangzong of APT31.</p>';

export async function andAsksForNoFontOfThePage(t: Kit): Promise<void> {
  const page = await t.open(html(STORY, FONTS));
  // His name in Chinese is in it.
  await t.pointAt(page, 'Zhao Guangzong');
  await t.card(page);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const wanted = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family),
  );
  assert.deepEqual(wanted, []);
}

const PROPERTIES = ['ink', 'paper', 'muted', 'hairline', 's1', 's4', 'small', 'serif', 'person', 'cite'];
/** Ways to have parts of a card fade or run together. */
const RULES = [
  `*, *::before { ${PROPERTIES.map((name) => `--${name}: transparent !important`).join(';')} }`,
  PROPERTIES.map(
    (name) => `@property --${name} { syntax: "gone"; inherits: false; initial-value: gone }`,
  ).join(''),
];

export async function andLooksAsItDoesWhateverThePageSays(t: Kit): Promise<void> {
  const looks: string[] = [];
  for (const rules of ['', ...RULES]) {
    const page = await t.open(html(STORY, `<style>${rules}</style>`));
    await t.pointAt(page, 'Zhao Guangzong');
    const card = await t.card(page);
    looks.push(
      await card.call((element) =>
        [element, ...element.querySelectorAll<HTMLElement>('*')]
          .map((one) => {
            const style = getComputedStyle(one);
            return [
              style.color,
              style.backgroundColor,
              style.fontFamily,
              style.fontSize,
              style.padding,
            ].join();
          })
          .join('\n'),
      ),
    );
    await page.close();
  }
  const [own, ...others] = looks;
  for (const other of others) assert.equal(other, own);
}

/** In Firefox a page does get hold of a card's buttons. */
export async function andObeysNoPressThatThePageMakesUp(t: Kit): Promise<void> {
  const page = await t.open(html(STORY));
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  const before = await t.extension.addresses();
  for (const name of [say('hide_this'), say('card_close'), say('card_open_profile')]) {
    const button = find(
      card,
      (node) => node.name === 'button' && [node.attributes['aria-label'], textOf(node)].includes(name),
    );
    assert.ok(button, name);
    await button.call((element) => element.click());
  }
  await stays('the card is as it was', async () => {
    const now = await openCard(page);
    return now !== undefined && !textOf(now).includes(say('hide_everywhere'));
  });
  assert.deepEqual(await t.extension.addresses(), before);
}
