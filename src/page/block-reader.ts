import { mayNameByEveryday } from '../recognize/everyday-cues.ts';
import type { MetKeys } from '../recognize/met-keys.ts';
import type { Sieve } from '../recognize/sieve.ts';
import { createTextSifter } from '../recognize/sift.ts';
import { type Stretch, stretchesOf, withMargins } from '../recognize/stretches.ts';
import type { Asking } from './asking.ts';
import type { MarkerOnDemand } from './marker-on-demand.ts';
import { type Around, type Block, cutBlock, isProse, type Passage } from './passages.ts';
import { createQueue } from './queue.ts';

/** Reads blocks whose own text may name somebody, a stretch at a time. */
export interface BlockReader {
  /** Has a block read, or read anew: somebody may be named there, or its text has changed. */
  want(block: Block): void;
  isWanted(block: Block): boolean;
  /** Has all that names somebody read anew. */
  wantAgain(): void;
  /** The blocks that name somebody, or may do so. */
  naming(): Block[];
  forget(block: Block): void;
  /** Reads until all is done, or `over` says so. */
  run(over: () => boolean, skipped: Around): void;
  isBehind(): boolean;
}

export interface BlockReaderOptions {
  sieve: Sieve;
  met: MetKeys;
  asking: Asking<Block>;
  marker: MarkerOnDemand;
  /** Whether what is only possible is to be marked too. */
  possible: () => boolean;
}

export function createBlockReader({ sieve, met, asking, marker, possible }: BlockReaderOptions): BlockReader {
  const wanted = createQueue<Block>();
  /** The block that is being read, with what is left of it to read and the keys in it to ask for. */
  let open: { block: Block; left: Iterator<[Passage, Stretch], undefined>; unknown: number[] } | undefined;
  /** Of the blocks that were cut the passages that name somebody or may do so; the rest is let go. */
  const passagesOf = new Map<Block, Passage[]>();

  let promising = false;
  /** Whether there is more than words of every day. */
  let telling = false;
  const siftText = createTextSifter(sieve, (key, capital) => {
    const isName = met.isName(key, capital);
    if (isName) {
      promising = true;
      telling ||= !met.isEveryday(key);
    } else if (isName === undefined) open?.unknown.push(key);
  });

  /** Cuts a block's own text into passages, which are to be read. */
  function cut(block: Block, skipped: Around): void {
    forget(block);
    if (isProse(block, skipped)) open = { block, left: stretchesIn(cutBlock(block)), unknown: [] };
  }

  /** Has those stretches marked in which there may be names. */
  function readOn(over: () => boolean): void {
    if (!open) return;
    const { block, left, unknown } = open;
    for (let next = left.next(); !next.done; next = left.next()) {
      const [passage, stretch] = next.value;
      const { start, end } = withMargins(stretch, passage.text.length);
      promising = false;
      telling = possible();
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

  return {
    want: wanted.add,
    isWanted: wanted.has,
    wantAgain() {
      for (const block of passagesOf.keys()) wanted.add(block);
      if (open) wanted.add(open.block);
    },
    naming: () => [...passagesOf.keys(), ...marker.waiting()],
    forget,
    run(over, skipped) {
      // What was begun may have left the page in the meantime.
      if (open && !isProse(open.block, skipped)) forget(open.block);
      for (;;) {
        if (!open) {
          const next = wanted.take();
          if (!next) return;
          cut(next, skipped);
        }
        readOn(over);
        if (over()) return;
      }
    },
    isBehind: () => !wanted.isEmpty() || open !== undefined,
  };
}

function* stretchesIn(passages: readonly Passage[]): Generator<[Passage, Stretch], undefined> {
  for (const passage of passages) {
    for (const stretch of stretchesOf(passage.text.length)) yield [passage, stretch];
  }
}
