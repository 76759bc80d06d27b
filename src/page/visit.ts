import { isBackground, listen } from '../messages/listen.ts';
import type { Named } from '../messages/protocol.ts';
import { ask, isOrphan } from '../messages/send.ts';
import { type Stepped, type ToPage, toPageSchema } from '../messages/to-page.ts';
import { type Sieve, unpackSieve } from '../recognize/sieve.ts';
import { type Marks, STYLES } from '../settings/marks.ts';
import { listenerOf } from './dom.ts';
import { keepListening } from './keep-listening.ts';
import { type Marker, type MarkerOptions, offeredMarker } from './marker-door.ts';
import { type Marking, startMarking } from './marking.ts';
import { yieldToPage } from './slices.ts';

/** How long a page keeps still before it is told who is named: a feed that loads would report at every item. */
const REPORT_AFTER_MS = 250;

/**
 * The extension's stay in one document: marks it while the site is switched on, and answers the background.
 *
 * @param shipped the sieve of the names that come with the extension; where the reader has lists, another takes its place
 */
export function visit(document: Document, shipped: Sieve): void {
  let stop: (() => void) | undefined;
  let marking: Marking | undefined;
  let reported: string | undefined;
  /** Whether something was asked for in vain: what is marked may not be all. */
  let missed = false;
  /** How often the background has said what to mark. */
  let switched = 0;

  /** What is marked now, and how, as it was told. */
  let told: string | undefined;
  let dressed = false;

  function switchTo(marks: Marks | null): void {
    if (!marks) {
      const before = stop;
      retire();
      if (before) report([]);
      return;
    }
    const now = JSON.stringify(marks);
    if (now === told) return;
    told = now;
    if (!marking || marks.lists !== lists) void startAnew(marks);
    else {
      wanted = undefined;
      marking.use(marks);
    }
  }

  /** Which lists are marked, and what is to be marked once the sieve for it is there. */
  let lists: string | undefined;
  let wanted: Marks | undefined;

  /** Other lists are other names: all is read anew. Until their sieve is there, what is marked stays. */
  async function startAnew(marks: Marks): Promise<void> {
    wanted = marks;
    missed = false;
    const sieve = marks.lists === undefined ? shipped : await sieveOfAll();
    // Something else was told meanwhile.
    if (wanted !== marks) return;
    wanted = undefined;
    stop?.();
    lists = marks.lists;
    start(marks, sieve);
  }

  async function sieveOfAll(): Promise<Sieve> {
    try {
      const packed = await noted(ask({ type: 'page.sieve' }));
      return packed ? unpackSieve(packed) : shipped;
    } catch {
      return shipped;
    }
  }

  /** Once is enough for a document. Where nobody is there to do so, marks of these rules stay unseen. */
  function dress(): void {
    if (dressed) return;
    dressed = true;
    ask({ type: 'marker.dress' }).catch(() => {
      dressed = false;
    });
  }

  function start(marks: Marks, sieve: Sieve): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const started = startMarking(document, {
      sieve,
      marks,
      namesFor: (keys) => noted(ask({ type: 'page.names', keys })),
      loadMarker: (of) =>
        noted(loadMarker(document, { ...of, dress, retired, loadCard: () => ask({ type: 'card.load' }) })),
      changed: () => {
        clearTimeout(timer);
        timer = setTimeout(() => void reportOf(started), REPORT_AFTER_MS);
      },
    });
    marking = started;
    stop = () => {
      clearTimeout(timer);
      started.stop();
      marking = undefined;
    };
  }

  /** Leaves the page as it was, for the script of another version or for good. */
  function retire(): void {
    wanted = undefined;
    told = undefined;
    stop?.();
    stop = undefined;
  }

  function retired(): boolean {
    if (!isOrphan()) return false;
    retire();
    return true;
  }

  async function noted<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      missed = true;
      throw error;
    }
  }

  async function answer(message: ToPage): Promise<Stepped | Named[] | boolean | undefined> {
    const marker = marking?.marker();
    if (message.type === 'page.switch') {
      switched += 1;
      switchTo(message.marks);
      return undefined;
    }
    if (message.type === 'page.list') return (await marker?.named()) ?? [];
    if (message.type === 'page.step') return marker?.step(message) ?? { at: 0, of: 0 };
    return marker?.openCard() ?? false;
  }

  let reports = 0;

  /** Of a large page this takes a while, in which the page may be left alone, or be due for another report. */
  async function reportOf(of: Marking): Promise<void> {
    reports += 1;
    const mine = reports;
    const named = (await of.marker()?.named()) ?? [];
    if (mine === reports && of === marking) report(named);
  }

  function report(named: Named[]): void {
    const text = JSON.stringify(named);
    if (text === reported) return;
    reported = text;
    // Fails when the extension was updated or removed under the page: then there is no one left to tell.
    ask({ type: 'page.named', named }).catch(() => undefined);
  }

  async function arrive(): Promise<void> {
    try {
      const before = switched;
      const marks = await ask({ type: 'page.ready' });
      // What was read before a reader's choice may arrive after that.
      if (switched === before) switchTo(marks);
    } catch {
      // As in `report`.
      retired();
    }
  }

  function left(): void {
    void ask({ type: 'page.gone' }).catch(() => undefined);
  }

  /** Back from the back-forward cache: the site may have been switched, and the tab's report was dropped. */
  function cameBack({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    reported = undefined;
    // What is under way when a page is put into the cache gets no answer.
    if (missed) retire();
    void arrive().then(() => marking && reportOf(marking));
  }

  if (document.readyState === 'complete') clearLeftMarks();
  listen(toPageSchema, isBackground, answer);
  void arrive();
  keepListening(document, () => {
    // Who has switched the extension off comes back from another tab.
    listenerOf(document)('visibilitychange', retired);
    addEventListener('pagehide', left);
    addEventListener('pageshow', cameBack);
  });
}

/**
 * Takes out of the shared registry what an earlier life of the extension has left there: Firefox ends its scripts without
 * letting them put away their things, and then fails to go through what they were.
 */
function clearLeftMarks(): void {
  for (const style of STYLES)
    for (const letter of 'abcdeo')
      for (const line of ['solid', 'dashed', 'dotted']) CSS.highlights.delete(`${style}-${letter}-${line}`);
  CSS.highlights.delete('underline-current');
}

async function loadMarker(document: Document, options: MarkerOptions): Promise<Marker> {
  if (!offeredMarker()) await ask({ type: 'marker.load' });
  const make = offeredMarker();
  if (!make) throw new Error('The script that marks is not there.');
  const marker = make(document, options);
  await marker.getReady(yieldToPage);
  return marker;
}
