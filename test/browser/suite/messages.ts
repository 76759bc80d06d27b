import assert from 'node:assert/strict';
import type { Kit } from '../kit.ts';
import { currentText } from '../marks.ts';
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
