import { useEffect, useRef } from 'preact/hooks';
import type { Listening, PanelLink } from '../../messages/panel-link.ts';
import type { Pointed } from '../../messages/pointed.ts';
import type { OpenTab } from '../../messages/reader.ts';

/** Has the page that the panel is beside tell what is pointed at in it; where there is none, or not now, nothing. */
export function usePointed(
  link: PanelLink,
  page: Pick<OpenTab, 'tab' | 'frames'> | undefined,
  pointed: (at: Pointed) => void,
): void {
  const listening = useRef<Listening>(undefined);
  const tab = page?.tab;

  useEffect(() => {
    if (tab === undefined) return;
    const here = link.listenTo(tab, pointed);
    listening.current = here;
    return () => here.stop();
  }, [link, tab, pointed]);

  // With every answer, since by then the page may have frames that nobody listens to yet.
  useEffect(() => {
    if (page) listening.current?.add(page.frames);
  }, [page, link, pointed]);
}
