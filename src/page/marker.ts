import type { Pointed } from '../messages/pointed.ts';
import type { Kind } from '../profile/types.ts';
import { getReady } from '../recognize/get-ready.ts';
import { createLearnedNames } from '../recognize/learned-names.ts';
import { createReading } from '../recognize/reading.ts';
import { keepPainted } from './keep-painted.ts';
import type { Marker, MarkerOptions } from './marker-door.ts';
import { createPainter, type Painter } from './paint.ts';
import type { Passage } from './passages.ts';
import { startPointing } from './pointing.ts';
import { createStepper } from './stepping.ts';
import { namedIn } from './summary.ts';

/** @param sheet see `createPainter` */
export function createMarker(
  document: Document,
  { shadowRoots, loadCard, pointed }: MarkerOptions & { pointed: (at: Pointed) => void },
  sheet: () => CSSStyleSheet,
  painter: Painter = createPainter(CSS.highlights, sheet),
): Marker {
  const stopped = new AbortController();
  const names = createLearnedNames();
  const reading = createReading<Passage>(names.index());
  const kindOf = (profile: string): Kind => names.kindOf(profile) ?? 'group';
  /** What is settled and not painted yet. */
  const settled = new Set<Passage>();
  keepPainted(document, painter, stopped.signal);
  const pointing = startPointing(document, {
    painter,
    shadowRoots,
    loadCard,
    pointed,
    signal: stopped.signal,
  });
  const stepper = createStepper(painter);

  return {
    getReady,
    learn(shared) {
      names.learn(shared);
      reading.use(names.index());
    },
    read: (passage, stretch) => reading.add(passage, passage.text, stretch),
    forget(passage) {
      reading.delete(passage);
      painter.erase(passage);
      settled.delete(passage);
    },
    outdate(text) {
      for (const { passage } of painter.at(text)) painter.erase(passage);
    },
    paint(over) {
      for (const passage of reading.settle()) settled.add(passage);
      const changed = settled.size > 0;
      for (const passage of settled) {
        settled.delete(passage);
        painter.paint(passage, reading.mentions(passage), kindOf);
        if (over()) break;
      }
      painter.restore();
      return changed;
    },
    isBehind: () => settled.size > 0,
    named: () => namedIn(painter),
    step: stepper.step,
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
