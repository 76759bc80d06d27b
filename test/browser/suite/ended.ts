import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { ListEntry } from '../../../src/lists/entry.ts';
import { english } from '../../../src/words/english.ts';
import { say } from '../../../src/words/say.ts';
import { OWN_CSV } from '../../lists/samples/csv.ts';
import { textOf } from '../card-tree.ts';
import { chooseFiles } from '../choose-files.ts';
import { endAtEachMessage } from '../endable.ts';
import { dropLists, keepList, switchList } from '../kept-list.ts';
import { HOST, type Kit } from '../kit.ts';
import { lookedUp } from '../look-up.ts';
import { markedTexts, placeOf } from '../marks.ts';
import { pressInCard } from '../press-in-card.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31, or Violet Typhoon.', 'The US charged Zhao Guangzong.');
const NAMES = ['APT31', 'Violet Typhoon', 'Zhao Guangzong'];

async function become(page: Page, ...texts: string[]): Promise<void> {
  await until(
    `the marks are ${texts.join(', ') || 'none'}`,
    async () => (await markedTexts(page)).join() === texts.join(),
  );
}

async function says(page: Page, text: string): Promise<void> {
  await until(`“${text}” is shown`, async () => (await shownText(page)).includes(text));
}

/** Presses the one button in view that is called so, from inside a page that is not in front. */
async function press(page: Page, name: string): Promise<void> {
  await until(`“${name}” can be pressed`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) =>
          [one.textContent?.trim(), one.ariaLabel].includes(wanted) && one.checkVisibility() && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
}

export async function aPageIsMarkedAndCounted(t: Kit): Promise<void> {
  const url = t.serve('story.html', STORY)();
  let page: Page | undefined;
  await endAtEachMessage(t, 3, async () => {
    await page?.close();
    return async () => {
      const opened = await t.visit(url);
      page = opened;
      await become(opened, ...NAMES);
      await until('the badge counts them', async () => (await t.extension.badge(opened)) === '2');
    };
  });
}

declare const chrome: {
  storage: { session: { get(key: string): Promise<{ menuName?: { name: string; tab: number } }> } };
};

/** In Chromium a click in the menu and what is typed are set off in the background itself, which has to be there. */
async function wakeBackground(t: Kit): Promise<void> {
  if (t.kind === 'chromium') await t.extension.send({ type: 'holdings.get' });
}

/** Points at a name, and waits until the menu is about it. */
async function pointForMenu(t: Kit, page: Page, name: string): Promise<void> {
  const tab = await t.extension.tabOf(page);
  await t.pointAt(page, name);
  await until('the menu knows the name', async () => {
    const { menuName } = await t.extension.page.evaluate(() => chrome.storage.session.get('menuName'));
    return menuName?.name === name && menuName.tab === tab;
  });
}

async function stopInBetween(t: Kit): Promise<void> {
  await t.stopBackground();
  await wakeBackground(t);
}

export async function aNameIsHiddenFromTheMenu(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await pointForMenu(t, page, 'APT31');
  await stopInBetween(t);
  await t.chooseInMenu(page, 'hide-here', await placeOf(page, 'APT31'));
  await become(page, 'Violet Typhoon', 'Zhao Guangzong');
  await pointForMenu(t, page, 'Violet Typhoon');
  await stopInBetween(t);
  await t.chooseInMenu(page, 'hide', await placeOf(page, 'Violet Typhoon'));
  await become(page, 'Zhao Guangzong');
  assert.ok(await t.extension.stored('sync', `hidden:apt31@${HOST}`));
  assert.ok(await t.extension.stored('sync', 'hidden:violettyphoon'));
}

/** The background that is told what the pointer is on ends as it is told. */
export async function theMenuIsAboutWhatThePointerIsOn(t: Kit): Promise<void> {
  let page: Page | undefined;
  await endAtEachMessage(t, 2, async () => {
    await page?.close();
    await t.extension.forgetSettings();
    const opened = await t.open(STORY);
    page = opened;
    return async () => {
      await pointForMenu(t, opened, 'APT31');
      await t.card(opened);
    };
  });
}

export async function whatIsSelectedIsLookedUpFromTheMenu(t: Kit): Promise<void> {
  const page = await t.open(html('<p>They are <i>judgment  PANDA</i>.</p>'));
  await stopInBetween(t);
  const shown = await lookedUp(t, page, 'i');
  await until('the profile is shown', async () => /APT31.*Judgment Panda/s.test(await shown.text()));
}

export async function theAddressBarSuggestsAndOpens(t: Kit): Promise<void> {
  await stopInBetween(t);
  const [line] = await t.typeInAddressBar('judgment panda');
  assert.match(line ?? '', /^APT31, Group, “Judgment Panda”/);
  await stopInBetween(t);
  await t.enterInAddressBar('judgment panda');
  const profile = await t.opened('/profile.html?id=apt31');
  await says(profile, 'Judgment Panda');
}

export async function aCardOpens(t: Kit): Promise<void> {
  let page: Page | undefined;
  await endAtEachMessage(t, 2, async () => {
    await page?.close();
    const opened = await t.open(STORY);
    page = opened;
    await become(opened, ...NAMES);
    return async () => {
      await t.pointAt(opened, 'APT31');
      assert.match(textOf(await t.card(opened)), /APT31/);
    };
  });
}

export async function aNameIsHiddenFromItsCard(t: Kit): Promise<void> {
  let page: Page | undefined;
  await endAtEachMessage(t, 1, async () => {
    await page?.close();
    await t.extension.forgetSettings();
    const opened = await t.open(STORY);
    page = opened;
    await t.pointAt(opened, 'APT31');
    await pressInCard(t, opened, english.text('hide_this'));
    return async () => {
      await pressInCard(t, opened, english.text('hide_everywhere'));
      await become(opened, 'Violet Typhoon', 'Zhao Guangzong');
      // What is asked once more may be done once more, which the next round is not to meet.
      await until('the card says so', async () =>
        textOf(await t.card(opened)).includes(english.text('hide_undo')),
      );
    };
  });
}

export async function thePopupListsLooksUpAndKeepsWhatWasOpened(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  let popup: Page | undefined;
  await endAtEachMessage(t, 4, async () => {
    await popup?.close();
    await t.extension.forgetSettings();
    return async () => {
      const opened = await t.openPopup(page);
      popup = opened;
      await says(opened, 'Zhao Guangzong');
      // At once: each letter that is typed is a look-up.
      await opened.evaluate(() => {
        const field = document.querySelector('input');
        if (field) field.value = 'cyb0044';
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until('one is found', () =>
        opened.evaluate(() => {
          const row = document.querySelector<HTMLElement>('[role="option"]');
          row?.click();
          return row !== null;
        }),
      );
      await until('it is kept', async () => Boolean(await t.extension.stored('local', 'recent')));
    };
  });
}

export async function aPauseBeginsAndEnds(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const popup = await t.openPopup(page);
  await endAtEachMessage(t, 2, async () => async () => {
    await press(popup, say('popup_pause_hour'));
    await become(page);
    await press(popup, say('popup_go_on'));
    await become(page, ...NAMES);
  });
}

export async function aSiteIsSwitchedOffAndOn(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const popup = await t.openPopup(page);
  const flip = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await endAtEachMessage(t, 2, async () => {
    await says(popup, 'Zhao Guangzong');
    return async () => {
      await flip();
      await become(page);
      await says(popup, say('state_off_here', { host: HOST }));
      await flip();
      await become(page, ...NAMES);
    };
  });
}

const LIST = { id: 1, name: 'Watch list', on: true };
const ENTRIES: ListEntry[] = [
  {
    id: 'TLM-1',
    name: 'Zarnovan Petroleum Trading LLC',
    kind: 'organization',
    names: [{ text: 'Zarnovan Petroleum Trading LLC', quality: 'strong', type: 'primary' }],
    programmes: [],
  },
];

export async function aListIsSwitchedOn(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Cargo of Zarnovan Petroleum Trading LLC was seized.', 'By APT31.'));
  await endAtEachMessage(t, 2, async () => {
    await keepList(t.extension, { ...LIST, on: false }, ENTRIES);
    await become(page, 'APT31');
    return async () => {
      await switchList(t.extension, LIST.id, true);
      await become(page, 'Zarnovan Petroleum Trading LLC', 'APT31');
    };
  });
  await dropLists(t.extension);
}

/** The import itself asks nothing of the background: it is ended in the midst of it, and when the list begins to count. */
export async function aListIsImported(t: Kit): Promise<void> {
  const lists = await t.openExtensionPage('/lists.html');
  await until('files can be chosen', () => lists.$('.drop'));
  await t.extension.send({ type: 'holdings.get' });
  await t.stopBackground();
  await chooseFiles(lists, '.drop', ['team.csv', OWN_CSV]);
  await says(lists, say('lists_preview'));
  await t.extension.send({ type: 'holdings.get' });
  await t.stopBackground();
  await press(lists, say('lists_keep'));
  await until('it is kept', () => lists.$('.kept'));
  const [, first = ''] = OWN_CSV.split('\n');
  const [name = ''] = first.split(',');
  await until(
    'it is looked up in',
    async () => ((await t.extension.send({ type: 'lookup', query: name })) as unknown[]).length > 0,
  );
}
