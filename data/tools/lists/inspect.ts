import type { ListEntry, ListHead, Skipped, SkipReason } from '../../../src/lists/entry.ts';
import { readLists } from '../../../src/lists/read-lists.ts';
import { saySkipped, saySkipReason } from '../../../src/lists/say-skipped.ts';
import { openFile } from './open.ts';

/** How many of what was left out for one reason are shown. */
const SHOWN = 3;

/** What is in the files of one import, as text. */
export async function inspect(paths: readonly string[]): Promise<void> {
  const began = performance.now();
  const counts = new Counts();
  for await (const event of readLists(paths.map(openFile))) {
    if ('head' in event) console.log(headLine(event.head));
    else if ('entry' in event) counts.entry(event.entry);
    else counts.skip(event.skipped);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(counts.text());
  console.log(`${seconds} s, ${megabytes} MB at most`);
}

function headLine({ format, title, authority, released, url }: ListHead): string {
  return [format, title, authority, released, url].filter(Boolean).join(' · ');
}

class Counts {
  #entries = 0;
  #names = 0;
  #programmes = 0;
  #dated = 0;
  readonly #kinds = new Map<string, number>();
  readonly #qualities = new Map<string, number>();
  readonly #skipped = new Map<SkipReason, { n: number; shown: Skipped[] }>();

  entry({ kind, names, programmes, listedOn }: ListEntry): void {
    this.#entries++;
    this.#names += names.length;
    this.#programmes += programmes.length > 0 ? 1 : 0;
    this.#dated += listedOn === undefined ? 0 : 1;
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    for (const { quality } of names) this.#qualities.set(quality, (this.#qualities.get(quality) ?? 0) + 1);
  }

  skip(skipped: Skipped): void {
    const of = this.#skipped.get(skipped.why) ?? { n: 0, shown: [] };
    of.n++;
    if (of.shown.length < SHOWN) of.shown.push(skipped);
    this.#skipped.set(skipped.why, of);
  }

  text(): string {
    const lines = [
      `${this.#entries} entries${told(this.#kinds)}`,
      `${this.#names} names${told(this.#qualities)}`,
      `${this.#programmes} with a programme, ${this.#dated} with the day of their listing`,
      'Left out or changed:',
      ...[...this.#skipped].flatMap(([why, { n, shown }]) => [
        `  ${n} ${why}: ${saySkipReason(why)}`,
        ...shown.map((one) => `    ${saySkipped(one)}`),
      ]),
    ];
    return (this.#skipped.size > 0 ? lines : lines.slice(0, 3)).join('\n');
  }
}

function told(counts: ReadonlyMap<string, number>): string {
  const each = [...counts].map(([what, n]) => `${n} ${what}`);
  return each.length > 0 ? ` (${each.join(', ')})` : '';
}
