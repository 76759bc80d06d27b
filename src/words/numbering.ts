import type { Source } from '../profile/types.ts';

export interface Cited {
  id: string;
  number: number;
  source: Source | undefined;
}

/**
 * The sources of one view or one text, numbered as they are first cited. Numbers are asked for from top to bottom, so
 * they run as the eye does; a source keeps its number when it is cited again.
 */
export class Numbering {
  readonly #cited = new Map<string, Cited>();
  readonly #sources: Readonly<Record<string, Source>>;

  constructor(sources: Readonly<Record<string, Source>>) {
    this.#sources = sources;
  }

  cite(id: string): Cited {
    let cited = this.#cited.get(id);
    if (!cited) {
      cited = { id, number: this.#cited.size + 1, source: this.#sources[id] };
      this.#cited.set(id, cited);
    }
    return cited;
  }

  all(): Cited[] {
    return [...this.#cited.values()];
  }
}
