import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Source } from '../profile/types.ts';
import { formatDate } from './dates.ts';
import { SourceLink } from './SourceLink.tsx';
import { sourceWords } from './words.ts';

export interface Cited {
  id: string;
  number: number;
  source: Source | undefined;
}

/**
 * The sources of one view, numbered as they are first cited. `Cite` asks for numbers while the view is rendered,
 * from top to bottom, so the numbers run as the eye does; a source keeps its number when parts render again.
 */
class Numbering {
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

const NumberingContext = createContext(new Numbering({}));

/** Numbers the citations of everything inside it. */
export function Citations(props: { sources: Readonly<Record<string, Source>>; children: ComponentChildren }) {
  const numbering = useMemo(() => new Numbering(props.sources), [props.sources]);
  return <NumberingContext.Provider value={numbering}>{props.children}</NumberingContext.Provider>;
}

/** Every source cited above this place, in the order of its number. Stands after all that cites. */
export function useCited(): Cited[] {
  return useContext(NumberingContext).all();
}

/** The small numbers after a statement; each opens its source. */
export function Cite({ sources }: { sources: readonly string[] }) {
  const numbering = useContext(NumberingContext);
  const cited = sources.map((id) => numbering.cite(id)).toSorted((a, b) => a.number - b.number);
  return (
    <sup class="cite">
      {cited.map(({ id, number, source }) =>
        source ? (
          <SourceLink
            key={id}
            source={source}
            title={sourceLine(source)}
            label={sourceWords.open(number, sourceLine(source))}
          >
            {number}
          </SourceLink>
        ) : (
          <span key={id} title={sourceWords.missing}>
            {number}
          </span>
        ),
      )}
    </sup>
  );
}

/** Publisher, title and date in one line, for a tooltip. */
function sourceLine({ publisher, title, date }: Source): string {
  return [publisher, title, date && formatDate(date)].filter(Boolean).join(', ');
}
