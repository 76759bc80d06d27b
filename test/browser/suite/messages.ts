import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { CannotRun } from '../cannot-run.ts';
import type { Kit } from '../kit.ts';
import { currentText } from '../marks.ts';
import { ownWorld } from '../own-world.ts';
import { paragraphs } from './html.ts';

export async function thatDoNotFitTheProtocolAreRejected(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  const tab = await t.extension.tabOf(page);
  for (const message of [
    { type: 'tab.show', tab: 'first', profile: 'apt31', direction: 1 },
    { type: 'tab.show', tab, profile: '../apt31', direction: 1 },
    { type: 'tab.show', tab, profile: 'apt31', direction: 2 },
    { type: 'lookup', query: 'x'.repeat(301) },
    { type: 'unheard.of' },
    null,
    'profile.get',
  ]) {
    await assert.rejects(t.extension.send(message), /does not fit the protocol/);
  }
  assert.equal(await currentText(page), undefined);
}

export async function ofAPageAreNotTakenFromElsewhere(t: Kit): Promise<void> {
  // Only a script in a page may report who is named there; from elsewhere it does not even fit.
  await assert.rejects(t.extension.send({ type: 'page.named', named: [] }), /does not fit the protocol/);
}

async function enter(t: Kit, page: Page): Promise<(expression: string) => Promise<unknown>> {
  const [origin = ''] = /^[a-z-]+:\/\/[^/]+/u.exec(t.extension.page.url()) ?? [];
  return ownWorld(await page.createCDPSession(), origin);
}

/** What our script in a page could do if somebody had taken it over. */
export async function fromAScriptInAPageAreOnlyThoseForIt(t: Kit): Promise<void> {
  if (t.kind === 'firefox')
    throw new CannotRun('The world of its content scripts can’t be entered from outside.');
  const page = await t.open(paragraphs('Blamed on APT31.'));
  const inPage = await enter(t, page);
  const answer = (message: object) => inPage(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  const own = (await answer({ type: 'card.get', id: 'apt31' })) as { answer?: { name?: string } };
  assert.equal(own.answer?.name, 'APT31');
  const tab = await t.extension.tabOf(page);
  for (const message of [
    { type: 'lookup', query: 'apt31' },
    { type: 'tab.ask', tab },
    { type: 'recent.get' },
    { type: 'recent.clear' },
    { type: 'pause', until: 'restart' },
  ]) {
    const { error } = ((await answer(message)) ?? {}) as { error?: string };
    assert.match(error ?? '', /does not fit the protocol/, message.type);
  }
}

export async function areTheOnlyWayToWhatIsStored(t: Kit): Promise<void> {
  if (t.kind === 'firefox') throw new CannotRun('It has no way to close storage to content scripts.');
  const page = await t.open(paragraphs('Blamed on APT31.'));
  const inPage = await enter(t, page);
  for (const area of ['local', 'sync', 'session']) {
    await assert.rejects(inPage(`chrome.storage.${area}.get(null)`), /Access to storage is not allowed/);
    await assert.rejects(
      inPage(`chrome.storage.${area}.set({ settings: 1 })`),
      /Access to storage is not allowed/,
    );
  }
}
