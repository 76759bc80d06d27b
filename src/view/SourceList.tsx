import { useContext } from 'preact/hooks';
import type { Source } from '../profile/types.ts';
import { keyed } from '../words/keyed.ts';
import type { Cited } from '../words/numbering.ts';
import { say, sayAround, sayNumber } from '../words/say.ts';
import { useCited } from './citations.tsx';
import { Day } from './Day.tsx';
import { InEnglish } from './InEnglish.tsx';
import { SourceLink } from './SourceLink.tsx';
import { placeOf, SourcePlaces } from './source-places.ts';

/** Every source of the view under its number: whose it is, what kind, and how it was checked. */
export function SourceList() {
  const from = useContext(SourcePlaces);
  return (
    <ol class="sources">
      {useCited().map((cited) => (
        <li key={cited.id} class="source" {...(from && { id: placeOf(cited.id), tabIndex: -1 })}>
          <span class="source-number" aria-hidden="true">
            {sayNumber(cited.number)}
          </span>
          <div class="source-text">
            <SourceEntry {...cited} />
            {from && (
              <button type="button" class="source-back" onClick={() => from.current?.focus()}>
                {say('source_back')}
              </button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function SourceEntry({ source }: Cited) {
  if (!source) return <p>{say('source_missing')}</p>;
  const publisher = <InEnglish>{source.publisher}</InEnglish>;
  return (
    <>
      <SourceLink source={source} class="source-title">
        <InEnglish>{source.title}</InEnglish>
      </SourceLink>
      <p class="source-publisher">
        {source.date
          ? sayAround('remarks', { first: publisher, next: <Day date={source.date} /> })
          : publisher}
      </p>
      <p class="source-checked">
        {source.note
          ? sayAround('sentences', {
              first: checked(source) + say('full_stop'),
              next: <InEnglish>{source.note}</InEnglish>,
            })
          : checked(source)}
      </p>
    </>
  );
}

function checked({ kind, checked: how }: Source): string {
  return say('source_how_checked', {
    kind: say(`source_kind_${keyed(kind)}`),
    checked: say(`checked_${how}`),
  });
}
