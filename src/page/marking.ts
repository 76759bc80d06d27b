import { mayNameByEveryday } from '../recognize/everyday-cues.ts';
import { createMetKeys } from '../recognize/met-keys.ts';
import type { SharedNames } from '../recognize/name-store.ts';
import type { Sieve } from '../recognize/sieve.ts';
import { createTextSifter } from '../recognize/sift.ts';
import { type Stretch, stretchesOf, withMargins } from '../recognize/stretches.ts';
import type { Marks } from '../settings/marks.ts';
import { createAsking } from './asking.ts';
import { isInPage, rootOf } from './dom.ts';
import { readEditors } from './elements.ts';
import { follow } from './follow.ts';
import { createLateHosts } from './late-hosts.ts';
import type { Marker, MarkerOptions } from './marker-door.ts';
import { createMarkerOnDemand } from './marker-on-demand.ts';
import { type Around, type Block, cutBlock, isProse, type Passage } from './passages.ts';
import { sliceEnd, whenIdle, yieldToPage } from './slices.ts';
import { createSurvey } from './survey.ts';
import { createSweep } from './sweep.ts';

/** The marking of one document: looks for names, has them marked, and follows its changes until it is stopped. */
export interface Marking {
  /** What marks, if anybody may be named. */
  marker(): Marker | undefined;
  /** Marks otherwise from now on, by what was read; reads anew where more or less is to be read. */
  use(marks: Marks): void;
  stop(): void;
}

export interface MarkingOptions {
  sieve: Sieve;
  marks: Marks;
  /** Asks for the names with some keys. */
  namesFor: (keys: number[]) => Promise<SharedNames>;
  /** Brings what marks into this document; most never need it. */
  loadMarker: (of: Pick<MarkerOptions, 'shadowRoots' | 'marks'>) => Promise<Marker>;
  /** Called whenever what is painted has changed and no more work is waiting; and once where nothing is. */
  changed: () => void;
}

/** Of a long page about so much is read until its next names are asked for and painted; the first at once. */
const SLICES_BETWEEN = 8;

export function startMarking(document: Document, options: MarkingOptions): Marking {
  const stopped = new AbortController();
  let { marks } = options;
  readEditors(marks.editors);
  const met = createMetKeys();
  const roots = new Set<ShadowRoot>();
  /** Those of them that are in the page, for whom asks in every frame. */
  let rootsInPage: ShadowRoot[] | undefined;

  /** The elements and shadow trees to be gone through with all that is in them, in the order in which they came. */
  const unseen = new Set<Block>();
  let surveying = false;
  /** Blocks whose own text is to be cut and read: somebody may be named there, or it has changed. */
  const toCut = new Set<Block>();
  /** The block that is being read, with what is left of it to read and the keys in it to ask for. */
  let open: { block: Block; left: Iterator<[Passage, Stretch], undefined>; unknown: number[] } | undefined;
  /** Of the blocks that were cut the passages that name somebody or may do so; the rest is let go. */
  const passagesOf = new Map<Block, Passage[]>();
  const sweep = createSweep(() => [...passagesOf.keys(), ...marker.waiting()].values(), forget);
  /** Whether there was more to settle and to paint than there was time for: that is ended before more is read. */
  let paintingOn = false;
  let working = false;
  /** Whether the page was read once: from then on its own work goes first. */
  let patient = false;
  /** Whether mentions have changed since `changed` was last called; at first nobody knows of any. */
  let unreported = true;

  const asking = createAsking<Block>({
    namesFor: options.namesFor,
    answered(asked, shared, blocks) {
      if (stopped.signal.aborted) return;
      met.learn(asked, shared);
      marker.learn(shared);
      for (const block of blocks) toCut.add(block);
      workOn();
    },
  });

  const marker = createMarkerOnDemand(
    () => options.loadMarker({ shadowRoots, marks: () => marks }),
    (blocks) => {
      for (const block of blocks) toCut.add(block);
    },
    workOn,
    stopped.signal,
  );

  const survey = createSurvey(options.sieve, {
    met: (block, key, capital) => weighKey(key, capital, block),
    disguised: (block) => toCut.add(block),
    shadow: enter,
    bare: (element, traits, firstChild) => lateHosts.watch(element, traits, firstChild),
  });

  const lateHosts = createLateHosts(document, enter, workOn, stopped.signal);
  if (document.readyState === 'complete') lateHosts.loaded();
  else addEventListener('load', lateHosts.loaded, { signal: stopped.signal });

  function enter(root: ShadowRoot): void {
    if (!roots.has(root)) {
      roots.add(root);
      rootsInPage = undefined;
      changes.observe(root);
    }
    unseen.add(root);
  }

  function shadowRoots(): ShadowRoot[] {
    rootsInPage ??= [...roots].filter(isInPage);
    return rootsInPage;
  }

  let promising = false;
  /** Whether there is more than words of every day. */
  let telling = false;
  const siftText = createTextSifter(options.sieve, (key, capital) => {
    const isName = met.isName(key, capital);
    if (isName) {
      promising = true;
      telling ||= !met.isEveryday(key);
    } else if (isName === undefined) open?.unknown.push(key);
  });

  function weighKey(key: number, capital: boolean, block: Block): void {
    if (toCut.has(block)) return;
    const isName = met.isName(key, capital);
    if (isName) toCut.add(block);
    else if (isName === undefined) asking.hold(block, [key]);
  }

  function workOn(): void {
    if (!working) void work();
  }

  /** Works off what is waiting, slice by slice. */
  async function work(): Promise<void> {
    working = true;
    try {
      for (let slice = 0, left = true; left; slice += 1) {
        await (patient ? whenIdle() : yieldToPage());
        if (stopped.signal.aborted) return;
        left = readSlice(slice % SLICES_BETWEEN === 0);
      }
    } catch (error) {
      // Whatever a page did to its document: the next change finds the reader ready, and its console stays clean.
      console.debug('Known As could not read a part of this page.', error);
    }
    // Nothing is awaited since the last slice, so that what comes in from here on begins anew.
    working = false;
    if (asking.isOpen() || marker.isComing() || stopped.signal.aborted) return;
    patient = true;
    if (!unreported) return;
    unreported = false;
    options.changed();
  }

  /** Tells whether more is waiting; if it is `due`, and at the end, what was read is made known and painted. */
  function readSlice(due: boolean): boolean {
    const over = sliceEnd();
    // Nothing changes within a slice, and many blocks lie in the same elements.
    const skipped: Around = new Map();
    changes.handle(over, skipped);
    if (sweep.isBehind()) {
      sweep.run(over, skipped);
      rootsInPage = undefined;
      for (const root of roots) if (!isInPage(root)) roots.delete(root);
    }
    if (paintingOn) paint(over);
    lateHosts.look(over);
    seeAll(over);
    cutAll(over, skipped);
    const left =
      surveying ||
      unseen.size > 0 ||
      toCut.size > 0 ||
      open !== undefined ||
      lateHosts.isBehind() ||
      sweep.isBehind() ||
      changes.isBehind();
    if (left && !due) return true;
    asking.ask();
    paint(over);
    return left || paintingOn;
  }

  function paint(over: () => boolean): void {
    const marking = marker.get();
    if (marking?.paint(over)) unreported = true;
    paintingOn = marking?.isBehind() ?? false;
  }

  function seeAll(over: () => boolean): void {
    while (!over()) {
      if (!surveying) {
        const [next] = unseen;
        if (!next) return;
        unseen.delete(next);
        if (!isInPage(next)) continue;
        survey.begin(next);
      }
      surveying = !survey.run(over);
    }
  }

  function cutAll(over: () => boolean, skipped: Around): void {
    // What was begun may have left the page in the meantime.
    if (open && !isProse(open.block, skipped)) forget(open.block);
    for (;;) {
      if (!open) {
        const [next] = toCut;
        if (!next) return;
        toCut.delete(next);
        cut(next, skipped);
      }
      readOn(over);
      if (over()) return;
    }
  }

  /** Cuts a block's own text into passages, which are to be read. */
  function cut(block: Block, skipped: Around): void {
    forget(block);
    if (isProse(block, skipped)) open = { block, left: stretchesIn(cutBlock(block)), unknown: [] };
  }

  /** Has those stretches read in which there may be names. */
  function readOn(over: () => boolean): void {
    if (!open) return;
    const { block, left, unknown } = open;
    for (let next = left.next(); !next.done; next = left.next()) {
      const [passage, stretch] = next.value;
      const { start, end } = withMargins(stretch, passage.text.length);
      promising = false;
      telling = marks.possible;
      const text = passage.text.slice(start, end);
      siftText(text);
      if (promising) mark(block, passage, stretch, () => telling || mayNameByEveryday(text));
      if (over()) return;
    }
    open = undefined;
    if (unknown.length > 0) asking.hold(block, unknown);
  }

  function mark(block: Block, passage: Passage, stretch: Stretch, mayBeMeant: () => boolean): void {
    const marking = marker.get();
    if (!marking) {
      if (mayBeMeant()) marker.want(block);
      else marker.hold(block);
    }
    if (!marking?.read(passage, stretch)) return;
    const kept = passagesOf.get(block) ?? [];
    if (kept.at(-1) !== passage) passagesOf.set(block, [...kept, passage]);
  }

  function forget(block: Block): void {
    if (open?.block === block) open = undefined;
    asking.release(block);
    marker.release(block);
    for (const passage of passagesOf.get(block) ?? []) marker.get()?.forget(passage);
    passagesOf.delete(block);
  }

  const changes = follow(
    {
      changed() {
        lateHosts.soon();
        workOn();
      },
      textChanged: (text) => marker.get()?.outdate(text),
      dirty: (block) => void toCut.add(block),
      added: (element) => void unseen.add(element),
      gone: sweep.gone,
      unread: sweep.unread,
    },
    stopped.signal,
  );
  changes.observe(document);
  const root = rootOf(document);
  if (root) {
    unseen.add(root);
    workOn();
  }

  return {
    marker: marker.get,
    use(next) {
      const { editors } = marks;
      // What is only possible is not painted at first, so that it need not have been read.
      if (next.possible && !marks.possible) for (const block of marker.waiting()) toCut.add(block);
      marks = next;
      if (next.editors !== editors) {
        readEditors(next.editors);
        for (const block of passagesOf.keys()) toCut.add(block);
        if (open) toCut.add(open.block);
        const renewed = rootOf(document);
        if (renewed) unseen.add(renewed);
      }
      marker.get()?.repaint();
      workOn();
    },
    stop: () => stopped.abort(),
  };
}

function* stretchesIn(passages: readonly Passage[]): Generator<[Passage, Stretch], undefined> {
  for (const passage of passages) {
    for (const stretch of stretchesOf(passage.text.length)) yield [passage, stretch];
  }
}
