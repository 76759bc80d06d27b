import { createMetKeys } from '../recognize/met-keys.ts';
import type { SharedNames } from '../recognize/name-store.ts';
import type { Sieve } from '../recognize/sieve.ts';
import type { Marks } from '../settings/marks.ts';
import { createAsking } from './asking.ts';
import { createBlockReader } from './block-reader.ts';
import { isInPage, rootOf } from './dom.ts';
import { readEditors } from './elements.ts';
import { follow } from './follow.ts';
import { createLateHosts } from './late-hosts.ts';
import type { Marker, MarkerOptions } from './marker-door.ts';
import { createMarkerOnDemand } from './marker-on-demand.ts';
import type { Around, Block } from './passages.ts';
import { createQueue } from './queue.ts';
import { leaveAlone, sliceEnd, whenIdle, yieldToPage } from './slices.ts';
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
/** So many changes between two slices, and before more of them in a row, are a storm: most of it is read when it is over. */
const STORM = 50;
const MOST_RESTLESS = 3;

export function startMarking(document: Document, options: MarkingOptions): Marking {
  const stopped = new AbortController();
  let { marks } = options;
  readEditors(marks.editors);
  const met = createMetKeys();
  const roots = new Set<ShadowRoot>();
  /** Those of them that are in the page, for whom asks in every frame. */
  let rootsInPage: ShadowRoot[] | undefined;

  /** The elements and shadow trees to be gone through with all that is in them, in the order in which they came. */
  const unseen = createQueue<Block>();
  let surveying = false;
  /** Whether there was more to settle and to paint than there was time for: that is ended before more is read. */
  let paintingOn = false;
  let working = false;
  /** Whether the page was read once: from then on its own work goes first. */
  let patient = false;
  /** Before how many slices in a row there was a storm, and how many changes there were since the last. */
  let restless = 0;
  let changed = 0;
  /** Whether mentions have changed since `changed` was last called; at first nobody knows of any. */
  let unreported = true;

  const asking = createAsking<Block>({
    namesFor: options.namesFor,
    answered(asked, shared, blocks) {
      if (stopped.signal.aborted) return;
      met.learn(asked, shared);
      marker.learn(shared);
      readAgain(blocks);
      workOn();
    },
  });

  const marker = createMarkerOnDemand(
    () => options.loadMarker({ shadowRoots, marks: () => marks }),
    readAgain,
    workOn,
    stopped.signal,
  );

  const reader = createBlockReader({
    sieve: options.sieve,
    met,
    asking,
    marker,
    possible: () => marks.possible,
  });
  const sweep = createSweep(() => reader.naming().values(), reader.forget);

  const survey = createSurvey(options.sieve, {
    met: (block, key, capital) => weighKey(key, capital, block),
    disguised: reader.want,
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

  function weighKey(key: number, capital: boolean, block: Block): void {
    if (reader.isWanted(block)) return;
    const isName = met.isName(key, capital);
    if (isName) reader.want(block);
    else if (isName === undefined) asking.hold(block, [key]);
  }

  function readAgain(blocks: Iterable<Block>): void {
    for (const block of blocks) reader.want(block);
  }

  function workOn(): void {
    if (!working) void work();
  }

  /** Works off what is waiting, slice by slice. */
  async function work(): Promise<void> {
    working = true;
    try {
      for (let slice = 0, left = true; left; slice += 1) {
        await turn();
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

  /** Waits for a turn. */
  async function turn(): Promise<void> {
    if (!patient) return yieldToPage();
    restless = changed >= STORM ? restless + 1 : 0;
    changed = 0;
    return restless > MOST_RESTLESS ? leaveAlone() : whenIdle();
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
    reader.run(over, skipped);
    const left =
      surveying ||
      !unseen.isEmpty() ||
      reader.isBehind() ||
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
    do {
      if (!surveying) {
        const next = unseen.take();
        if (!next) return;
        if (!isInPage(next)) continue;
        survey.begin(next);
      }
      surveying = !survey.run(over);
    } while (!surveying);
  }

  const changes = follow(
    {
      changed(count) {
        changed += count;
        lateHosts.soon();
        workOn();
      },
      textChanged: (text) => marker.get()?.outdate(text),
      dirty: reader.want,
      added: unseen.add,
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
      if (next.possible && !marks.possible) readAgain(marker.waiting());
      marks = next;
      if (next.editors !== editors) {
        readEditors(next.editors);
        reader.wantAgain();
        const renewed = rootOf(document);
        if (renewed) unseen.add(renewed);
      }
      marker.get()?.repaint();
      workOn();
    },
    stop: () => stopped.abort(),
  };
}
