import type { SharedNames } from '../recognize/name-store.ts';
import type { Marker } from './marker-door.ts';
import type { Block } from './passages.ts';

/** The script that marks, brought into a document when a first name is met there. */
export interface MarkerOnDemand {
  /** Undefined until it is there. */
  get(): Marker | undefined;
  /** Passes on names that were given out, at once or when it is there. */
  learn(shared: SharedNames): void;
  /** Has it brought, for a block that names somebody. */
  want(block: Block): void;
  /** Keeps a block until it is brought for another, as that may tell that somebody is named in this one too. */
  hold(block: Block): void;
  release(block: Block): void;
  waiting(): ReadonlySet<Block>;
  isComing(): boolean;
}

/**
 * @param arrived is called with the blocks that wait for it
 * @param settled is called when it is there, and where nobody was there to bring it
 */
export function createMarkerOnDemand(
  load: () => Promise<Marker>,
  arrived: (blocks: Iterable<Block>) => void,
  settled: () => void,
  signal: AbortSignal,
): MarkerOnDemand {
  let marker: Marker | undefined;
  let coming = false;
  let learned: SharedNames[] = [];
  const waiting = new Set<Block>();

  function take(loaded: Marker): void {
    if (signal.aborted) {
      loaded.stop();
      return;
    }
    marker = loaded;
    for (const shared of learned) marker.learn(shared);
    arrived(waiting);
    learned = [];
    waiting.clear();
  }

  signal.addEventListener('abort', () => marker?.stop());

  return {
    get: () => marker,
    learn(shared) {
      if (marker) marker.learn(shared);
      else learned.push(shared);
    },
    want(block) {
      waiting.add(block);
      if (coming) return;
      coming = true;
      load()
        .then(take)
        // Nobody is there to bring it, as when the page is kept aside or the extension was updated under it.
        .catch(() => undefined)
        .finally(() => {
          coming = false;
          settled();
        });
    },
    hold: (block) => void waiting.add(block),
    release: (block) => void waiting.delete(block),
    waiting: () => waiting,
    isComing: () => coming,
  };
}
