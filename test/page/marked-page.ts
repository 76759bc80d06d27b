import { afterEach, beforeEach, expect, vi } from 'vitest';
import { createMarker } from '../../src/page/marker.ts';
import type { Marker, MarkerOptions } from '../../src/page/marker-door.ts';
import { type Marking, type MarkingOptions, startMarking } from '../../src/page/marking.ts';
import { createPainter } from '../../src/page/paint.ts';
import { openNameStore, sieveOfNames, storeNames } from '../../src/recognize/name-store.ts';
import { sampleData } from '../recognize/names.ts';
import { MARKS_AT_FIRST } from '../settings/marks-at-first.ts';

/** The document of a test, marked as the page script does it, with the sample names. */

const stored = storeNames(sampleData);
const sieve = sieveOfNames(stored);
export const namesFor = openNameStore(stored);

let registry = new Map<string, Set<StaticRange>>();
let marking: Marking | undefined;

export function start(options: Partial<MarkingOptions> = {}): Marking {
  marking = startMarking(document, {
    sieve,
    marks: MARKS_AT_FIRST,
    namesFor: async (keys) => namesFor(keys),
    loadMarker: async (of) => markerHere(of),
    changed: () => undefined,
    ...options,
  });
  return marking;
}

export function markerHere(of: Pick<MarkerOptions, 'shadowRoots' | 'marks'>): Marker {
  const sheet = (): CSSStyleSheet => ({}) as CSSStyleSheet;
  const painter = createPainter(registry as unknown as HighlightRegistry, sheet);
  const options = {
    ...of,
    dress: () => undefined,
    loadCard: async () => undefined,
    retired: () => false,
    pointed: () => undefined,
    over: () => undefined,
  };
  return createMarker(document, options, sheet, painter);
}

/** What is marked, in the order of the page, with its style. */
export function marked(): { text: string; style: string }[] {
  const found: { range: Range; style: string }[] = [];
  for (const [style, highlight] of registry) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ range, style });
    }
  }
  return found
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ range, style }) => ({ text: textIn(range).replace(/\s+/g, ' '), style }));
}

/** What is read of a range: a button or a note in the midst of a line is none of that. */
function textIn(range: Range): string {
  const copy = range.cloneContents();
  for (const one of copy.querySelectorAll('button,sup')) one.remove();
  return copy.textContent;
}

export function underlined(): string[] {
  return marked().map(({ text }) => text);
}

export async function become(...texts: string[]): Promise<void> {
  await vi.waitFor(() => expect(underlined()).toEqual(texts), { timeout: 5000 });
}

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal(
    'Highlight',
    class extends Set {
      priority = 0;
    },
  );
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
});

afterEach(() => {
  marking?.stop();
  document.body.replaceChildren();
});
