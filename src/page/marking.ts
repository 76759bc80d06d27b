import type { Kind } from '../profile/types.ts';
import type { NameIndex } from '../recognize/name-index.ts';
import { createReading } from '../recognize/reading.ts';
import { isInPage } from './dom.ts';
import { follow } from './follow.ts';
import { createPainter, type Painter } from './paint.ts';
import { type Block, cutBlock, isProse, type Passage } from './passages.ts';
import { sliceEnd, yieldToPage } from './slices.ts';

/** The marking of one document: reads it, paints it, and follows its changes until it is stopped. */
export interface Marking {
  painter: Painter;
  /** The shadow roots met so far, which a look-up by point has to be told of. */
  shadowRoots(): ShadowRoot[];
  stop(): void;
}

export interface MarkingOptions {
  index: NameIndex;
  /** The style sheet of the marks, for shadow roots, which the document's own rules don't reach in Firefox. */
  sheet: () => CSSStyleSheet;
  /** Called whenever what is painted has changed and no more work is waiting. */
  changed: () => void;
}

interface Task {
  block: Block;
  /** Whether the blocks inside are to be read as well, even if they were before. */
  deep: boolean;
}

export function startMarking(document: Document, options: MarkingOptions): Marking {
  const stopped = new AbortController();
  const reading = createReading<Passage>(options.index);
  const painter = createPainter(CSS.highlights);
  const kinds = new Map<string, Kind>(options.index.profiles.map(({ id, kind }) => [id, kind]));
  const kindOf = (profile: string): Kind => kinds.get(profile) ?? 'group';

  /** The blocks that were read, and of their passages those in which a name was found; the rest is let go. */
  const passagesOf = new WeakMap<Block, Passage[]>();
  /** All of those passages: what has to be swept when nodes leave the page. */
  const named = new Set<Passage>();
  const roots = new Set<ShadowRoot>();
  /** What is still to be read; the last is next. */
  const stack: Task[] = [];
  /** The same by block: a block waits once, deep if any asked for that. */
  const waiting = new Map<Block, Task>();
  let working = false;
  /** What a passage has to be to stay, since some may have left the page or stopped being prose; if anything is due. */
  let sweepFor: ((block: Block) => boolean) | undefined;
  let everRead = false;

  function enqueue(block: Block, deep: boolean): void {
    push(block, deep);
    if (!working) void work();
  }

  function push(block: Block, deep: boolean): void {
    const same = waiting.get(block);
    if (same) {
      same.deep ||= deep;
      return;
    }
    const task = { block, deep };
    waiting.set(block, task);
    stack.push(task);
  }

  async function work(): Promise<void> {
    working = true;
    let changed = !everRead;
    everRead = true;
    try {
      changed = (await readAll()) || changed;
    } catch (error) {
      // Whatever a page did to its document: the next change finds the reader ready, and its console stays clean.
      console.debug('Known As could not read a part of this page.', error);
    }
    working = false;
    if (changed && !stopped.signal.aborted) options.changed();
  }

  /** Works off what is waiting, slice by slice, and tells whether the mentions changed. */
  async function readAll(): Promise<boolean> {
    let changed = false;
    do {
      await yieldToPage();
      if (stopped.signal.aborted) return changed;
      const over = sliceEnd();
      if (sweepFor) sweep(sweepFor);
      for (let task = stack.pop(); task; task = over() ? undefined : stack.pop()) read(task);
      for (const passage of reading.settle()) {
        painter.paint(passage, reading.mentions(passage), kindOf);
        changed = true;
      }
      painter.restore();
    } while (stack.length > 0 || sweepFor);
    return changed;
  }

  function read({ block, deep }: Task): void {
    waiting.delete(block);
    for (const passage of passagesOf.get(block) ?? []) forget(passage);
    if (!isInPage(block)) {
      passagesOf.delete(block);
      return;
    }
    const known = passagesOf.has(block);
    if (block instanceof ShadowRoot && !roots.has(block)) enter(block);
    const { passages, inner } = cutBlock(block);
    const withNames = passages.filter((passage) => reading.set(passage, passage.text));
    passagesOf.set(block, withNames);
    for (const passage of withNames) named.add(passage);
    // Last in, first out: put in backwards, blocks come out in the order of the page.
    for (const child of inner.reverse()) {
      if (deep || !known || !passagesOf.has(child)) push(child, true);
    }
  }

  function forget(passage: Passage): void {
    reading.delete(passage);
    painter.erase(passage);
    named.delete(passage);
  }

  function sweepSoon(stays: (block: Block) => boolean): void {
    if (named.size === 0) return;
    // Being prose means being in the page as well, so it is never weakened to that.
    if (sweepFor !== isProse) sweepFor = stays;
    if (!working) void work();
  }

  function sweep(stays: (block: Block) => boolean): void {
    sweepFor = undefined;
    for (const passage of named) {
      if (!stays(passage.block)) {
        forget(passage);
        passagesOf.delete(passage.block);
      }
    }
  }

  function enter(root: ShadowRoot): void {
    roots.add(root);
    const sheet = options.sheet();
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    changes.observe(root);
  }

  const changes = follow(
    {
      dirty: (block) => enqueue(block, false),
      added: (block) => enqueue(block, true),
      gone: () => sweepSoon(isInPage),
      unread: () => sweepSoon(isProse),
    },
    stopped.signal,
  );
  changes.observe(document);
  if (document.documentElement) enqueue(document.documentElement, true);

  return {
    painter,
    shadowRoots: () => [...roots].filter(isInPage),
    stop() {
      stopped.abort();
      painter.clear();
      stack.length = 0;
    },
  };
}
