import { type ComponentChildren, createContext } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Part } from '../../export/part.ts';
import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { copy } from './clipboard.ts';
import { LineMenu } from './LineMenu.tsx';

/** What the lines of an entry ask for. */
interface LinesOf {
  copy(part: Part): Promise<void>;
  openMenu(part: Part, button: HTMLElement): void;
}

/** Undefined until the lines are on the screen. */
export const LinesContext = createContext<LinesOf | undefined>(undefined);

/** Long enough to be read. What is announced is announced at once. */
const SHOWN_MS = 5_000;

interface Props {
  entry: ReaderEntry;
  children: ComponentChildren;
}

/** Lets each line inside be copied with its sources, and says so when it was. */
export function Lines({ entry, children }: Props) {
  const [told, setTold] = useState('');
  const [offered, setOffered] = useState<LinesOf>();
  const [menu, setMenu] = useState<{ part: Part; button: HTMLElement }>();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (told === '') return;
    const timer = setTimeout(() => setTold(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told]);

  const lines = useMemo(() => {
    async function copyAs(part: Part, form: 'rich' | 'markdown'): Promise<void> {
      // Emptied first, so that the same words are announced again.
      setTold('');
      try {
        const { citeAsMarkdown, citeRich } = await import('../take-along/exports.ts');
        await copy(form === 'rich' ? citeRich(entry, part) : citeAsMarkdown(entry, part));
        setTold(say(form === 'rich' ? 'line_copied' : 'line_copied_markdown'));
      } catch {
        setTold(say('line_copy_failed'));
      }
    }
    return {
      copy: (part: Part) => copyAs(part, 'rich'),
      copyAsMarkdown: (part: Part) => copyAs(part, 'markdown'),
      openMenu: (part: Part, button: HTMLElement) => setMenu({ part, button }),
    };
  }, [entry]);

  // What is there to be read is painted first; the buttons, two for each of up to hundreds of lines, follow.
  useEffect(() => setOffered(lines), [lines]);

  return (
    <LinesContext.Provider value={offered}>
      <div class="lines" ref={frame}>
        {children}
        {menu && (
          <LineMenu
            entry={entry}
            {...menu}
            frame={frame}
            onMarkdown={() => void lines.copyAsMarkdown(menu.part)}
            onClose={() => setMenu(undefined)}
          />
        )}
        <p class="line-told" role="status">
          {told}
        </p>
      </div>
    </LinesContext.Provider>
  );
}
