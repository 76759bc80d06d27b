import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { ListEntry } from '../../../src/lists/entry.ts';
import { say } from '../../../src/words/say.ts';
import { CannotRun } from '../cannot-run.ts';
import { dropLists, keepList } from '../kept-list.ts';
import type { Kit } from '../kit.ts';
import { isMarked, markedTexts, marks } from '../marks.ts';
import { underPolicyFile } from '../policy-file.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31.');

async function says(page: Page, text: string): Promise<void> {
  await until(`it says "${text}"`, async () => {
    const shown = await shownText(page);
    if (!shown.includes(text)) throw new Error(`It says ${shown}`);
    return true;
  });
}

/** The switches of the popup: what each is for, and whether it can be pressed. */
async function switches(popup: Page): Promise<string[]> {
  await until('the switches are there', () => popup.$('.switch'));
  return popup.$$eval('.switch-row', (rows) =>
    rows.map((row) => {
      const button = row.querySelector<HTMLButtonElement>('.switch');
      return `${row.querySelector('b')?.textContent ?? 'all'} ${button?.ariaChecked} ${button?.disabled ? 'locked' : 'free'}`;
    }),
  );
}

export async function holdsAndIsSaidAsFarAsItCanBeRead(t: Kit): Promise<void> {
  const policy = {
    mode: 'listed',
    style: 'wavy',
    density: 'sometimes',
    sites: {
      'itv.co.uk': { on: true },
      'mail.itv.co.uk': { on: false },
      'two words': { on: false },
    },
    locked: ['on', 'mode', 'mood'],
  };
  await underPolicyFile(t, policy, async (under) => {
    const page = await under.open(STORY, { host: 'www.itv.co.uk' });
    const mail = await under.visit(under.serve('mail.html', STORY)('mail.itv.co.uk'));
    const other = await under.visit(under.serve('other.html', STORY)('www.spiegel.de'));
    await isMarked(page, true);
    assert.deepEqual(await marks(page), [{ text: 'APT31', style: 'wavy-a-solid' }]);

    const popup = await under.openPopup(page);
    assert.deepEqual(await switches(popup), [
      'www.itv.co.uk true locked',
      'itv.co.uk true locked',
      'all true locked',
    ]);
    await says(popup, say('locked'));

    // What the reader chose against it does not count; what it leaves open, does.
    await under.extension.store('sync', 'site:=mail.itv.co.uk', { on: true, changed: 1 });
    await under.extension.store('sync', 'site:spiegel.de', { on: true, changed: 1 });
    await isMarked(other, true);
    await isMarked(mail, false);

    const options = await under.openExtensionPage('/options.html');
    await says(options, say('options_policy'));
    await says(options, say('options_policy_unread'));
    for (const place of ['density', 'sites → two words', 'locked → mood']) await says(options, place);
    const disabled = await options.$$eval('.choice-option input:disabled', (inputs) =>
      inputs.map((input) => input.closest('label')?.querySelector('.choice-label')?.textContent),
    );
    assert.deepEqual(disabled, [
      say('options_on'),
      say('options_mode_everywhere'),
      say('options_mode_listed'),
      say('options_mode_asked'),
    ]);
    const rules = await options.$$eval('.rule', (rows) =>
      rows.map(
        (row) => `${row.querySelector('bdi')?.textContent} ${row.querySelector('.icon-button') !== null}`,
      ),
    );
    assert.deepEqual(rules, [
      'spiegel.de true',
      'itv.co.uk false',
      'mail.itv.co.uk true',
      'mail.itv.co.uk false',
    ]);
  });
}

export async function readersListsAreNotUsedWhereItWithholdsThem(t: Kit): Promise<void> {
  await underPolicyFile(t, { lists: false }, async (under) => {
    const list = { id: 1, name: 'Watch list', on: true };
    const names: ListEntry['names'] = [
      { text: 'Zarnovan Petroleum LLC', quality: 'strong', type: 'primary' },
    ];
    await keepList(under.extension, list, [
      { id: 'TLM-1', name: 'Zarnovan Petroleum LLC', kind: 'organization', names, programmes: [] },
    ]);
    const page = await under.open(paragraphs('Zarnovan Petroleum LLC paid for it.', 'Blamed on APT31.'));
    await until('what is shipped is marked', async () => (await marks(page)).length > 0);
    assert.deepEqual(await markedTexts(page), ['APT31']);
    const lists = await under.openExtensionPage('/lists.html');
    await says(lists, say('lists_withheld'));
    assert.equal(await lists.$('.drop'), null);
    await dropLists(under.extension);
  });
}

export async function comesAndGoesWithTheFileInOpenTabs(t: Kit): Promise<void> {
  if (t.kind === 'firefox') throw new CannotRun('Firefox reads policies when it starts, and never after');
  const page = await t.open(STORY, { host: 'www.itv.co.uk' });
  const elsewhere = await t.open(STORY);
  await underPolicyFile(t, { sites: { 'itv.co.uk': { on: false } } }, async () => {
    await isMarked(page, false);
    await isMarked(elsewhere, true);
  });
  await isMarked(page, true);
}
