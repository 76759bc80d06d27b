import type { Prepared, Run } from './contenders/contender.ts';
import { CONTENDERS } from './contenders/index.ts';
import type { ContenderName } from './contenders/names.ts';

/** What the bench calls in a page; `in-page.ts` is bundled for that. */
export interface InPage {
  /** Milliseconds it took to get ready. */
  prepare(contender: ContenderName, names: string): Promise<number>;
  run(limitMs: number): Promise<Run>;
  marked(): string[];
  undo(): void;
  forget(): void;
}

let prepared: Prepared | undefined;

const bench: InPage = {
  async prepare(contender, names) {
    const start = performance.now();
    prepared = await CONTENDERS[contender].prepare(names);
    return performance.now() - start;
  },
  run(limitMs) {
    if (!prepared) throw new Error('Nothing is prepared.');
    return prepared.run(limitMs);
  },
  marked: () => prepared?.marked() ?? [],
  undo: () => prepared?.undo(),
  forget() {
    prepared = undefined;
  },
};

Object.assign(globalThis, { bench });
