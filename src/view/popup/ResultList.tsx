import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Found } from '../../messages/reader.ts';
import { quoted } from '../../words/punctuation.ts';
import { namesOnlySummary } from '../../words/reference.ts';
import { say, sayAround, sayCount } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { KindIcon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import { isProfile, isReference } from '../tier.ts';
import { MarkedText } from './MarkedText.tsx';
import { MatchReason } from './MatchReason.tsx';
import type { Results } from './use-look-up.ts';

interface Props {
  id: string;
  results: Results;
  active: number;
  onActive(at: number): void;
  onOpen(id: string): void;
}

export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** The results of a look-up, each with why it is one. */
export function ResultList({ id, results, active, onActive, onOpen }: Props) {
  if (results.failed)
    return <Notice title={say('popup_look_up_failed')} text={say('popup_look_up_failed_text')} alert />;
  if (results.for === '') return null;
  if (results.found.length === 0) {
    return (
      <Notice
        title={say('popup_no_result', { query: quoted(results.for) })}
        text={say('popup_no_result_text')}
      />
    );
  }
  return (
    <>
      <h1 class="hidden">{say('popup_results_label')}</h1>
      <p class="hidden" role="status">
        {sayCount('popup_results', results.found.length)}
      </p>
      {/* The keyboard stays in the field, which points at the active option. */}
      <div class="results" role="listbox" id={id} aria-label={say('popup_results_label')}>
        {results.found.map((found, at) => (
          <ResultOption
            key={found.brief.id}
            id={optionId(id, at)}
            found={found}
            query={results.for}
            active={at === active}
            onActive={() => at !== active && onActive(at)}
            onOpen={() => onOpen(found.brief.id)}
          />
        ))}
      </div>
    </>
  );
}

interface OptionProps {
  id: string;
  found: Found;
  query: string;
  active: boolean;
  onActive(): void;
  onOpen(): void;
}

function ResultOption({ id, found, query, active, onActive, onOpen }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  const { brief, match } = found;
  const marked = match.by === 'name' && !match.near && match.name.text === brief.name ? match.marked : [];
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, where the focus is
    // biome-ignore lint/a11y/useFocusableInteractive: reached through aria-activedescendant
    <div
      ref={element}
      id={id}
      class="result"
      role="option"
      aria-selected={active}
      onPointerMove={onActive}
      onClick={onOpen}
    >
      <span class={`row-icon kind-${brief.kind}`}>
        <KindIcon kind={brief.kind} />
        <span class="hidden">{say(`kind_${brief.kind}`)}</span>
      </span>
      <span class="row-text">
        <InEnglish class="row-name">
          <MarkedText text={brief.name} marked={marked} />
        </InEnglish>
        <span class="result-match">
          <MatchReason found={found} query={query} />
        </span>
        <span class="row-note result-summary" {...(isProfile(brief) && { dir: 'ltr' })}>
          <Summary brief={brief} />
        </span>
      </span>
    </div>
  );
}

function Summary({ brief }: { brief: Found['brief'] }) {
  if (isReference(brief)) return namesOnlySummary(brief.listedBy);
  if (isProfile(brief)) return <InEnglish>{brief.summary}</InEnglish>;
  return <>{sayAround<ComponentChild>('listed_on', { list: <bdi lang="">{brief.list}</bdi> })}</>;
}
