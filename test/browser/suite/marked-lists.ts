import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { ListEntry, ListName } from '../../../src/lists/entry.ts';
import { say } from '../../../src/words/say.ts';
import { classes, find, openCard, textOf } from '../card-tree.ts';
import { dropLists, keepList, switchList } from '../kept-list.ts';
import type { Kit } from '../kit.ts';
import { markedTexts, marks as marksIn } from '../marks.ts';
import { stays } from '../stays.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const LIST = { id: 1, name: 'Watch list & co', on: true };

const strong = (text: string, more: Partial<ListName> = {}): ListName => ({
  text,
  quality: 'strong',
  type: 'primary',
  ...more,
});

const ENTRIES: ListEntry[] = [
  {
    id: 'TLM-0042',
    name: 'ZARNOVAN PETROLEUM TRADING LLC',
    kind: 'organization',
    names: [
      strong('ZARNOVAN PETROLEUM TRADING LLC'),
      strong('Zarnovan Old Oil Works', { type: 'former', quality: 'unknown' }),
    ],
    programmes: ['OIL-ORDER <b>7</b>'],
    listedOn: '2025-02-11',
    note: 'Sells oil <img src=x onerror=alert(1)>',
    url: 'https://lists.example/TLM-0042',
  },
  {
    id: 'TLM-0043',
    name: 'Yevlon Viktorovich PRASKOVIN',
    kind: 'person',
    names: [
      strong('Yevlon Viktorovich PRASKOVIN', { parts: { family: 'PRASKOVIN', given: 'Yevlon Viktorovich' } }),
    ],
    programmes: [],
  },
  { id: 'TLM-0044', name: 'APT31', kind: 'group', names: [strong('APT31')], programmes: [] },
];

const STORY = paragraphs(
  'Cargo of Zarnovan Petroleum Trading LLC was seized.',
  'The US Treasury sanctioned Yevlon Praskovin on Tuesday.',
  'Blamed on APT31.',
);

async function marks(
  t: Kit,
  wanted: readonly string[],
  page: Awaited<ReturnType<Kit['open']>>,
): Promise<void> {
  let seen: string[] = [];
  try {
    await until(`marked are ${wanted.join(', ')}`, async () => {
      seen = await markedTexts(page);
      return seen.toSorted().join() === wanted.toSorted().join();
    });
  } catch (error) {
    throw new Error(`${t.kind}: marked are ${seen.join(', ')}`, { cause: error });
  }
}

const ALL = ['Zarnovan Petroleum Trading LLC', 'Yevlon Praskovin', 'APT31'];

export async function marksTheNamesOfAListAndTellsWhichListSaysWhat(t: Kit): Promise<void> {
  await keepList(t.extension, LIST, ENTRIES);
  const page = await t.open(STORY);
  await marks(t, ALL, page);
  await t.pointAt(page, 'Zarnovan Petroleum Trading LLC');
  const card = await t.card(page);
  const text = textOf(card);
  for (const told of [
    LIST.name,
    'TLM-0042',
    'OIL-ORDER <b>7</b>',
    'Ministry of Finance of Telmir',
    'Consolidated list of Telmir',
    'Feb 11, 2025',
    'Zarnovan Old Oil Works',
    say('listed_name_former'),
    'onerror',
    say('certainty_certain'),
  ])
    assert.ok(text.includes(told), `the card does not tell “${told}”: ${text}`);
  assert.equal(
    find(card, (node) => node.name === 'img' || node.attributes.onerror !== undefined),
    undefined,
    'text of a list became an element',
  );
  const link = find(card, (node) => node.attributes.href === 'https://lists.example/TLM-0042');
  assert.ok(link, 'the card does not lead to the page of the list');
  await dropLists(t.extension);
}

export async function saysThatAPersonOfAListMayBeSomeoneElse(t: Kit): Promise<void> {
  await keepList(t.extension, LIST, ENTRIES);
  const page = await t.open(STORY);
  await marks(t, ALL, page);
  await t.pointAt(page, 'Yevlon Praskovin');
  const text = textOf(await t.card(page));
  assert.ok(text.includes(say('listed_namesake')), text);
  assert.ok(text.includes(say('certainty_likely')), text);
  await dropLists(t.extension);
}

export async function showsAProfileAndTheListThatHasTheSameName(t: Kit): Promise<void> {
  await keepList(t.extension, LIST, ENTRIES);
  const page = await t.open(STORY);
  await marks(t, ALL, page);
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  assert.match(textOf(card), /Ministry of State Security/);
  const also = find(card, (node) => classes(node).includes('also-listed'));
  assert.ok(also && textOf(also).includes(LIST.name), 'the card does not tell of the list');
  await dropLists(t.extension);
}

/** What all the highlights that a script of the page can find are over. */
async function seenByThePage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    );
    const root = document.querySelector('#shadow')?.shadowRoot;
    return JSON.stringify({ texts, sheets: root?.adoptedStyleSheets.length });
  });
}

export async function isNotUnderlinedWhereThePageIsNotToFindOut(t: Kit): Promise<void> {
  await keepList(t.extension, { ...LIST, underlined: false }, ENTRIES);
  const page = await t.open(
    html(`<p id="line">Cargo of Zarnovan Petroleum Trading LLC was seized.</p><p>Blamed on APT31.</p>
      <div id="shadow"><template shadowrootmode="open"><p>The US Treasury sanctioned Yevlon Praskovin.</p></template></div>`),
  );
  await until('all are counted', async () => (await t.extension.badge(page)) === '3');
  assert.equal(await seenByThePage(page), JSON.stringify({ texts: ['APT31'], sheets: 0 }));

  const { x, y } = await page.$eval('#line', (line) => {
    const range = new Range();
    range.setStart(line.firstChild ?? line, 'Cargo of '.length);
    range.setEnd(line.firstChild ?? line, 'Cargo of Zarnovan'.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await stays('no card is open', async () => (await openCard(page)) === undefined);
  await page.mouse.click(x, y);
  await stays('no card is open', async () => (await openCard(page)) === undefined);
  // The pointer does reach what is underlined.
  await t.pointAt(page, 'APT31');
  assert.doesNotMatch(textOf(await t.card(page)), /TLM-0042/);
  await page.keyboard.press('Escape');
  await t.noCard(page);

  const popup = await t.openPopup(page);
  await until('the popup says so', async () => (await shownText(popup)).includes(say('listed_quiet')));
  const stepped = await t.extension.send({
    type: 'tab.show',
    tab: await t.extension.tabOf(page),
    profile: '@1.1',
    direction: 1,
  });
  assert.deepEqual(stepped, { at: 1, of: 1 });
  assert.match(textOf(await t.card(page)), /Yevlon/);
  assert.equal(await seenByThePage(page), JSON.stringify({ texts: ['APT31'], sheets: 0 }));

  // The reader thinks better of it, without a reload.
  await keepList(t.extension, LIST, ENTRIES);
  await marks(t, ALL, page);
  await dropLists(t.extension);
}

export async function paintsTheNamesOfAListInItsColour(t: Kit): Promise<void> {
  const styles = async (page: Page) =>
    Object.fromEntries((await marksIn(page)).map(({ text, style }) => [text, style]));
  const painted = async (page: Page, wanted: Record<string, string>) =>
    until('the marks have their colours', async () => {
      assert.deepEqual(await styles(page), wanted);
      return true;
    });
  await keepList(t.extension, { ...LIST, colour: 'rust' }, ENTRIES);
  const page = await t.open(STORY);
  await painted(page, {
    'Zarnovan Petroleum Trading LLC': 'underline-e-solid',
    'Yevlon Praskovin': 'underline-e-dashed',
    // A curated profile has the name, too.
    APT31: 'underline-a-solid',
  });
  const line = await page.evaluate(
    () => getComputedStyle(document.documentElement, '::highlight(underline-e-solid)').textDecorationColor,
  );
  assert.equal(line, 'rgb(194, 84, 61)');

  // Another is chosen, and the page follows.
  await keepList(t.extension, { ...LIST, colour: 'kind' }, ENTRIES);
  await painted(page, {
    'Zarnovan Petroleum Trading LLC': 'underline-c-solid',
    'Yevlon Praskovin': 'underline-b-dashed',
    APT31: 'underline-a-solid',
  });
  await dropLists(t.extension);
}

export async function followsAListThatIsSwitchedOffAndOnWithoutAReload(t: Kit): Promise<void> {
  await keepList(t.extension, LIST, ENTRIES);
  const page = await t.open(STORY);
  await marks(t, ALL, page);
  await switchList(t.extension, LIST.id, false);
  await marks(t, ['APT31'], page);
  await switchList(t.extension, LIST.id, true);
  await marks(t, ALL, page);
  await until('the badge counts both', async () => (await t.extension.badge(page)) === '3');
  await dropLists(t.extension);
  await marks(t, ['APT31'], page);
}

export async function listsEntriesInThePopupAndLooksThemUp(t: Kit): Promise<void> {
  await keepList(t.extension, LIST, ENTRIES);
  const page = await t.open(STORY);
  await marks(t, ALL, page);
  const popup = await t.openPopup(page);
  await until('the popup names the list', async () =>
    (await shownText(popup)).includes(say('listed_on', { list: LIST.name })),
  );
  for (const query of ['zarnovan petroleum trading', 'tlm-0042']) {
    const found = await t.extension.send({ type: 'lookup', query });
    assert.match(JSON.stringify(found), /ZARNOVAN PETROLEUM TRADING LLC/, query);
  }
  await dropLists(t.extension);
}

/** Lists are not made for narrow windows. */
export async function fitNamesWithoutABreakIntoANarrowWindow(t: Kit): Promise<void> {
  const long = `Zarnovan ${'petroleum'.repeat(9)} Trading LLC`;
  const entry: ListEntry = {
    id: 'TLM-0045',
    name: long,
    kind: 'organization',
    names: [strong(long)],
    programmes: [],
  };
  await keepList(t.extension, LIST, [entry]);
  const page = await t.open(
    paragraphs(`Cargo of ${long} was seized.`, 'The US charged Zhao Guangzong of APT31.'),
  );
  await marks(t, [long, 'Zhao Guangzong', 'APT31'], page);
  const panel = `/sidepanel.html?tab=${await t.extension.tabOf(page)}`;
  for (const [path, filled] of [
    [panel, '.brief-ties'],
    ['/profile.html?id=@1.0', '.profile-name'],
  ]) {
    const own = await t.openExtensionPage(path ?? '');
    await own.setViewport({ width: 320, height: 640 });
    await until(`${path} is filled`, () => own.$(filled ?? ''));
    const over = await own.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    assert.equal(over, 0, path);
  }
}
