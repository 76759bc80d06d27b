// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Marks } from '../../src/settings/marks.ts';
import { runs } from '../runs.ts';
import { MARKS_AT_FIRST } from '../settings/marks-at-first.ts';
import { become, marked, namesFor, start, underlined } from './marked-page.ts';

const PAGE = `
  <p style="display: none">APT31 is not shown.</p>
  <p>By APT31, then APT31 and Zhao Guangzong of APT40.</p>
  <h2>On APT31</h2>
  <p>APT40, and the hackers of Leviathan.</p>
  <p>Also <b contenteditable="">Violet Typhoon</b>.</p>
  <div contenteditable="true"><p>Judgment Panda</p></div>
  <section><h3>Later</h3><p>Also known as Zirconium: APT31, of the Hubei State Security Department. A Sea Turtle swam by.</p></section>`;

const choices: fc.Arbitrary<Marks> = fc.record({
  style: fc.constantFrom('underline', 'wavy', 'background'),
  colourByKind: fc.boolean(),
  density: fc.constantFrom('every', 'section', 'page'),
  opening: fc.constant('hover'),
  without: fc.subarray(['group', 'person', 'organization']),
  hidden: fc.subarray(['apt31', 'leviathan', 'zirconium']),
  possible: fc.boolean(),
  reference: fc.boolean(),
  editors: fc.boolean(),
});

/** Marks the page so and then so, and tells what is marked in the end. */
async function marksAfter(first: Marks, ...later: Marks[]): Promise<unknown> {
  document.body.innerHTML = PAGE;
  let changed = 0;
  const marking = start({
    marks: first,
    changed: () => {
      changed += 1;
    },
  });
  await vi.waitFor(() => expect(changed).toBe(1));
  for (const [at, marks] of later.entries()) {
    marking.use(marks);
    await vi.waitFor(() => expect(changed).toBe(at + 2));
  }
  const named = await marking.marker()?.named();
  const all = marked();
  marking.stop();
  return { all, named };
}

beforeEach(() => {
  // What is not shown has no box and takes up no room.
  Element.prototype.checkVisibility = function visible() {
    return !this.closest('[style*="none"]');
  };
  Range.prototype.getClientRects = function rects() {
    const shown = !this.startContainer.parentElement?.closest('[style*="none"]');
    return [{ width: shown ? 40 : 0 }] as unknown as DOMRectList;
  };
});

describe('what is chosen while a page is open', () => {
  test('marks it as if it had been chosen before', async () => {
    await fc.assert(
      fc.asyncProperty(choices, choices, async (before, after) => {
        expect(await marksAfter(before, after)).toEqual(await marksAfter(after));
      }),
      runs(40),
    );
  });

  test('and given up again leaves what was there', async () => {
    const others = {
      style: 'wavy',
      density: 'page',
      without: ['person'],
      possible: true,
      editors: true,
    } as const;
    const changed = { ...MARKS_AT_FIRST, ...others };
    expect(await marksAfter(MARKS_AT_FIRST, changed, MARKS_AT_FIRST)).toEqual(
      await marksAfter(MARKS_AT_FIRST),
    );
  });

  test('asks for no name again that is known', async () => {
    document.body.innerHTML = PAGE;
    const asked = vi.fn(async (keys: number[]) => namesFor(keys));
    const marking = start({ namesFor: asked });
    await vi.waitFor(() => expect(underlined()).toContain('Hubei State Security Department'));
    const before = asked.mock.calls.length;
    marking.use({ ...MARKS_AT_FIRST, density: 'page', without: ['person'] });
    await become('APT31', 'APT40', 'Hubei State Security Department');
    expect(asked.mock.calls.length).toBe(before);
  });
});

describe('a name that is left unmarked', () => {
  test('as a repeat, is listed and counted all the same', async () => {
    document.body.innerHTML = '<p>APT31, APT31 and APT31.</p>';
    const marking = start({ marks: { ...MARKS_AT_FIRST, density: 'page' } });
    await become('APT31');
    expect(await marking.marker()?.named()).toMatchObject([{ profile: 'apt31', count: 3 }]);
  });

  test('as of a kind that is not wanted, is neither', async () => {
    document.body.innerHTML = '<p>Zhao Guangzong of APT31.</p>';
    const marking = start({ marks: { ...MARKS_AT_FIRST, without: ['person'] } });
    await become('APT31');
    expect(await marking.marker()?.named()).toMatchObject([{ profile: 'apt31', count: 1 }]);
  });
});

test('what is not shown is not the first of the page', async () => {
  document.body.innerHTML = '<p style="display: none">APT31.</p><p>By Violet Typhoon.</p>';
  start({ marks: { ...MARKS_AT_FIRST, density: 'page' } });
  await become('Violet Typhoon');
});

test('the next that is shown is marked once the first of the page is gone', async () => {
  document.body.innerHTML = '<h1>News</h1><p id="first">APT31.</p><p id="next">By Violet Typhoon.</p>';
  start({ marks: { ...MARKS_AT_FIRST, density: 'page' } });
  await become('APT31');
  document.querySelector('#first')?.remove();
  await become('Violet Typhoon');
  document.querySelector('h1')?.append(' of Judgment Panda');
  await become('Judgment Panda');
});
