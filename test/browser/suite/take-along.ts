import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { readCsv } from '../../export/read-csv.ts';
import { bundleSchema } from '../../export/stix-schema.ts';
import { find, textOf } from '../card-tree.ts';
import { demoArticle } from '../demo/one-file.ts';
import type { Kit } from '../kit.ts';
import { currentText } from '../marks.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = paragraphs(
  'The Czech government named APT31 after an intrusion.',
  'In New York seven people were charged, among them Zhao Guangzong.',
);

/** More than any way by the Tab key takes here. */
const MOST_TABS = 150;

export async function takesAStatementFromAnArticleWithItsSourceByKeyboardAlone(t: Kit): Promise<void> {
  const article = await t.open(STORY);
  for (const name of ['APT31', 'Zhao Guangzong']) {
    await t.command(article, 'next-mention');
    await until(`${name} is the current one`, async () => (await currentText(article)) === name);
  }
  await t.command(article, 'open-card');
  const card = await t.card(article);
  const open = find(card, (node) => node.name === 'button' && textOf(node) === 'Open profile');
  assert.ok(open, 'the card does not lead to the profile');
  await tabTo(article, 'the way to the profile', () => open.call((button) => button.matches(':focus')));
  await article.keyboard.press('Enter');

  const profile = await t.opened('/profile.html?id=zhao-guangzong');
  await profile.bringToFront();
  await until('the profile is shown', () => profile.$('.statements'));
  await tabTo(profile, 'the button that copies a statement', () =>
    profile.evaluate(() => document.activeElement?.matches('.statements .line-copy') ?? false),
  );
  const { statement, address } = await profile.evaluate(() => {
    const line = document.activeElement?.closest('li');
    return {
      statement: line?.firstChild?.textContent ?? '',
      address: line?.querySelector<HTMLAnchorElement>('.cite a')?.href ?? '',
    };
  });
  assert.match(statement, /^The US .+/);
  assert.match(address, /^https:\/\//);
  await profile.keyboard.press('Enter');
  await until('it is said that it was copied', () =>
    profile.evaluate(() => document.querySelector('.line-told')?.textContent?.startsWith('Copied')),
  );
  assert.ok(
    await profile.evaluate(() => document.activeElement?.matches('.statements .line-copy')),
    'the focus is gone from the button',
  );

  const notes = await t.open(html('<textarea></textarea><div contenteditable="true"></div>'));
  await paste(notes, 'textarea');
  const pasted = await notes.$eval('textarea', (field) => field.value);
  assert.ok(pasted.includes(statement), `“${statement}” is not in: ${pasted}`);
  assert.ok(pasted.includes(address), `${address} is not in: ${pasted}`);
  await paste(notes, '[contenteditable]');
  const links = await notes.$$eval('[contenteditable] a', (all) => all.map((link) => link.href));
  assert.ok(links.includes(address), `${address} is not linked in what is pasted, only: ${links}`);
}

export async function leadsFromALineToItsSourceInTheListAndBackByKeyboard(t: Kit): Promise<void> {
  const profile = await t.openExtensionPage('/profile.html?id=zhao-guangzong');
  const focused = (selector: string) =>
    profile.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await until('the profile is shown', () => profile.$('.statements'));
  await tabTo(profile, 'more to do with a line', () => focused('.statements .line-more'));
  await profile.keyboard.press('Enter');
  await tabTo(profile, 'the way to its source', () => focused('.line-menu a[href^="#"]'));
  await profile.keyboard.press('Enter');
  await until('the focus is at its source', () => focused('.source:target'));
  await tabTo(profile, 'the way back', () => focused('.source:target .source-back'));
  await profile.keyboard.press('Enter');
  assert.ok(await focused('.statements .line-more'), 'the focus is not back at the line');
}

export async function savesAProfileAsAFile(t: Kit): Promise<void> {
  const profile = await t.openExtensionPage('/profile.html?id=zhao-guangzong');
  await saveAll(t, profile, 'zhao-guangzong');
}

export async function savesTheBriefOfTheDemoArticleInEveryForm(t: Kit): Promise<void> {
  const article = await t.open(await demoArticle());
  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(article)}`);
  await until('the ties are told', () => panel.$('.brief-ties'));
  const [markdown = '', csv = '', json = '', stix = ''] = await saveAll(
    t,
    panel,
    new URL(article.url()).hostname,
  );

  const bundle = bundleSchema.parse(JSON.parse(stix));
  const names = bundle.objects.flatMap((one) => ('name' in one ? [one.name] : []));
  const [report] = bundle.objects.filter(({ type }) => type === 'report');
  assert.ok(report, `the bundle has no report, only: ${names}`);
  for (const named of ['APT31', 'Zhao Guangzong', 'Ni Gaobin']) {
    assert.ok(names.includes(named), `${named} is not in the bundle, only: ${names}`);
    assert.match(markdown, new RegExp(`^- \\*\\*${named}\\*\\*: `, 'm'));
    assert.ok(
      readCsv(csv.replace('\uFEFF', '')).some((row) => row.includes(named)),
      `${named} is in no row of the table`,
    );
  }
  assert.match(markdown, /Prague names a group for the intrusion at its foreign ministry/);
  assert.equal(JSON.parse(json).page.address, article.url());
}

export async function putsTheSourcesOfABriefOnPaperWithItsNumbers(t: Kit): Promise<void> {
  const article = await t.open(STORY);
  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(article)}`);
  await until('the ties are told', () => panel.$('.brief-ties'));
  await putOnPaper(panel);
  const { cited, listed, shown } = await panel.evaluate(() => ({
    cited: [...document.querySelectorAll('.brief .cite a')].map((one) => Number(one.textContent)),
    listed: [...document.querySelectorAll('.brief .source')]
      .filter((one) => one.checkVisibility())
      .map((one) => Number(one.querySelector('.source-number')?.textContent)),
    shown: document.body.innerText,
  }));
  assert.deepEqual(
    listed,
    [...new Set(cited)].toSorted((a, b) => a - b),
  );
  assert.ok(shown.includes(article.url()), 'the address of the page is not on paper');
  assert.ok(shown.includes('Known As contributors'), 'whose it is does not stand on paper');
  assert.ok(!shown.includes('STIX'), 'what is pressed stands on paper');
}

/** Has a page on the screen look as it will on paper. */
function putOnPaper(page: Page): Promise<void> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
    }
  });
}

/** Saves what is shown in each form, in the order they are offered in; its file is named after whom or what it is about. */
async function saveAll(t: Kit, page: Page, about: string): Promise<string[]> {
  const saved: string[] = [];
  for (const [at, ending] of ['md', 'csv', 'json', 'stix.json'].entries()) {
    const button = await until('the forms are offered', async () => {
      const buttons = await page.$$('.take-along-choices button');
      return buttons[at];
    });
    await button.click();
    const wanted = new RegExp(`^known-as-${about}-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`);
    saved.push(
      await until(`a file named ${wanted} is saved`, async () => {
        const file = t.savedFiles().find((one) => wanted.test(one));
        // Its name may be taken before its text is there.
        return file && t.savedFile(file);
      }),
    );
  }
  return saved;
}

async function tabTo(page: Page, what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`The Tab key does not lead to ${what}.`);
}

async function paste(page: Page, field: string): Promise<void> {
  await page.bringToFront();
  await page.focus(field);
  await page.keyboard.down('Control');
  // Chromium has to be told what a made-up key stands for; Firefox goes by the key.
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await until(`something is pasted into the ${field}`, () =>
    page.$eval(field, (element) =>
      element instanceof HTMLTextAreaElement ? element.value : element.textContent,
    ),
  );
}
