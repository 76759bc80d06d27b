import { useEffect, useRef } from 'preact/hooks';
import type { Found } from '../../messages/reader.ts';
import { KindIcon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import { isReference } from '../tier.ts';
import { kindWords, popupWords, referenceWords } from '../words.ts';
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

/** The results of a look-up, each with the name that matched and who uses it. */
export function ResultList({ id, results, active, onActive, onOpen }: Props) {
  if (results.failed)
    return <Notice title={popupWords.lookUpFailed} text={popupWords.lookUpFailedText} alert />;
  if (results.for === '') return null;
  if (results.found.length === 0) {
    return <Notice title={popupWords.noResult(results.for)} text={popupWords.noResultText} />;
  }
  return (
    <>
      <h1 class="hidden">{popupWords.resultsLabel}</h1>
      <p class="hidden" role="status">
        {popupWords.results(results.found.length)}
      </p>
      {/* The keyboard stays in the field, which points at the active option. */}
      <div class="results" role="listbox" id={id} aria-label={popupWords.resultsLabel}>
        {results.found.map((found, at) => (
          <ResultOption
            key={found.brief.id}
            id={optionId(id, at)}
            found={found}
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
  active: boolean;
  onActive(): void;
  onOpen(): void;
}

function ResultOption({ id, found: { brief, matched, assignedBy }, active, onActive, onOpen }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  const words = isReference(brief)
    ? { nameUsedBy: referenceWords.nameListedBy, matched: referenceWords.matched }
    : popupWords;
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
        <span class="hidden">{kindWords[brief.kind]}</span>
      </span>
      <span class="row-text">
        <span class="row-name">{brief.name}</span>
        <span class="result-match">
          {matched === brief.name ? words.nameUsedBy(assignedBy) : words.matched(matched, assignedBy)}
        </span>
        <span class="row-note result-summary">
          {isReference(brief) ? referenceWords.summary(brief.listedBy) : brief.summary}
        </span>
      </span>
    </div>
  );
}
