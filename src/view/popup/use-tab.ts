import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenTab, Reader, TabState } from '../../messages/reader.ts';

export type TabAnswer = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; tab: TabState };

/**
 * What is known of a tab, kept up to date. Of answers that overtake each other the last asked counts.
 *
 * @param marks whether to open this is to ask for marks, where they are only made on asking
 */
export function useTab(reader: Reader, marks: boolean): { answer: TabAnswer; ask(): Promise<void> } {
  const [answer, setAnswer] = useState<TabAnswer>({ state: 'loading' });
  const asked = useRef(0);
  const toldPage = useRef(false);

  const ask = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const next = await reader.tab().then(
      (tab): TabAnswer => ({ state: 'ready', tab }),
      (): TabAnswer => ({ state: 'failed' }),
    );
    if (mine !== asked.current) return;
    setAnswer(next);
    if (marks && next.state === 'ready' && waitsForAsking(next.tab) && !toldPage.current) {
      toldPage.current = true;
      await reader.askFor(next.tab.tab).then(ask, () => undefined);
    }
  }, [reader, marks]);

  // Asked before the first painting, which it need not wait for.
  useLayoutEffect(() => {
    void ask();
    const stop = reader.watch(() => void ask());
    return () => {
      asked.current += 1;
      stop();
    };
  }, [reader, ask]);

  return { answer, ask };
}

function waitsForAsking(tab: TabState): tab is OpenTab {
  return tab.kind === 'page' && tab.mode === 'asked' && tab.everywhere && !tab.on && !tab.paused;
}
