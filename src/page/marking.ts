import type { Kind } from '../profile/types.ts';
import type { LearnedNames } from '../recognize/learned-names.ts';
import type { SharedNames } from '../recognize/name-store.ts';
import { createReading } from '../recognize/reading.ts';
import { createAsking } from './asking.ts';
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
  names: LearnedNames;
  /** Asks for the names with some keys. */
  namesFor: (keys: number[]) => Promise<SharedNames>;
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
  const { names } = options;
  const asking = createAsking({
    names,
    namesFor: options.namesFor,
    answered(withNames, without) {
      if (stopped.signal.aborted) return;
      reading.use(names.index());
      for (const passage of withNames) again.add(passage);
      for (const passage of without) if (!reading.holds(passage)) letGo(passage);
      if (!working) void work();
    },
  });
  const reading = createReading<Passage>(names.index());
  const painter = createPainter(CSS.highlights);
  const kindOf = (profile: string): Kind => names.kindOf(profile) ?? 'group';

  /** The blocks that were read, and of their passages those that name somebody or may do so; the rest is let go. */
  const passagesOf = new WeakMap<Block, Passage[]>();
  /** All of those passages: what has to be swept when nodes leave the page. */
  const named = new Set<Passage>();
  /** Passages to be read again, as there are names in them that were not known before. */
  const again = new Set<Passage>();
  const roots = new Set<ShadowRoot>();
  /** What is still to be read; the last is next. */
  const stack: Task[] = [];
  /** The same by block: a block waits once, deep if any asked for that. */
  const waiting = new Map<Block, Task>();
  let working = false;
  /** What a passage has to be to stay, since some may have left the page or stopped being prose; if anything is due. */
  let sweepFor: ((block: Block) => boolean) | undefined;
  /** Whether mentions have changed since `changed` was last called; at first nobody knows of any. */
  let unreported = true;

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
    try {
      await readAll();
    } catch (error) {
      // Whatever a page did to its document: the next change finds the reader ready, and its console stays clean.
      console.debug('Known As could not read a part of this page.', error);
    }
    working = false;
    if (!unreported || asking.isOpen() || stopped.signal.aborted) return;
    unreported = false;
    options.changed();
  }

  /** Works off what is waiting, slice by slice. */
  async function readAll(): Promise<void> {
    do {
      await yieldToPage();
      if (stopped.signal.aborted) return;
      const over = sliceEnd();
      if (sweepFor) sweep(sweepFor);
      for (let task = stack.pop(); task; task = over() ? undefined : stack.pop()) read(task);
      for (const passage of again) {
        again.delete(passage);
        if (!readPassage(passage)) letGo(passage);
        if (over()) break;
      }
      asking.ask();
      for (const passage of reading.settle()) {
        painter.paint(passage, reading.mentions(passage), kindOf);
        unreported = true;
      }
      painter.restore();
    } while (stack.length > 0 || again.size > 0 || sweepFor);
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
    const kept = passages.filter(readPassage);
    passagesOf.set(block, kept);
    for (const passage of kept) named.add(passage);
    // Last in, first out: put in backwards, blocks come out in the order of the page.
    for (const child of inner.reverse()) {
      if (deep || !known || !passagesOf.has(child)) push(child, true);
    }
  }

  /** Reads a passage, and tells whether it has to be kept: it names somebody, or may do so. */
  function readPassage(passage: Passage): boolean {
    const { promising, unknown } = names.sift(passage.text);
    const namesSomebody = promising && reading.set(passage, passage.text);
    if (unknown.length > 0) asking.hold(passage, unknown);
    return namesSomebody || unknown.length > 0;
  }

  /** Lets go of a passage that names nobody after all. */
  function letGo(passage: Passage): void {
    named.delete(passage);
    const kept = passagesOf.get(passage.block)?.filter((other) => other !== passage);
    if (kept) passagesOf.set(passage.block, kept);
  }

  function forget(passage: Passage): void {
    reading.delete(passage);
    asking.release(passage);
    again.delete(passage);
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
