import type { Source } from '../profile/types.ts';
import type { Cited } from '../words/numbering.ts';
import { useCited } from './citations.tsx';
import { Day } from './Day.tsx';
import { SourceLink } from './SourceLink.tsx';
import { checkedWords, sourceKindWords, sourceWords } from './words.ts';

/** Every source of the view under its number: whose it is, what kind, and how it was checked. */
export function SourceList() {
  return (
    <ol class="sources">
      {useCited().map((cited) => (
        <li key={cited.id} class="source">
          <span class="source-number" aria-hidden="true">
            {cited.number}
          </span>
          <SourceEntry {...cited} />
        </li>
      ))}
    </ol>
  );
}

function SourceEntry({ source }: Cited) {
  if (!source) return <p>{sourceWords.missing}</p>;
  return (
    <div class="source-text">
      <SourceLink source={source} class="source-title">
        {source.title}
      </SourceLink>
      <p class="source-publisher">
        {source.publisher}
        {source.date && (
          <>
            , <Day date={source.date} />
          </>
        )}
      </p>
      <p class="source-checked">{checked(source)}</p>
    </div>
  );
}

function checked({ kind, checked: how, note }: Source): string {
  return `${[sourceKindWords[kind], checkedWords[how]].join(' · ')}.${note ? ` ${note}` : ''}`;
}
