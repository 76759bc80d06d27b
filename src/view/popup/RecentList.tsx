import type { Brief } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { CloseIcon, KindIcon } from '../icons.tsx';
import type { RecentLookUps } from './use-recent.ts';
import { useRoving } from './use-roving.ts';

interface Props {
  recent: RecentLookUps;
  onOpen(id: string): void;
  /** The arrow key went up from the first row, or the last row is gone. */
  onLeave(): void;
}

/** The profiles opened last from a look-up, each to be opened again or removed. */
export function RecentList({ recent, onOpen, onLeave }: Props) {
  const { briefs, failed, drop, clear } = recent;
  const roving = useRoving(briefs.length, onLeave);
  if (briefs.length === 0 && !failed) return null;

  /** The focus stays in the list; where nothing is left of it, in the field. */
  function remove(id: string, at: number): void {
    const next = roving.list.current?.querySelectorAll<HTMLElement>('[data-row]');
    (next?.[at + 1] ?? next?.[at - 1])?.focus();
    if (briefs.length === 1) onLeave();
    drop(id);
  }

  return (
    <section class="recent">
      <header class="list-head">
        <h2 class="list-title">{say('recent_title')}</h2>
        {briefs.length > 0 && (
          <button
            type="button"
            class="bar-button"
            aria-label={say('recent_clear_label')}
            onClick={() => {
              onLeave();
              clear();
            }}
          >
            {say('recent_clear')}
          </button>
        )}
      </header>
      {failed && (
        <p class="switches-failed recent-failed" role="alert">
          {say('recent_failed')}
        </p>
      )}
      <ul class="rows" ref={roving.list} onKeyDown={roving.onKeyDown} onFocusIn={roving.onFocus}>
        {briefs.map((brief, at) => (
          <RecentRow
            key={brief.id}
            brief={brief}
            current={at === roving.current}
            onOpen={() => onOpen(brief.id)}
            onRemove={() => remove(brief.id, at)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  brief: Brief;
  /** Whether this is the row that the Tab key reaches. */
  current: boolean;
  onOpen(): void;
  onRemove(): void;
}

function RecentRow({ brief, current, onOpen, onRemove }: RowProps) {
  const tabIndex = current ? 0 : -1;
  const remove = say('recent_remove', { name: brief.name });
  return (
    <li class="row">
      <button type="button" class="row-main" data-row tabIndex={tabIndex} onClick={onOpen}>
        <span class={`row-icon kind-${brief.kind}`}>
          <KindIcon kind={brief.kind} />
          <span class="hidden">{say(`kind_${brief.kind}`)}</span>
        </span>
        <span class="row-text row-name">
          <InEnglish>{brief.name}</InEnglish>
        </span>
      </button>
      <button
        type="button"
        class="icon-button row-open"
        tabIndex={tabIndex}
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </li>
  );
}
