// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cutBlock } from '../../src/page/passages.ts';
import { createVicinity, type Lying } from '../../src/page/vicinity.ts';

/** What the extension has the browser observe; the test tells what is near. */
let observed: Set<Element> | undefined;
let tell: (near: Iterable<Element>) => void;

beforeEach(() => {
  observed = undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: Partial<IntersectionObserverEntry>[]) => void) {
        const all = new Set<Element>();
        observed = all;
        tell = (near) => {
          const those = new Set(near);
          told(
            [...all].map((target) => ({
              target,
              isIntersecting: those.has(target),
              boundingClientRect: { width: 500, height: 100 } as DOMRect,
            })),
          );
        };
      }
      observe = (element: Element) => void observed?.add(element);
      unobserve = (element: Element) => void observed?.delete(element);
      disconnect = () => observed?.clear();
    },
  );
});

afterEach(() => document.body.replaceChildren());

/** A mark for each text in an element. */
function marksIn(element: Element): Lying[] {
  return cutBlock(element).flatMap((passage) =>
    passage.nodes.map((node) => ({
      passage,
      range: new StaticRange({
        startContainer: node,
        startOffset: 0,
        endContainer: node,
        endOffset: node.length,
      }),
    })),
  );
}

function added(html: string): Lying[] {
  document.body.insertAdjacentHTML('beforeend', html);
  const { lastElementChild: element } = document.body;
  return element ? marksIn(element) : [];
}

function blocks(count: number): Lying[] {
  return Array.from({ length: count }, () => added('<p>APT31</p>')).flat();
}

function entered(marks: readonly Lying[]): ReturnType<typeof createVicinity<Lying>> {
  const vicinity = createVicinity<Lying>(() => undefined);
  for (const mark of marks) vicinity.enter(mark);
  return vicinity;
}

describe('a page with few marks', () => {
  test('has nothing observed, and all of them near', () => {
    const marks = blocks(40);
    const vicinity = entered(marks);
    expect(observed).toBeUndefined();
    expect(marks.every(vicinity.isNear)).toBe(true);
  });
});

describe('a page with many', () => {
  test('has most of them observed by themselves where they lie in one block', () => {
    const marks = added(`<p>${'<a>APT31</a><br>'.repeat(100)}</p>`);
    const vicinity = entered(marks);
    expect(observed?.size).toBe(61);
    tell(document.querySelectorAll('a:last-of-type'));
    expect(marks.filter(vicinity.isNear)).toEqual(marks.slice(-1));
  });

  test('observes the block of several', () => {
    entered(blocks(50).flatMap(({ passage }) => marksIn(passage.block as Element)));
    expect(observed?.size).toBe(50);
  });

  test('observes by itself what the page has put elsewhere than its block', () => {
    const vicinity = entered(blocks(50));
    const [mark] = added('<p><b style="position: fixed"><i>APT40</i></b></p>');
    if (!mark) throw new Error('There is no mark.');
    vicinity.enter(mark);
    tell([]);
    expect([...(observed ?? [])].at(-1)?.localName).toBe('b');
    tell(document.querySelectorAll('b'));
    expect(vicinity.isNear(mark)).toBe(true);
    tell([]);
    expect(vicinity.isNear(mark)).toBe(false);
  });

  test('has near what the browser tells', () => {
    const marks = blocks(100);
    const vicinity = entered(marks);
    tell([...document.body.children].slice(0, 10));
    expect(marks.map(vicinity.isNear)).toEqual(marks.map((_, at) => at < 10));
  });

  test('has no more observed at once than the browser can tell of in a moment, and all in the end', () => {
    const marks = blocks(700);
    const vicinity = entered(marks);
    const near = [...document.body.children].slice(650);
    const portions: (number | undefined)[] = [observed?.size];
    for (let frame = 0; frame < 2; frame += 1) {
      tell(near);
      portions.push(observed?.size);
    }
    tell(near);
    expect(portions).toEqual([300, 600, 700]);
    expect(marks.filter(vicinity.isNear)).toEqual(marks.slice(650));
  });

  test('has others observed in place of those that leave before the browser has told of them', () => {
    const marks = blocks(700);
    const vicinity = entered(marks);
    for (const mark of marks.slice(0, 600)) vicinity.leave(mark);
    expect([...(observed ?? [])]).toEqual([...document.body.children].slice(600));
  });

  test('has new ones near at once, and otherwise once the browser tells so', () => {
    const vicinity = entered(blocks(100));
    tell([]);
    const [mark] = blocks(1);
    if (mark) vicinity.enter(mark);
    expect(mark && vicinity.isNear(mark)).toBe(true);
    tell([]);
    expect(mark && vicinity.isNear(mark)).toBe(false);
  });

  test('has no more of them near than can be told apart between two frames', () => {
    const vicinity = entered(blocks(100));
    tell([]);
    const marks = blocks(100);
    for (const mark of marks) vicinity.enter(mark);
    expect(marks.filter(vicinity.isNear).length).toBe(40);
  });

  test('observes no more what has left, also where its text was moved before', () => {
    const vicinity = entered(blocks(100));
    const [mark] = added('<p>APT40</p>');
    if (!mark) throw new Error('There is no mark.');
    const element = mark.range.startContainer.parentElement;
    vicinity.enter(mark);
    expect(element && observed?.has(element)).toBe(true);
    document.body.append(mark.range.startContainer);
    vicinity.leave(mark);
    expect(element && observed?.has(element)).toBe(false);
  });
});
