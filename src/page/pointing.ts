import type { Pointed } from '../messages/pointed.ts';
import type { Mention } from '../recognize/types.ts';
import type { Marks } from '../settings/marks.ts';
import { type CardRequest, type Mentioned, offeredCard } from './card-door.ts';
import { isInControl } from './control.ts';
import { listenerOf, rootOf } from './dom.ts';
import { keepListening } from './keep-listening.ts';
import { mentionAt, rectsOf, textAt } from './locate.ts';
import type { Painted, Painter } from './paint.ts';

/**
 * How long the pointer rests on a name before its card opens. Below about 150 ms cards flash up while the pointer
 * merely crosses a line; Wikipedia's previews settled on 150 ms, and ours are larger.
 */
const DWELL_MS = 200;

/** How long the pointer has rested when the card is got ready: who crosses a line at reading speed is gone by then. */
const AHEAD_MS = 60;

/** How long the card stays after the pointer has left it and its name: enough to cross the gap between them. */
const LEAVE_MS = 300;

export interface Pointing {
  /** Opens the card of a mention; by keyboard when `focus` is set. */
  open(painted: Painted, focus: boolean): void;
  close(): void;
  /** Some of the page is read anew: closes a card beside which something else stands by now. */
  check(): void;
}

export interface PointingOptions {
  painter: Painter;
  shadowRoots: () => ShadowRoot[];
  marks: () => Marks;
  /** Makes the card's script available in this frame. */
  loadCard: () => Promise<void>;
  /** Told of every mention whose card is opened. */
  pointed: (at: Pointed) => void;
  /** Told of what a context menu would be about: a mention that the pointer rests on, or none. */
  over: (mention: Mention | undefined) => void;
  signal: AbortSignal;
}

/**
 * Opens and closes the card as the pointer comes and goes, or as it is clicked with; and by keyboard. Only the reader's own
 * pointer and keys count: a page that makes up events could else try names, and see by the card which are known. As it can
 * put any text under a real pointer, too, a quiet mention opens its card only by a step to it.
 */
export function startPointing(document: Document, options: PointingOptions): Pointing {
  const { painter, shadowRoots, marks, loadCard, pointed: tell, over: tellOver, signal } = options;
  const on = listenerOf(document);
  let over: Painted | undefined;
  /** The mention that was last told of as being under the pointer. */
  let toldOver: Mention | undefined;
  let shown: Painted | undefined;
  /** What stood there when its card was opened. */
  let shownText: string | undefined;
  let ahead: ReturnType<typeof setTimeout> | undefined;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** Where the pointer has come to: of several moves in one frame, the last one counts. */
  let last: PointerEvent | undefined;

  function pointed(x: number, y: number, touching: boolean): void {
    if (shown && offeredCard()?.holds(x, y)) {
      stay();
      return;
    }
    const painted = touching ? undefined : paintedAt(x, y);
    if (painted !== over) {
      stopDwelling();
      over = painted;
      if (!painted) atMenu(undefined);
      if (painted && painted !== shown) {
        ahead = setTimeout(() => void prepare(painted), AHEAD_MS);
        if (!painted.quiet) dwell = setTimeout(dwelt, DWELL_MS);
      }
    }
    if (painted && painted === shown) stay();
    else if (shown) leave ??= setTimeout(close, LEAVE_MS);
  }

  /** Opens the card of what is there by now: a page may have put something else under a pointer that rests. */
  function dwelt(): void {
    const painted = last && paintedAt(last.clientX, last.clientY);
    if (!painted || painted === shown || painted.quiet) return;
    over = painted;
    open(painted, false);
  }

  function paintedAt(x: number, y: number): Painted | undefined {
    return mentionAt(document, painter, shadowRoots(), x, y)?.painted;
  }

  function atMenu(painted: Painted | undefined): void {
    const mention = painted?.mention;
    if (mention === toldOver) return;
    toldOver = mention;
    tellOver(mention);
  }

  /** Before a menu opens, for a pointer that did not rest: where it comes up on release, this is early enough. */
  function menuAt({ clientX: x, clientY: y, isTrusted }: MouseEvent): void {
    if (isTrusted) atMenu(paintedAt(x, y));
  }

  /** Where cards open on a click, the pointer opens and closes none by coming and going. */
  function isByClick(): boolean {
    return marks().opening === 'click';
  }

  /** A finger can't rest on a name without pressing it: its tap is as good as a click. */
  function isClick(event: MouseEvent): boolean {
    return isByClick() || ('pointerType' in event && event.pointerType === 'touch');
  }

  function clicked(event: MouseEvent): void {
    // A click by key has no place; and what ends a selection, or the page has taken for itself, is not meant for us.
    if (!isClick(event) || !event.isTrusted || event.detail === 0 || event.defaultPrevented) return;
    if (getSelection()?.isCollapsed === false) return;
    const { clientX: x, clientY: y } = event;
    if (shown && offeredCard()?.holds(x, y)) return;
    const painted = paintedAt(x, y);
    if (painted && painted !== shown && !painted.quiet && !isInControl(painted.range.startContainer))
      open(painted, false);
  }

  function stopDwelling(): void {
    clearTimeout(ahead);
    clearTimeout(dwell);
  }

  let loaded: Promise<void> | undefined;
  /** Has the card's script loaded, once; where that failed, again the next time. */
  function cardLoaded(): Promise<void> {
    if (offeredCard()) return Promise.resolve();
    loaded ??= loadCard().finally(() => {
      loaded = undefined;
    });
    return loaded;
  }

  async function prepare(painted: Painted): Promise<void> {
    atMenu(painted);
    try {
      await cardLoaded();
      if (over === painted) offeredCard()?.prepare(mentionedAs(painted));
    } catch {
      // What is wrong is told when the card is opened.
    }
  }

  function stay(): void {
    clearTimeout(leave);
    leave = undefined;
  }

  function open(painted: Painted, focus: boolean): void {
    const first = rectsOf(painted)[0];
    if (!first) return;
    stay();
    stopDwelling();
    shown = painted;
    shownText = textAt(painted);
    const { mention, surface } = mentionedAs(painted);
    const profiles = mention.candidates.map(({ profile }) => profile);
    tell({ profiles, surface, certainty: mention.certainty });
    void showCard(painted, focus);
  }

  async function showCard(painted: Painted, focus: boolean): Promise<void> {
    await cardLoaded();
    if (shown !== painted || signal.aborted) return;
    const request: CardRequest = {
      ...mentionedAs(painted),
      rects: () => rectsOf(painted),
      context: painted.range.startContainer.parentElement ?? undefined,
      focus,
      closed: () => {
        if (shown === painted) shown = undefined;
      },
    };
    offeredCard()?.open(request);
  }

  function close(): void {
    stay();
    stopDwelling();
    shown = undefined;
    offeredCard()?.close();
  }

  function check(): void {
    if (shown && textAt(shown) !== shownText) close();
  }

  function moved(event: PointerEvent): void {
    if (!event.isTrusted) return;
    last = event;
    if (frame !== 0 || isByClick()) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (last) pointed(last.clientX, last.clientY, last.pointerType === 'touch');
    });
  }

  function left({ target, isTrusted }: PointerEvent): void {
    if (!isTrusted) return;
    // Captured for every element that is left; only the window's edge counts, not a card that opens under the pointer.
    if (target !== document && target !== rootOf(document)) return;
    last = undefined;
    if (!isByClick()) pointed(-1, -1, false);
  }

  /** A press or a key that is meant for the page ends the dwell, not the card that opened on pointing. */
  function pressed(event: PointerEvent): void {
    if (!event.isTrusted) return;
    stopDwelling();
    closeBeside(event);
    if (event.button === 2) menuAt(event);
  }

  function closeBeside(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    if (!shown || !isClick(event) || offeredCard()?.holds(x, y)) return;
    if (paintedAt(x, y) !== shown) close();
  }

  /** Another tab, which the pointer is over from now on, has a menu of its own. */
  function leftTab(): void {
    atMenu(undefined);
  }

  function keyed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !shown || !offeredCard()?.isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  }

  function listen(): void {
    const passive = { capture: true, passive: true, signal };
    on('pointermove', moved, passive);
    on('pointerleave', left, passive);
    on('pointerdown', pressed, passive);
    on('contextmenu', menuAt, passive);
    on('visibilitychange', leftTab, { signal });
    // After the page's own listeners, which come first.
    on('click', clicked, { passive: true, signal });
    on('keydown', keyed, { capture: true, signal });
  }

  keepListening(document, listen, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    atMenu(undefined);
    close();
  });

  return { open, close, check };
}

function mentionedAs({ passage, mention }: Painted): Mentioned {
  return { mention, surface: passage.text.slice(mention.start, mention.end).replace(/\s+/g, ' ') };
}
