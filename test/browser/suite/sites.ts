import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { DEFAULT_CHOICES } from '../../../src/settings/schema.ts';
import { say } from '../../../src/words/say.ts';
import type { Kit } from '../kit.ts';
import { isMarked, marks } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31.');

/** The names of what the popup can switch from here. */
async function offered(popup: Page): Promise<string[]> {
  await until('the switches are there', () => popup.$('.switch'));
  return popup.$$eval('.switches b', (names) => names.map((name) => name.textContent ?? ''));
}

/** Presses the switch of a host or site, and waits until it is turned. */
async function flip(popup: Page, site: string): Promise<void> {
  const state = (press: boolean) =>
    popup.evaluate(
      (wanted, pressed) => {
        const rows = [...document.querySelectorAll('.switch-row')];
        const row = rows.find((one) => one.querySelector('b')?.textContent === wanted);
        const button = row?.querySelector<HTMLButtonElement>('.switch');
        const before = button?.ariaChecked;
        if (pressed) button?.click();
        return before;
      },
      site,
      press,
    );
  const before = await until(`there is a switch for ${site}`, () => state(true));
  await until('it is turned', async () => (await state(false)) !== before);
}

/** Types rules into the page of settings, and has them kept. */
async function addRules(options: Page, lines: string, label: string): Promise<void> {
  await until('rules can be typed', () => options.$('textarea'));
  const rows = () => options.$$eval('.rule', (all) => all.length);
  const before = await rows();
  await options.type('textarea', lines);
  await options.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
  }, label);
  await until('they are there', async () => (await rows()) === before + lines.split('\n').length);
}

/** Chooses in the row of a rule. */
async function choose(options: Page, label: string, value: string): Promise<void> {
  const select = await until(`there is "${label}"`, () => options.$(`select[aria-label="${label}"]`));
  await select.select(value);
}

export async function offerThisHostAndItsSiteNeverAPublicSuffix(t: Kit): Promise<void> {
  for (const [host, names] of [
    ['www.itv.co.uk', ['www.itv.co.uk', 'itv.co.uk']],
    ['a.b.abc.net.au', ['a.b.abc.net.au', 'abc.net.au']],
    ['news.com.au', ['news.com.au']],
    ['www.xn--mnchen-3ya.de', ['www.xn--mnchen-3ya.de', 'xn--mnchen-3ya.de']],
    ['anna.github.example', ['anna.github.example', 'github.example']],
    ['localhost', ['localhost']],
    ['127.0.0.1', ['127.0.0.1']],
  ] as const) {
    const page = await t.open(STORY, { host });
    const popup = await t.openPopup(page);
    assert.deepEqual(await offered(popup), names);
    await popup.close();
    await page.close();
  }
}

export async function switchASiteWithAllUnderItAndNoOther(t: Kit): Promise<void> {
  const page = await t.open(STORY, { host: 'www.itv.co.uk' });
  const sister = await t.open(STORY, { host: 'news.itv.co.uk' });
  const stranger = await t.open(STORY, { host: 'www.telegraph.co.uk' });
  const popup = await t.openPopup(page);
  await flip(popup, 'itv.co.uk');
  await isMarked(page, false);
  await isMarked(sister, false);
  await isMarked(stranger, true);
  // The host is an exception to its site.
  await flip(popup, 'www.itv.co.uk');
  await isMarked(page, true);
  await isMarked(sister, false);
  await flip(popup, 'itv.co.uk');
  await isMarked(sister, true);
}

export async function followRulesOfEachKindTheMostExactFirst(t: Kit): Promise<void> {
  const url = t.serve('story.html', STORY);
  const { pathname } = new URL(url());
  const folder = pathname.slice(0, pathname.lastIndexOf('/'));
  const hosts = [
    'www.telegraph.co.uk',
    'itv.co.uk',
    'www.itv.co.uk',
    'm.itv.co.uk',
    'a.m.itv.co.uk',
    'example.com.au',
    'example.com',
  ];
  const pages = new Map<string, Page>();
  for (const host of hosts) pages.set(host, await t.visit(url(host)));
  const areMarked = async (...wanted: string[]) => {
    for (const [host, page] of pages) await isMarked(page, wanted.includes(host));
  };
  await areMarked(...hosts);
  const options = await t.openExtensionPage('/options.html');
  const [never, always] = [say('options_rules_add_off'), say('options_rules_add_on')];
  await addRules(options, 'co.uk\nexample.com.au', never);
  await areMarked('example.com');
  await addRules(options, 'itv.co.uk', always);
  await areMarked('itv.co.uk', 'www.itv.co.uk', 'm.itv.co.uk', 'a.m.itv.co.uk', 'example.com');
  await addRules(options, '=m.itv.co.uk\nwww.itv.co.uk', never);
  await areMarked('itv.co.uk', 'a.m.itv.co.uk', 'example.com');
  await addRules(options, `www.itv.co.uk${folder}`, always);
  await areMarked('itv.co.uk', 'www.itv.co.uk', 'a.m.itv.co.uk', 'example.com');
  // A part of a site has a switch of its own where its rule decides.
  const popup = await t.openPopup(pages.get('www.itv.co.uk') as Page);
  assert.deepEqual(await offered(popup), [`www.itv.co.uk${folder}`, 'www.itv.co.uk', 'itv.co.uk']);
  await flip(popup, `www.itv.co.uk${folder}`);
  await areMarked('itv.co.uk', 'a.m.itv.co.uk', 'example.com');
}

export async function markOnlyWhatIsListedInThatMode(t: Kit): Promise<void> {
  const page = await t.open(STORY, { host: 'www.itv.co.uk' });
  const other = await t.open(STORY, { host: 'www.spiegel.de' });
  await t.extension.store('sync', 'settings', { ...DEFAULT_CHOICES, mode: 'listed', changed: 1 });
  await isMarked(page, false);
  await isMarked(other, false);
  const popup = await t.openPopup(page);
  const said = say('state_unlisted', { host: 'www.itv.co.uk' });
  await until('the popup says so', async () => (await shownText(popup)).includes(said));
  await flip(popup, 'itv.co.uk');
  await isMarked(page, true);
  await isMarked(other, false);
}

export async function pauseAndGoOnInEveryTab(t: Kit): Promise<void> {
  const page = await t.open(STORY, { host: 'www.itv.co.uk' });
  const other = await t.open(STORY, { host: 'www.spiegel.de' });
  const popup = await t.openPopup(page);
  for (const label of [say('popup_pause_hour'), say('popup_pause_restart')]) {
    await until(`there is a button "${label}"`, () =>
      popup.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('.pause-row button')];
        const found = all.find((one) => one.textContent === wanted);
        found?.click();
        return found !== undefined;
      }, label),
    );
    await isMarked(page, false);
    await isMarked(other, false);
    const goOn = await until('the popup tells of it', () => popup.$('.notice .button'));
    await goOn.evaluate((button) => (button as HTMLElement).click());
    await isMarked(page, true);
    await isMarked(other, true);
  }
}

export async function markATabOnceItIsAskedForInThatMode(t: Kit): Promise<void> {
  await t.extension.store('sync', 'settings', { ...DEFAULT_CHOICES, mode: 'asked', changed: 1 });
  const story = t.serve('story.html', STORY);
  const page = await t.visit(story('www.itv.co.uk'));
  const other = await t.visit(story('www.spiegel.de'));
  await t.openPopup(page);
  await isMarked(page, true);
  assert.deepEqual(await marks(other), []);
  // It was asked for there, not for all that the tab will show.
  await page.goto(story('www.nhk.or.jp'));
  const back = await t.visit(story('www.itv.co.uk'));
  await t.openPopup(back);
  await isMarked(back, true);
  assert.deepEqual(await marks(page), []);
}

export async function takeTheirLookAndKindsFromTheRowOfTheirRule(t: Kit): Promise<void> {
  const story = html('<p>Blamed on APT40.</p><p>Hainan Xiandun is a firm, says a report on APT40.</p>');
  const page = await t.open(story, { host: 'www.itv.co.uk' });
  const other = await t.open(story, { host: 'www.spiegel.de' });
  const shows = (where: Page, ...wanted: string[]) =>
    until(`the marks are ${wanted.join(', ')}`, async () => {
      const shown = (await marks(where)).map(({ text, style }) => `${text} ${style}`);
      if (!isDeepStrictEqual(shown, wanted)) throw new Error(`They are ${shown.join(', ')}`);
      return true;
    });
  const options = await t.openExtensionPage('/options.html');
  await addRules(options, 'itv.co.uk', say('options_rules_add_on'));
  await choose(options, say('options_rule_style', { site: 'itv.co.uk' }), 'background');
  const firm = 'Hainan Xiandun background-c-solid';
  await shows(page, 'APT40 background-a-solid', firm, 'APT40 background-a-solid');
  await options.evaluate(() => document.querySelector('.rule-kinds details')?.setAttribute('open', ''));
  await until('the kinds are there', () =>
    options.evaluate(() => {
      // Organizations are the third.
      const kind = document.querySelectorAll<HTMLElement>('.rule-kinds input')[2];
      kind?.click();
      return kind !== undefined;
    }),
  );
  await shows(page, 'APT40 background-a-solid', 'APT40 background-a-solid');
  await shows(
    other,
    'APT40 underline-a-solid',
    'Hainan Xiandun underline-c-solid',
    'APT40 underline-a-solid',
  );
  await choose(options, say('options_rule_opening', { site: 'itv.co.uk' }), 'click');
  await t.pointAt(other, 'APT40');
  await t.card(other);
  await page.bringToFront();
  await until('a click opens the card', async () => {
    await t.pointAt(page, 'APT40');
    await page.mouse.down();
    await page.mouse.up();
    return t.card(page);
  });
}

export async function areForAnotherSiteOnceThatIsWrittenInTheirRow(t: Kit): Promise<void> {
  const page = await t.open(STORY, { host: 'www.itv.co.uk' });
  const other = await t.open(STORY, { host: 'www.spiegel.de' });
  const options = await t.openExtensionPage('/options.html');
  await addRules(options, 'itv.co.uk\nnhk.or.jp', say('options_rules_add_off'));
  await choose(options, say('options_rule_style', { site: 'itv.co.uk' }), 'wavy');
  await isMarked(page, false);
  await options.bringToFront();
  const focused = () => options.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  /** By the keyboard alone, from where the focus is. */
  const write = async (site: string) => {
    await until('the field has the focus', async () => (await focused())?.startsWith('Site of the rule'));
    await options.keyboard.type(site);
    await options.keyboard.press('Enter');
  };
  const edit = `[aria-label="${say('options_rule_edit', { site: 'itv.co.uk' })}"]`;
  await options.focus(edit);
  await options.keyboard.press('Enter');
  for (const [site, said] of [
    ['two words', say('options_rule_edit_unread')],
    ['nhk.or.jp', say('options_rule_edit_taken', { site: 'nhk.or.jp' })],
  ] as const) {
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.rule-edit input')?.select());
    await write(site);
    await until('it says why not', () =>
      options.evaluate(
        (wanted) => document.querySelector('.rule-edit [role="alert"]')?.textContent === wanted,
        said,
      ),
    );
  }
  await options.keyboard.press('Escape');
  await until(
    'the focus is back',
    async () => (await focused()) === say('options_rule_edit', { site: 'itv.co.uk' }),
  );
  await isMarked(page, false);
  await options.keyboard.press('Enter');
  await write('spiegel.de');
  await isMarked(page, true);
  await isMarked(other, false);
  await until(
    'the focus is in its row',
    async () => (await focused()) === say('options_rule_edit', { site: 'spiegel.de' }),
  );
  // All else that the rule says has come with it.
  await choose(options, say('options_rule_marks', { site: 'spiegel.de' }), 'on');
  await until('its look is that of the rule', async () => (await marks(other))[0]?.style === 'wavy-a-solid');
}

/** More than sync storage takes, in number: 512 items. */
const TOO_MANY = 520;

export async function keepOnThisDeviceWhatSyncHasNoRoomFor(t: Kit): Promise<void> {
  const page = await t.open(STORY, { host: 'www.itv.co.uk' });
  const options = await t.openExtensionPage('/options.html');
  const lines = ['itv.co.uk', ...Array.from({ length: TOO_MANY }, (_, at) => `site-${at}.example`)];
  const field = await until('rules can be typed', () => options.$('textarea'));
  await field.evaluate((element, text) => {
    const textarea = element as HTMLTextAreaElement;
    textarea.value = text;
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines.join('\n'));
  await options.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
  }, say('options_rules_add_off'));
  await until('it says so', async () => (await shownText(options)).includes(say('options_here')));
  await isMarked(page, false);
  assert.ok(await t.extension.stored('local', 'settings.here'));
  // They count from then on, as those that are synced do.
  const popup = await t.openPopup(page);
  await flip(popup, 'itv.co.uk');
  await isMarked(page, true);
}
