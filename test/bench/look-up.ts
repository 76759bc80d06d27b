import { dropLists } from '../browser/kept-list.ts';
import { until } from '../browser/until.ts';
import type { Figure } from './figure.ts';
import { keepMillion } from './million-list.ts';
import type { Measurement, Session } from './session.ts';
import { spreadOf } from './statistics.ts';

const QUERIES = ['judgment panda', 'zhao guangzong', 'APT31', 'winnti', 'zirconum', 'cyb0044'];

/** A keystroke in the popup's field: how long until the list has changed, and how long the background took of it. */
export const lookUp: Measurement = {
  browsers: ['chromium', 'firefox'],
  async run(session) {
    const shipped = await measure(session, QUERIES, '', 4);
    // Some 150 MB to bring into a browser: once is enough.
    if (session.kind !== 'chromium') return shipped;
    const names = await keepMillion(session.extension);
    try {
      return [...shipped, ...(await measure(session, [...names.slice(0, 4), 'winnti'], MILLION, 16))];
    } finally {
      await dropLists(session.extension);
    }
  },
};

/** The second round is measured: the first makes the index. */
const ROUNDS = 2;

const MILLION = ', with a list of 1,000,000 names';

async function measure(
  { launched, kind }: Session,
  queries: readonly string[],
  beside: string,
  limit: number,
): Promise<Figure[]> {
  const popup = await launched.extensionPage('/popup.html');
  await until('the field is there', () => popup.evaluate(() => document.querySelector('input') !== null));
  let typed: number[] = [];
  let answered: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    typed = [];
    answered = [];
    // By turns, so that a busy machine is unfair to neither.
    for (const query of queries) {
      typed.push(...(await popup.evaluate(typeOut, query, REST_MS)));
      answered.push(...(await popup.evaluate(askFor, query, REST_MS)));
    }
  }
  await popup.close();
  const figure = (what: string, values: number[]): Figure => ({
    browser: kind,
    what: `look-up${beside}: ${what}`,
    unit: 'ms',
    spread: spreadOf(values),
    limit,
  });
  return [
    figure('a keystroke, until the list shows it', typed),
    figure('the answer to it alone, there and back', answered),
  ];
}

/** Before each key, as between those of who types fast: what answered the key before has gone to sleep by then. */
const REST_MS = 100;

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Runs in the popup: types a query letter by letter, and tells how long each took to change the list of results. */
async function typeOut(query: string, restMs: number): Promise<number[]> {
  const field = document.querySelector('input');
  if (!field) throw new Error('The popup has no field.');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  // What says that there is nobody takes the place of the list.
  const list = '.results, .popup-main > .notice';
  const isInList = ({ target, addedNodes }: MutationRecord): boolean =>
    (target instanceof Element ? target : target.parentElement)?.closest(list) != null ||
    [...addedNodes].some((node) => node instanceof Element && node.matches(list));
  const typed: number[] = [];
  for (let end = 1; end <= query.length; end += 1) {
    await new Promise((resolve) => setTimeout(resolve, restMs));
    const start = performance.now();
    const changed = new Promise<number>((resolve) => {
      const observer = new MutationObserver((records) => {
        if (!records.some(isInList)) return;
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
      setTimeout(() => {
        observer.disconnect();
        resolve(Number.NaN);
      }, 500);
    });
    set?.call(field, query.slice(0, end));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    typed.push(await changed);
  }
  return typed.filter((time) => !Number.isNaN(time));
}

/** Runs in the popup: asks the background for the same, letter by letter, after the same rest. */
async function askFor(query: string, restMs: number): Promise<number[]> {
  const answered: number[] = [];
  for (let end = 1; end <= query.length; end += 1) {
    await new Promise((resolve) => setTimeout(resolve, restMs));
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'lookup', query: query.slice(0, end) });
    answered.push(performance.now() - start);
  }
  return answered;
}
