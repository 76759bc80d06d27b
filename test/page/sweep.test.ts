// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Block, isProse } from '../../src/page/passages.ts';
import { createSweep } from '../../src/page/sweep.ts';
import { runs } from '../runs.ts';
import { readsOf } from './dom-reads.ts';

vi.mock('../../src/page/dom.ts', async (original) =>
  (await import('./dom-reads.ts')).counted(await original<object>()),
);

const BLOCKS = 200;
const DEPTH = 12;

afterEach(() => document.body.replaceChildren());

function swept(blocks: Set<Block>): ReturnType<typeof createSweep> {
  return createSweep(
    () => blocks.keys(),
    (block) => void blocks.delete(block),
  );
}

function whole(sweep: ReturnType<typeof createSweep>): void {
  sweep.run(() => false, new Map());
}

/** Blocks deep in a page, and an editor beside them. */
function deepPage(): { blocks: Set<Block>; editor: Element; article: Element } {
  document.body.innerHTML = '<article></article><div contenteditable><p></p></div>';
  const [article, editor] = document.body.children;
  if (!article || !editor) throw new Error('The page is not there.');
  let inner = article;
  for (let depth = 0; depth < DEPTH; depth += 1) inner = inner.appendChild(document.createElement('section'));
  const blocks = Array.from({ length: BLOCKS }, () => inner.appendChild(document.createElement('p')));
  return { blocks: new Set(blocks), editor, article };
}

describe('what a sweep reads', () => {
  test('of blocks that lie elsewhere is no more than whether they do', () => {
    const { blocks, editor } = deepPage();
    const sweep = swept(blocks);
    sweep.unread(editor.firstElementChild ?? editor);
    // Is it in the page, what is it, and what does it lie in.
    expect(readsOf(() => whole(sweep))).toBeLessThan(BLOCKS * 7);
    expect(blocks.size).toBe(BLOCKS);
  });

  test('of what many blocks lie in is read once', () => {
    const { blocks, article } = deepPage();
    const sweep = swept(blocks);
    sweep.unread(article);
    expect(readsOf(() => whole(sweep))).toBeLessThan(BLOCKS * 16);
    expect(blocks.size).toBe(BLOCKS);
  });

  test('is no more than there is time for', () => {
    const { blocks } = deepPage();
    const sweep = swept(blocks);
    document.body.replaceChildren();
    sweep.gone();
    let looks = 0;
    sweep.run(() => ++looks === 10, new Map());
    expect(blocks.size).toBe(BLOCKS - 10);
    expect(sweep.isBehind()).toBe(true);
    whole(sweep);
    expect(blocks.size).toBe(0);
    expect(sweep.isBehind()).toBe(false);
  });
});

test('what changes in the midst of a sweep is looked at again', () => {
  const { blocks, editor } = deepPage();
  const [first] = blocks;
  const sweep = swept(blocks);
  sweep.gone();
  let looks = 0;
  sweep.run(() => ++looks === 10, new Map());
  if (first instanceof Element) {
    editor.append(first);
    sweep.unread(first);
  }
  whole(sweep);
  expect(first && blocks.has(first)).toBe(false);
  expect(blocks.size).toBe(BLOCKS - 1);
});

test('a shadow tree goes with its host', () => {
  document.body.innerHTML = '<div></div>';
  const host = document.body.firstElementChild as Element;
  const blocks = new Set<Block>([host.attachShadow({ mode: 'open' })]);
  const sweep = swept(blocks);
  host.setAttribute('hidden', '');
  sweep.unread(host);
  whole(sweep);
  expect(blocks.size).toBe(0);
});

test('what is left after any changes is in the page, and prose', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ at: fc.nat(), to: fc.nat(), what: fc.constantFrom('hide', 'edit', 'move', 'remove') }),
        {
          maxLength: 12,
        },
      ),
      fc.array(fc.nat({ max: 5 })),
      (changes, slices) => {
        document.body.innerHTML =
          '<div><section><p></p><div><p></p></div></section><p></p></div><div><p></p><section></section></div>';
        const all = [...document.body.querySelectorAll('*')];
        const blocks = new Set<Block>(all);
        const sweep = swept(blocks);
        let between = false;
        for (const { at, to, what } of changes) {
          const one = all[at % all.length];
          const other = all[to % all.length];
          if (!one || !other) continue;
          if (what === 'hide') one.setAttribute('hidden', '');
          else if (what === 'edit') one.setAttribute('contenteditable', '');
          else if (what === 'remove') one.remove();
          else if (!one.contains(other)) other.append(one);
          if (what === 'remove') sweep.gone();
          else sweep.unread(one);
          let looks = slices.pop() ?? 0;
          if (looks === 0) continue;
          between = true;
          sweep.run(() => --looks === 0, new Map());
        }
        whole(sweep);
        for (const block of blocks) expect(isProse(block)).toBe(true);
        // What was no prose in between is read anew when it is again.
        if (!between) expect([...blocks]).toEqual(all.filter((block) => isProse(block)));
      },
    ),
    runs(200),
  );
});
