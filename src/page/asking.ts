import type { LearnedNames } from '../recognize/learned-names.ts';
import type { SharedNames } from '../recognize/name-store.ts';
import type { Passage } from './passages.ts';

/**
 * The asking for names that a page meets and doesn't know: pages carry a sieve of the names, and the background gives
 * out those that it lets through.
 */
export interface Asking {
  /** Holds a passage back until some keys in it are known. */
  hold(passage: Passage, keys: readonly number[]): void;
  release(passage: Passage): void;
  /** Whether there is something to ask for, or an answer to come. */
  isOpen(): boolean;
  /** Asks for all that is unknown, unless an answer is still to come. */
  ask(): void;
}

export interface AskingOptions {
  names: LearnedNames;
  namesFor: (keys: number[]) => Promise<SharedNames>;
  /** Called with the passages that were held back: those in which there are names, and those without any. */
  answered: (withNames: readonly Passage[], without: readonly Passage[]) => void;
}

export function createAsking({ names, namesFor, answered }: AskingOptions): Asking {
  const held = new Map<Passage, readonly number[]>();
  let toCome = false;

  async function askNow(): Promise<void> {
    toCome = true;
    const asked = new Map(held);
    const keys = [...new Set([...asked.values()].flat())];
    let shared: SharedNames = { keys: [], names: [], profiles: [] };
    try {
      shared = await namesFor(keys);
      names.learn(keys, shared);
    } catch {
      // Nobody is there to answer: the extension was updated or removed under the page.
    }
    toCome = false;
    // What was held back anew meanwhile waits for an answer of its own.
    const done = [...asked].filter(([passage, mine]) => held.get(passage) === mine);
    for (const [passage] of done) held.delete(passage);
    const found = new Set(shared.keys);
    const withNames: Passage[] = [];
    const without: Passage[] = [];
    for (const [passage, mine] of done) {
      (mine.some((key) => found.has(key)) ? withNames : without).push(passage);
    }
    answered(withNames, without);
  }

  return {
    hold: (passage, keys) => void held.set(passage, keys),
    release: (passage) => void held.delete(passage),
    isOpen: () => toCome || held.size > 0,
    ask() {
      if (!toCome && held.size > 0) void askNow();
    },
  };
}
