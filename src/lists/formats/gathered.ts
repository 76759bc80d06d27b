import type { At, Collector, RawEntry, RawName } from '../collector.ts';

/** An entry that a list spreads over several rows, anywhere in it. */
type Gathered = Omit<RawEntry, 'names' | 'programmes'> & { at: At };

interface Known extends Gathered {
  names: RawName[];
  programmes: Set<string | undefined>;
  authorities: Set<string>;
}

/** Puts rows of one id together; the first says what the entry is. Gives them when all rows were read. */
export class Gatherer {
  readonly #collector: Collector;
  readonly #order: (names: readonly RawName[]) => RawName[];
  readonly #entries = new Map<string, Known>();

  /** @param order puts the leading name in its place, once all are known */
  constructor(collector: Collector, order = leadingFirst) {
    this.#collector = collector;
    this.#order = order;
  }

  row(
    id: string,
    entry: Gathered,
    names: readonly RawName[],
    programmes: readonly (string | undefined)[],
  ): void {
    const known: Known = this.#entries.get(id) ?? {
      ...entry,
      names: [],
      programmes: new Set(),
      authorities: new Set(),
    };
    this.#entries.set(id, known);
    for (const programme of programmes) known.programmes.add(programme);
    if (entry.authority !== undefined) known.authorities.add(entry.authority);
    for (const name of names) known.names.push(name);
  }

  end(): void {
    for (const known of this.#entries.values()) {
      const { at, programmes, authorities, names, ...entry } = known;
      this.#collector.add(
        {
          ...entry,
          names: this.#order(names),
          programmes: [...programmes],
          authority: [...authorities].join('; '),
        },
        at,
      );
    }
  }
}

/** So that a name which is also an alias stays the leading one. */
function leadingFirst(names: readonly RawName[]): RawName[] {
  return [
    ...names.filter(({ type }) => type === 'primary'),
    ...names.filter(({ type }) => type !== 'primary'),
  ];
}
