import { MOST_KEYS } from '../messages/most-keys.ts';
import type { SharedNames } from '../recognize/name-store.ts';

/**
 * The asking for names that a page meets and doesn't know: pages carry a sieve of the names, and the background gives
 * out those that it lets through.
 */
export interface Asking<Held> {
  /** Holds something back until some keys in it are known. */
  hold(held: Held, keys: readonly number[]): void;
  release(held: Held): void;
  /** Whether there is something to ask for, or an answer to come. */
  isOpen(): boolean;
  /** Asks for all that is unknown, unless an answer is still to come. */
  ask(): void;
}

export interface AskingOptions<Held> {
  namesFor: (keys: number[]) => Promise<SharedNames>;
  /** Called with what was asked for and given out, and with what was held back for it. */
  answered: (asked: readonly number[], shared: SharedNames, held: readonly Held[]) => void;
}

export function createAsking<Held>({ namesFor, answered }: AskingOptions<Held>): Asking<Held> {
  let waiting = new Map<Held, number[]>();
  let asked: Map<Held, number[]> | undefined;

  async function askFor(held: Map<Held, number[]>): Promise<void> {
    let keys = [...new Set([...held.values()].flat())];
    let shared: SharedNames = { keys: [], capitalKeys: [], everydayKeys: [], names: [], profiles: [] };
    try {
      shared = await inParts(keys, namesFor);
    } catch {
      // Nobody is there to answer, as when the page is kept aside or the extension was updated under it: nothing is known
      // of these keys.
      keys = [];
    }
    asked = undefined;
    const named = new Set(shared.keys);
    answered(
      keys,
      shared,
      [...held].flatMap(([one, mine]) => (mine.some((key) => named.has(key)) ? [one] : [])),
    );
  }

  return {
    hold(held, keys) {
      const mine = waiting.get(held) ?? [];
      for (const key of keys) mine.push(key);
      waiting.set(held, mine);
    },
    release(held) {
      waiting.delete(held);
      asked?.delete(held);
    },
    isOpen: () => asked !== undefined || waiting.size > 0,
    ask() {
      if (asked || waiting.size === 0) return;
      asked = waiting;
      waiting = new Map();
      void askFor(asked);
    },
  };
}

/** A message with more keys than it may have would be refused as a whole. */
async function inParts(
  keys: number[],
  namesFor: (keys: number[]) => Promise<SharedNames>,
): Promise<SharedNames> {
  let all = await namesFor(keys.slice(0, MOST_KEYS));
  for (let from = MOST_KEYS; from < keys.length; from += MOST_KEYS) {
    const part = await namesFor(keys.slice(from, from + MOST_KEYS));
    all = {
      keys: [...all.keys, ...part.keys],
      capitalKeys: [...all.capitalKeys, ...part.capitalKeys],
      everydayKeys: [...all.everydayKeys, ...part.everydayKeys],
      names: [...all.names, ...part.names],
      profiles: [...all.profiles, ...part.profiles],
    };
  }
  return all;
}
