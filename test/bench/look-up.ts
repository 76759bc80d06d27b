import { until } from '../browser/until.ts';
import type { Figure } from './figure.ts';
import type { Measurement } from './session.ts';
import { spreadOf } from './statistics.ts';

const QUERIES = ['judgment panda', 'zhao guangzong', 'APT31', 'winnti', 'zirconum', 'cyb0044'];

/** The second round is measured: the first makes the index. */
const ROUNDS = 2;

interface Typed {
  /** From the key to the list that answers it. */
  list: number;
  /** The background's part of it, and the way there and back. */
  answer: number;
}

/** A keystroke in the popup's field: how long until the list has changed, and how long the background took of it. */
export const lookUp: Measurement = {
  browsers: ['chromium', 'firefox'],
  async run({ launched, kind }) {
    const popup = await launched.extensionPage('/popup.html');
    await until('the field is there', () => popup.evaluate(() => document.querySelector('input') !== null));
    let typed: Typed[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      typed = [];
      for (const query of QUERIES) typed.push(...(await popup.evaluate(typeOut, query)));
    }
    await popup.close();
    const figure = (what: string, values: number[]): Figure => ({
      browser: kind,
      what: `look-up: ${what}`,
      unit: 'ms',
      spread: spreadOf(values),
      limit: 4,
    });
    return [
      figure(
        'a keystroke, until the list shows it',
        typed.map(({ list }) => list),
      ),
      figure(
        'the answer to it, there and back',
        typed.map(({ answer }) => answer),
      ),
    ];
  },
};

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Runs in the popup: types a query letter by letter. */
async function typeOut(query: string): Promise<Typed[]> {
  const field = document.querySelector('input');
  if (!field) throw new Error('The popup has no field.');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const typed: Typed[] = [];
  for (let end = 1; end <= query.length; end += 1) {
    const start = performance.now();
    const changed = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - start);
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      // The list may stay as it is.
      setTimeout(() => resolve(Number.NaN), 200);
    });
    set?.call(field, query.slice(0, end));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const list = await changed;
    await new Promise((resolve) => setTimeout(resolve, 30));
    const asked = performance.now();
    await chrome.runtime.sendMessage({ type: 'lookup', query: query.slice(0, end) });
    typed.push({ list, answer: performance.now() - asked });
  }
  return typed.filter(({ list }) => !Number.isNaN(list));
}
