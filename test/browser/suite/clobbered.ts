import assert from 'node:assert/strict';
import type { Kit } from '../kit.ts';
import { currentText, markedTexts } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html } from './html.ts';

/**
 * Forms whose controls bear the names of DOM properties. Browsers let them stand in for the form's own properties, in
 * Chromium for extensions too.
 */
const NAMES = [
  'nextSibling',
  'parentNode',
  'parentElement',
  'firstChild',
  'localName',
  'matches',
  'attributes',
  'isConnected',
  'shadowRoot',
  'hasAttributes',
];

async function marksAround(t: Kit, name: string, field: string): Promise<void> {
  const page = await t.open(
    html(`<p>APT31 one</p><form>${field}<p id="inside">APT40 two</p></form><p>Violet Typhoon three</p>`),
  );
  assert.deepEqual((await markedTexts(page)).sort(), ['APT31', 'APT40', 'Violet Typhoon'], name);
  await page.evaluate(() => {
    const inside = document.querySelector('#inside');
    if (inside) inside.textContent = 'Judgment Panda two';
  });
  await until(`the change is followed beside ${name}`, async () =>
    (await markedTexts(page)).includes('Judgment Panda'),
  );
  await t.pointAt(page, 'Judgment Panda');
  await t.card(page);
}

export async function inputsInAFormChangeNothing(t: Kit): Promise<void> {
  for (const name of NAMES) await marksAround(t, name, `<input name="${name}" hidden>`);
}

export async function imagesAndFieldSetsChangeNothing(t: Kit): Promise<void> {
  for (const name of ['nextSibling', 'parentNode', 'localName', 'parentElement']) {
    await marksAround(t, name, `<fieldset name="${name}"></fieldset><img name="${name}" alt="">`);
  }
}

/** What is asked of the element that a name stands in, and of those around it when its card opens. */
const NAMES_AROUND = [
  'checkVisibility',
  'getRootNode',
  'isConnected',
  'parentElement',
  'scrollIntoView',
  'append',
  'closest',
  'currentCSSZoom',
];

export async function aFormIsWhatANameStandsInItself(t: Kit): Promise<void> {
  const fields = NAMES_AROUND.map((name) => `<input name="${name}" hidden>`).join('');
  const page = await t.open(html(`<form>Blamed on APT31.${fields}</form><p>And on APT40.</p>`));
  await until('both are marked', async () => (await markedTexts(page)).join() === 'APT31,APT40');
  await until('both are counted', async () => (await t.extension.badge(page)) === '2');
  await t.command(page, 'next-mention');
  await until('it is stepped to', async () => (await currentText(page)) === 'APT31');
  // What looks for its place asks the page itself for this one.
  await page.$eval('[name="scrollIntoView"]', (field) => field.remove());
  await t.pointAt(page, 'APT31');
  await t.card(page);
}

/** What the popup asks of where a name stands: in which order, whether it is shown, where it is. */
const NAMES_OF_PLACES = [
  'parentNode',
  'parentElement',
  'childNodes',
  'nodeType',
  'ownerDocument',
  'compareDocumentPosition',
  'contains',
  'getRootNode',
  'getBoundingClientRect',
  'checkVisibility',
  'isConnected',
  'textContent',
];

export async function aFormIsWhatAListedNameStandsInItself(t: Kit): Promise<void> {
  const fields = NAMES_OF_PLACES.map((name) => `<input name="${name}" hidden>`).join('');
  const page = await t.open(
    html(`<form>${fields}Blamed on APT31, <b>and</b> on APT31.</form><p>And on APT40.</p>`),
  );
  const popup = await t.openPopup(page);
  await until('both are listed', async () => /APT31.*APT40/s.test(await shownText(popup)));
  const tab = await t.extension.tabOf(page);
  for (const at of [1, 2]) {
    const stepped = await t.extension.send({ type: 'tab.show', tab, profile: 'apt31', direction: 1 });
    assert.deepEqual(stepped, { at, of: 2 });
  }
  await t.command(page, 'open-card');
  await t.card(page);
}

export async function aFormThatAShadowTreeLiesInChangesNothing(t: Kit): Promise<void> {
  const page = await t.open(
    html(`<form><input name="parentNode" hidden><div id="host"><template shadowrootmode="open">
      <p>Blamed on APT31.</p></template></div></form>`),
  );
  await t.pointAt(page, 'APT31');
  await t.card(page);
}

/** What is asked of the document itself; images and forms with a name stand in for that, too. */
const DOCUMENTS_NAMES = [
  'addEventListener',
  'documentElement',
  'body',
  'readyState',
  'defaultView',
  'activeElement',
  'querySelectorAll',
  'createElement',
  'caretPositionFromPoint',
  'elementFromPoint',
  'nodeType',
  'adoptedStyleSheets',
  'getRootNode',
  'contains',
  'designMode',
];

export async function namesForTheDocumentChangeNothing(t: Kit): Promise<void> {
  const images = DOCUMENTS_NAMES.map((name) => `<img name="${name}" alt="">`).join('');
  const page = await t.open(html(`${images}<p>Blamed on APT31.</p>`));
  assert.deepEqual(await markedTexts(page), ['APT31']);
  await t.pointAt(page, 'APT31');
  await until('the card is there', () =>
    page.evaluate(() => document.querySelector('html > :last-child')?.localName === 'div'),
  );
}

/** What the extension's scripts once left for each other by name; such names stand in for properties of the window. */
export async function namesForTheWindowChangeNothing(t: Kit): Promise<void> {
  const links = ['knownAsVisits', 'knownAsMarker', 'knownAsHost', 'known-as.visits', 'known-as.marker']
    .map((name) => `<a id="${name}"></a>`)
    .join('');
  const page = await t.open(
    html(
      `${links}<iframe name="knownAsCard"></iframe><img name="prerendering" alt=""><p>Blamed on APT31.</p>`,
    ),
  );
  assert.deepEqual(await markedTexts(page), ['APT31']);
  await t.pointAt(page, 'APT31');
  await t.card(page);
}
