import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { runInWindow } from '../chrome-scope.ts';
import type { Kit } from '../kit.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

/** A small window of a reader whose text is twice as large. */
const SMALL = { width: 320, height: 640 };

/** A page in which nothing lies beside the window. */
async function fits(page: Page, filled: string, phone = false): Promise<void> {
  if (!phone) await page.setViewport(SMALL);
  await until('it is filled', () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null && innerWidth === 320, filled),
  );
  const over = await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  assert.equal(over, 0);
}

export async function fitsOnAProfile(t: Kit): Promise<void> {
  for (const id of ['apt31', 'zhao-guangzong']) {
    await fits(await t.openExtensionPage(`/profile.html?id=${id}`), '.profile-name');
  }
}

export async function fitsOnThePanel(t: Kit): Promise<void> {
  const about = await t.open(paragraphs('The US charged Zhao Guangzong of Wuhan XRZ.'));
  const panel = `/sidepanel.html?tab=${await t.extension.tabOf(about)}`;
  await fits(await t.openExtensionPage(panel), '.brief-ties');
}

export async function fitsOnTheWelcome(t: Kit): Promise<void> {
  await fits(await t.openExtensionPage('/welcome.html'), '.scene');
}

export async function fitsOnACard(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('The US charged Zhao Guangzong of Wuhan XRZ.'));
  await page.setViewport(SMALL);
  await t.pointAt(page, 'Zhao Guangzong');
  const card = await t.card(page);
  const over = await card.call((element) => {
    element.style.fontSize = '32px';
    const { right } = element.getBoundingClientRect();
    return [...element.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().width > 1 && one.getBoundingClientRect().right > right)
      .map((one) => one.textContent);
  });
  assert.deepEqual(over, []);
}

/** What a window of 1280 × 1024 pixels has at 400 %. */
export async function isReadInFullOnACardAtFourTimesTheSize(t: Kit): Promise<void> {
  const page = await t.open(
    paragraphs(
      'The US charged Zhao Guangzong over APT31, and blames the Ministry of State Security of China.',
    ),
  );
  await page.setViewport({ width: 320, height: 256 });
  await t.pointAt(page, 'Ministry of State Security');
  const card = await t.card(page);
  const { over, foot, bottom } = await card.call((element) => {
    const below = (one: Element | null) => one?.getBoundingClientRect().bottom ?? Number.NaN;
    const body = element.querySelector('.card-body');
    const overlap = below(body) - (element.querySelector('.card-foot')?.getBoundingClientRect().top ?? 0);
    element.scrollTop = element.scrollHeight;
    return { over: overlap, foot: below(element.querySelector('.card-foot')), bottom: below(element) };
  });
  assert.ok(over <= 0.5, `the body lies ${over} px over the foot`);
  assert.ok(foot <= bottom, `the foot ends ${foot - bottom} px below the card`);
}

export async function fitsOnTheOptions(t: Kit): Promise<void> {
  await t.extension.store('sync', 'site:a-host-with-quite-a-long-name.subdomain.example.org', {
    on: true,
    without: ['tool'],
    changed: 1,
  });
  const options = await t.openExtensionPage('/options.html');
  await until('its rule is shown', () => options.$('.rule'));
  await options.evaluate(() => document.querySelector('.rule-kinds details')?.setAttribute('open', ''));
  await fits(options, '.rule-kind');
}

/** As Firefox for Android shows it: a page, under a finger. */
export async function fitsOnThePopupOfAPhone(t: Kit): Promise<void> {
  const about = await t.open(paragraphs('The US charged Zhao Guangzong of Wuhan XRZ.'), {
    host: 'a-long-name-of-a-host.example.co.uk',
  });
  const popup = await t.openPopup(about);
  await asOnAPhone(t, popup, true);
  try {
    await about.bringToFront();
    await popup.evaluate(() => location.reload());
    await until('the switches are there', () => popup.$('.switch-row'));
    const foot = await popup.evaluate(
      () => document.querySelector('.popup-foot')?.getBoundingClientRect().bottom,
    );
    assert.equal(Math.round(foot ?? 0), SMALL.height);
    await fits(popup, '.switch-row', true);
  } finally {
    await asOnAPhone(t, popup, false);
  }
}

/** Has media queries tell of a finger, and of nothing that rests. */
async function asOnAPhone(t: Kit, page: Page, on: boolean): Promise<void> {
  await page.setViewport({ ...SMALL, ...(t.kind === 'chromium' && { hasTouch: on, isMobile: on }) });
  if (t.kind === 'firefox') {
    const set = (value: string) =>
      ['primary', 'all'].map(
        (of) => `Services.prefs.${value.replace('NAME', `'ui.${of}PointerCapabilities'`)}`,
      );
    // 1 is a coarse pointer (LookAndFeel’s PointerCapabilities).
    const scripts = set(on ? 'setIntPref(NAME, 1)' : 'clearUserPref(NAME)');
    for (const script of scripts) await runInWindow(page.browser(), script);
  }
  await until(`the page is told of ${on ? 'a finger' : 'a mouse'}`, () =>
    page.evaluate((wanted) => matchMedia('(pointer: coarse) and (hover: none)').matches === wanted, on),
  );
}
