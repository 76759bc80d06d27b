import type { EntryKind, ListEntry, ListEvent, ListHead, Skipped, SkipReason } from '../entry.ts';
import type { ListContents } from '../kept/kept-list.ts';
import { type Preview, SHOWN } from './preview.ts';
import { Counted } from './some.ts';

/** How many of what was left out for one reason are shown with their places. */
const PLACES = 5;

/** Counts what is read, and keeps some of it to be shown. */
export class Tally {
  entries = 0;
  names = 0;
  readonly #heads: ListHead[] = [];
  readonly #kinds = new Map<EntryKind, number>();
  readonly #skipped = new Map<SkipReason, Counted<Skipped>>();
  readonly #ordinary = new Counted<string>();
  readonly #isOrdinary: (name: string) => boolean;
  #samples: ListEntry[] = [];
  /** Every so many entries one is a sample; the longer the list, the fewer. */
  #each = 1;

  constructor(isOrdinary: (name: string) => boolean) {
    this.#isOrdinary = isOrdinary;
  }

  add(event: ListEvent): void {
    if ('head' in event) this.#heads.push(event.head);
    else if ('skipped' in event) this.#skip(event.skipped);
    else this.#entry(event.entry);
  }

  contents(files: readonly string[]): ListContents {
    return {
      heads: [...this.#heads],
      files: [...files],
      entries: this.entries,
      names: this.names,
      kinds: [...this.#kinds],
      skipped: [...this.#skipped].map(([why, { count }]) => [why, count]),
    };
  }

  shown(): Pick<Preview, 'samples' | 'skipped' | 'ordinary'> {
    const apart = Math.ceil(this.#samples.length / SHOWN);
    return {
      samples: this.#samples.filter((_, at) => at % Math.max(apart, 1) === 0),
      skipped: [...this.#skipped].map(([why, { shown }]) => [why, shown]),
      ordinary: this.#ordinary.some(),
    };
  }

  #entry(entry: ListEntry): void {
    if (this.entries % this.#each === 0) {
      if (this.#samples.length === 2 * SHOWN) {
        this.#samples = this.#samples.filter((_, at) => at % 2 === 0);
        this.#each *= 2;
      }
      if (this.entries % this.#each === 0) this.#samples.push(entry);
    }
    this.entries++;
    this.names += entry.names.length;
    this.#kinds.set(entry.kind, (this.#kinds.get(entry.kind) ?? 0) + 1);
    for (const { text } of entry.names) if (this.#isOrdinary(text)) this.#ordinary.add(text);
  }

  #skip(skipped: Skipped): void {
    const of = this.#skipped.get(skipped.why) ?? new Counted<Skipped>(PLACES);
    of.add(skipped);
    this.#skipped.set(skipped.why, of);
  }
}
