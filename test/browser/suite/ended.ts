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
import { markedTexts } from '../marks.ts';
import { pressInCard } from '../press-in-card.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

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
