import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Part } from '../../export/part.ts';
import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { WaysToList } from '../citations.tsx';
import { ReportLink } from '../report/ReportLink.tsx';

interface Props {
  entry: ReaderEntry;
  part: Part;
  /** What opened it, and gets the keyboard back. */
  button: HTMLElement;
  /** What it lies in, and does not reach out of. */
  frame: RefObject<HTMLElement | null>;
  onMarkdown(): void;
  onClose(): void;
}

/** What else can be done with a line, in a small box under its button. */
export function LineMenu({ entry, part, button, frame, onMarkdown, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const [element, inside] = [box.current, frame.current];
    if (!element || !inside) return;
    const { left, bottom } = button.getBoundingClientRect();
    const around = inside.getBoundingClientRect();
    const room = around.width - element.offsetWidth;
    element.style.left = `${Math.max(0, Math.min(left - around.left, room))}px`;
    element.style.top = `${bottom - around.top}px`;
    element.querySelector('button')?.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }, [button, frame]);

  function close(): void {
    onClose();
    button.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one way out, wherever in it the focus is
    <div
      class="line-menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Not the popup's, which would go back from the profile.
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !box.current?.contains(relatedTarget)) onClose();
      }}
    >
      <button
        type="button"
        class="line-choice"
        onClick={() => {
          onMarkdown();
          close();
        }}
      >
        {say('line_copy_markdown')}
      </button>
      <WaysToList class="line-choice" sources={part.sources} from={button} onGo={onClose} />
      <ReportLink class="line-choice" entry={entry} part={part}>
        {say('line_report')}
      </ReportLink>
    </div>
  );
}
