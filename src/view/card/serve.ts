import { ask } from '../../messages/send.ts';
import { type CardRequest, offerCard } from '../../page/card-door.ts';
import { createCardHost } from '../../page/card-host.ts';
import { briefOf, type ReaderEntry } from '../../profile/reader-profile.ts';
import type { Mention } from '../../recognize/types.ts';
import { type CardContent, type MountedCard, mountCard } from './mount.tsx';

/** Serves the cards of one document: asks for the profile, shows it beside its mention, and gives the focus back. */
export function serveCards(document: Document): void {
  const host = createCardHost(document);
  let mounted: MountedCard | undefined;
  let request: CardRequest | undefined;
  let focusedBefore: Element | null = null;
  const read = createProfileReader();

  function open(next: CardRequest): void {
    close();
    read.keep(next.mention);
    request = next;
    focusedBefore = document.activeElement;
    const [first] = next.mention.candidates;
    mounted = mountCard(host.root, host.frame, { state: 'loading' }, cardMention(next), {
      onChoose: (id) => void show(next, id),
      onOpenProfile: (id) => void ask({ type: 'profile.open', id }).catch(() => undefined),
      onClose: close,
    });
    // Scrolled out of sight, a name takes its card along, unless the reader is in it.
    host.show(next, () => {
      if (request === next && !host.hasFocus()) close();
    });
    if (next.focus) mounted.focus();
    void show(next, first.profile);
  }

  async function show(of: CardRequest, id: string): Promise<void> {
    const content = await load(of, id, read.entry);
    if (request !== of) return;
    const hadFocus = host.hasFocus();
    mounted?.update(content, cardMention(of));
    // Another state is another element: the focus would fall back to the page.
    if (hadFocus) mounted?.focus();
  }

  function close(): void {
    if (!request) return;
    const hadFocus = host.hasFocus();
    const { closed } = request;
    request = undefined;
    mounted?.unmount();
    mounted = undefined;
    host.hide();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    closed();
  }

  function prepare(mention: Mention): void {
    read.keep(mention);
    for (const { profile } of mention.candidates) read.entry(profile).catch(() => undefined);
  }

  offerCard({
    prepare,
    open,
    close,
    isOpen: host.isShown,
    holds: (x, y) => host.contains(x, y) || host.hasFocus(),
  });
}

/** Asks for profiles, each once for a mention: what was asked for ahead is there when its card opens. */
function createProfileReader() {
  const asked = new Map<string, Promise<ReaderEntry | null>>();
  return {
    entry(id: string): Promise<ReaderEntry | null> {
      const before = asked.get(id);
      if (before) return before;
      const entry = ask({ type: 'profile.get', id });
      asked.set(id, entry);
      entry.catch(() => asked.delete(id));
      return entry;
    },
    /** Lets go of all but what a mention may mean. */
    keep({ candidates }: Mention): void {
      const ids = candidates.map(({ profile }) => profile);
      for (const id of asked.keys()) if (!ids.includes(id)) asked.delete(id);
    },
  };
}

async function load(
  { mention }: CardRequest,
  id: string,
  entry: (id: string) => Promise<ReaderEntry | null>,
): Promise<CardContent> {
  try {
    const profile = await entry(id);
    if (!profile) return { state: 'missing' };
    const ids = mention.candidates.map((candidate) => candidate.profile).filter((other) => other !== id);
    const others = await Promise.all(ids.map(entry));
    return { state: 'ready', profile, others: others.flatMap((other) => (other ? briefOf(other) : [])) };
  } catch {
    return { state: 'failed' };
  }
}

function cardMention({ mention, surface }: CardRequest): Parameters<MountedCard['update']>[1] {
  return { ...mention, surface };
}
