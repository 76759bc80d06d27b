import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import type { Source } from '../profile/types.ts';
import { formatDate } from '../words/dates.ts';
import { type Cited, Numbering } from '../words/numbering.ts';
import { remarks } from '../words/punctuation.ts';
import { say, sayNumber } from '../words/say.ts';
import { SourceLink } from './SourceLink.tsx';
import { placeOf, SourcePlaces } from './source-places.ts';

/** `Cite` asks it for numbers while the view is rendered, from top to bottom. */
const NumberingContext = createContext(new Numbering({}));

/** Numbers the citations of everything inside it. */
export function Citations(props: { sources: Readonly<Record<string, Source>>; children: ComponentChildren }) {
  const numbering = useMemo(() => new Numbering(props.sources), [props.sources]);
  return <NumberingContext.Provider value={numbering}>{props.children}</NumberingContext.Provider>;
}

/** The same where all sources are listed below: `WaysToList` lead there, and the list back. */
export function ListedCitations(props: {
  sources: Readonly<Record<string, Source>>;
  children: ComponentChildren;
}) {
  const from = useRef<HTMLElement>(null);
  return (
    <SourcePlaces.Provider value={from}>
      <Citations {...props} />
    </SourcePlaces.Provider>
  );
}

/** Every source cited above this place, in the order of its number. Stands after all that cites. */
export function useCited(): Cited[] {
  return useContext(NumberingContext).all();
}

/** The small numbers after a statement; each opens its source. */
export function Cite({ sources }: { sources: readonly string[] }) {
  const numbering = useContext(NumberingContext);
  const cited = numbered(numbering, sources);
  return (
    <sup class="cite">
      {cited.map(({ id, number, source }) =>
        source ? (
          <SourceLink
            key={id}
            source={source}
            title={sourceLine(source)}
            label={say('source_open', { number, source: sourceLine(source) })}
          >
            {sayNumber(number)}
          </SourceLink>
        ) : (
          <span key={id} title={say('source_missing')}>
            {sayNumber(number)}
          </span>
        ),
      )}
    </sup>
  );
}

/** Where a view lists its sources: the ways to the places of some, told by their numbers, from an element that is gone back to. */
export function WaysToList(props: {
  sources: readonly string[];
  from: HTMLElement;
  class: string;
  onGo(): void;
}) {
  const { sources, from, onGo, ...link } = props;
  const numbering = useContext(NumberingContext);
  const place = useContext(SourcePlaces);
  if (!place) return null;
  return numbered(numbering, sources).map(({ id, number }) => (
    <a
      key={id}
      href={`#${placeOf(id)}`}
      {...link}
      onClick={() => {
        place.current = from;
        onGo();
      }}
    >
      {say('line_source', { number })}
    </a>
  ));
}

function numbered(numbering: Numbering, sources: readonly string[]): Cited[] {
  return [...new Set(sources)].map((id) => numbering.cite(id)).toSorted((a, b) => a.number - b.number);
}

/** Publisher, title and date in one line, for a tooltip. */
function sourceLine({ publisher, title, date }: Source): string {
  return remarks(date ? [publisher, title, formatDate(date)] : [publisher, title]);
}
