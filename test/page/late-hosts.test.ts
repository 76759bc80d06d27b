// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstChildOf } from '../../src/page/dom.ts';
import { traitsOf } from '../../src/page/elements.ts';
import { createLateHosts, type LateHosts } from '../../src/page/late-hosts.ts';
import { readsOf } from './dom-reads.ts';

const page = vi.hoisted(() => ({ hidden: false }));

vi.mock('../../src/page/dom.ts', async (original) => ({
  ...(await import('./dom-reads.ts')).counted(await original<object>()),
  isHidden: () => page.hidden,
}));

/** A look at an element reads so much of it at least. */
const READS = 4;

let stopped: AbortController;
let hosts: LateHosts;
let found: ShadowRoot[];

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  stopped = new AbortController();
  found = [];
  hosts = createLateHosts(
    document,
    (root) => void found.push(root),
    () => hosts.look(() => false),
    stopped.signal,
  );
});

afterEach(() => {
  stopped.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function added(name: string, count = 1): HTMLElement[] {
  return Array.from({ length: count }, () => {
    const element = document.body.appendChild(document.createElement(name));
    hosts.watch(element, traitsOf(element), firstChildOf(element));
    return element;
  });
}

/** The page changes every second. */
function tick(seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    hosts.soon();
    vi.advanceTimersByTime(1_000);
  }
}

describe('on a page with a clock', () => {
  test('elements that get no shadow tree are looked at ever less, those of HTML at last never', () => {
    const custom = added('some-thing', 10);
    const native = added('div', 100);
    const all = (custom.length + native.length) * READS;
    const first = readsOf(() => tick(10));
    expect(first).toBeGreaterThanOrEqual(2 * all);
    expect(first).toBeLessThan(5 * all);
    tick(200);
    expect(readsOf(() => tick(600))).toBeLessThan(12 * custom.length * READS);
  });

  test('one that got a tree is found within a minute at most, and a new one within seconds', () => {
    const [old] = added('some-thing');
    tick(600);
    const [fresh] = added('some-thing');
    const inside = fresh?.attachShadow({ mode: 'open' });
    tick(3);
    expect(found).toEqual([inside]);
    const late = old?.attachShadow({ mode: 'open' });
    tick(61);
    expect(found).toEqual([inside, late]);
  });
});

test.each(['scroll', 'click'])('what the page does for the reader’s %s is found at once', (type) => {
  const [host] = added('some-thing');
  tick(600);
  const root = host?.attachShadow({ mode: 'open' });
  document.dispatchEvent(new Event(type));
  vi.advanceTimersByTime(1_000);
  expect(found).toEqual([root]);
});

test('nothing is looked at in a tab that is not shown, and all when it is shown again', () => {
  const hostsIn = added('some-thing', 10);
  page.hidden = true;
  expect(readsOf(() => tick(600))).toBe(0);
  const root = hostsIn[0]?.attachShadow({ mode: 'open' });
  page.hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1_000);
  expect(found).toEqual([root]);
});

test('when the page has loaded all are looked at, whether or not it changes', () => {
  const [host] = added('some-thing');
  hosts.loaded();
  vi.advanceTimersByTime(2_000);
  const root = host?.attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(4_000);
  expect(found).toEqual([root]);
});

test('one change is enough for what came with it', () => {
  const [host] = added('div');
  tick(20);
  const root = host?.attachShadow({ mode: 'open' });
  hosts.soon();
  vi.advanceTimersByTime(60_000);
  expect(found).toEqual([root]);
});
