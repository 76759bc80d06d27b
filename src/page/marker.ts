import { getReady } from '../recognize/get-ready.ts';
import { createLearnedNames } from '../recognize/learned-names.ts';
import { createReading } from '../recognize/reading.ts';
import { keepPainted } from './keep-painted.ts';
import type { Marker, MarkerOptions } from './marker-door.ts';
import { createPainter, type Painter } from './paint.ts';
import type { Passage } from './passages.ts';
import { type PointingOptions, startPointing } from './pointing.ts';
import { createStepper } from './stepping.ts';
import { namedIn } from './summary.ts';
import { thinOut } from './thin-out.ts';
import { lookAsAtFirst, wantedOf } from './wanted.ts';

/** @param sheet see `createPainter` */
export function createMarker(
  document: Document,
  {
    shadowRoots,
    marks,
    dress,
    loadCard,
    retired,
    pointed,
    over,
  }: MarkerOptions & Pick<PointingOptions, 'pointed' | 'over'>,
  sheet: () => CSSStyleSheet,
  painter: Painter = createPainter(CSS.highlights, sheet),
): Marker {
  const stopped = new AbortController();
  const names = createLearnedNames();
  const reading = createReading<Passage>(names.index);
  /** What is settled and not painted yet. */
  const settled = new Set<Passage>();
  keepPainted(document, restore, stopped.signal);
  const pointing = startPointing(document, {
    painter,
    shadowRoots,
    marks,
    loadCard,
    pointed,
    over,
    signal: stopped.signal,
  });
  const stepper = createStepper(painter);

  /** What another version of the extension has painted since is not painted over. */
  function restore(): void {
    if (!retired()) painter.restore();
  }

  return {
    getReady,
    learn: names.learn,
    read: (passage, stretch) => reading.add(passage, passage.text, stretch),
    forget(passage) {
      reading.delete(passage);
      painter.erase(passage);
      settled.delete(passage);
      pointing.check();
    },
    outdate(text) {
      for (const { passage } of painter.at(text)) painter.erase(passage);
      pointing.check();
    },
    paint(over) {
      if (retired()) return false;
      for (const passage of reading.settle(over)) settled.add(passage);
      if (settled.size === 0) {
        painter.restore();
        return false;
      }
      const now = marks();
      if (!lookAsAtFirst(now)) dress();
      for (const passage of settled) {
        settled.delete(passage);
        painter.paint(
          passage,
          wantedOf(reading.mentions(passage), now, names.profile),
          now.density === 'every',
        );
        if (over()) break;
      }
      if (settled.size === 0 && now.density !== 'every') thinOut(painter, now.density);
      painter.restore();
      return true;
    },
    repaint() {
      for (const passage of reading.keys()) settled.add(passage);
    },
    isBehind: () => settled.size > 0 || !reading.isSettled(),
    named: () => namedIn(painter),
    step(message) {
      const stepped = stepper.step(message);
      const current = stepper.current();
      // What may not be highlighted is shown by its card.
      if (stepped.at > 0 && current?.quiet) pointing.open(current, false);
      return stepped;
    },
    openCard() {
      const current = stepper.current();
      if (current) pointing.open(current, true);
      return current !== undefined;
    },
    stop() {
      stopped.abort();
      painter.clear();
    },
  };
}
