import type { ListEntry } from '../entry.ts';
import type { ListId } from '../kept/kept-list.ts';
import type { KeptLists } from '../kept/kept-lists.ts';
import { type ChangedEntry, COMPARED, differences } from '../list-changes.ts';
import { type Changes, SHOWN } from './preview.ts';
import { Counted } from './some.ts';

/**
 * Tells what is different from a list that is kept, of which only a mark of each entry is held in memory: of a million
 * entries that is 50 MB, where the entries themselves would take a gigabyte.
 */
export class ChangeTeller {
  readonly #lists: KeptLists;
  readonly #of: ListId;
  readonly #positions = new Map<string, number>();
  readonly #marks: number[] = [];
  readonly #met: Set<number> = new Set();
  readonly #added = new Counted<string>();
  #changed = 0;
  readonly #changedShown: { position: number; entry: ListEntry }[] = [];

  private constructor(lists: KeptLists, of: ListId) {
    this.#lists = lists;
    this.#of = of;
  }

  static async from(lists: KeptLists, of: ListId): Promise<ChangeTeller> {
    const teller = new ChangeTeller(lists, of);
    for await (const entries of lists.all(of)) {
      for (const entry of entries) {
        teller.#positions.set(entry.id, teller.#marks.length);
        teller.#marks.push(markOf(entry));
      }
    }
    return teller;
  }

  /** Takes the next entry of the newer list. */
  add(entry: ListEntry): void {
    const position = this.#positions.get(entry.id);
    if (position === undefined) {
      this.#added.add(entry.name);
      return;
    }
    this.#met.add(position);
    if (this.#marks[position] === markOf(entry)) return;
    this.#changed++;
    if (this.#changedShown.length < SHOWN) this.#changedShown.push({ position, entry });
  }

  async changes(): Promise<Changes> {
    const removed = new Counted<string>();
    for (const position of this.#marks.keys()) {
      if (this.#met.has(position)) continue;
      const shown = removed.count < SHOWN ? await this.#lists.entry(this.#of, position) : undefined;
      removed.add(shown?.name ?? '');
    }
    const changed: ChangedEntry[] = [];
    for (const { position, entry } of this.#changedShown) {
      const before = await this.#lists.entry(this.#of, position);
      const fields = before ? differences(before, entry) : [];
      changed.push({ id: entry.id, name: entry.name, fields });
    }
    return {
      of: this.#of,
      added: this.#added.some(),
      removed: removed.some(),
      changed: { count: this.#changed, shown: changed },
    };
  }
}

/** A number that two entries have in common where nothing is different, and else hardly ever: one in 2^53. */
function markOf(entry: ListEntry): number {
  const names = entry.names.map(({ text, quality }) => `${text}\n${quality}`).sort();
  const text = JSON.stringify([names, COMPARED.map((field) => entry[field])]);
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
