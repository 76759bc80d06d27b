import { opensFromPages } from '../../messages/open-panel.ts';
import { ask } from '../../messages/send.ts';
import { type CardRequest, type Mentioned, offerCard } from '../../page/card-door.ts';
import { createCardHost } from '../../page/card-host.ts';
import { type Brief, briefOf, type Readable, type Untold } from '../../profile/reader-profile.ts';
import type { Candidate, Mention } from '../../recognize/types.ts';
import { type CardActions, type CardContent, type MountedCard, mountCard } from './mount.tsx';

/** Serves the cards of one document: asks for the profile, shows it beside its mention, and gives the focus back. */
export function serveCards(document: Document): void {
  const host = createCardHost(document);
  let mounted: MountedCard | undefined;
  let request: CardRequest | undefined;
  /** Whose card is likely to be opened next, and what it will show, once that is known. */
  let next: { of: Mentioned; content?: CardContent } | undefined;
  let focusedBefore: Element | null = null;
  const read = createProfileReader();
  const actions: CardActions = {
    onChoose: (id) => request && void show(request, id),
    onOpenProfile: (id) => void openInTab(id),
    onBeside: opensFromPages() ? (id) => void openBeside(id) : undefined,
    onHide: async (profile, names, here, hidden) => {
      for (const name of names) await ask({ type: 'name.hide', profile, name, here, hidden });
    },
    onClose: close,
  };

  /** Renders a card into its frame, which is not in the page until the card is shown. */
  function render(content: CardContent, of: Mentioned): void {
    if (mounted) mounted.update(content, cardMention(of));
    else mounted = mountCard(host.root, host.frame, content, cardMention(of), actions);
  }

  /** While the pointer still rests on the name: to render it all at the end would lose the next frame. */
  async function prepare(of: Mentioned): Promise<void> {
    read.keep(of.mention);
    const mine: typeof next = { of };
    next = mine;
    const content = await load(of, firstOf(of), read.entry);
    // What failed is tried again when the card is opened.
    if (next !== mine || content.state === 'failed') return;
    mine.content = content;
    if (!request) render(content, of);
  }

  function open(asked: CardRequest): void {
    close();
    read.keep(asked.mention);
    const ready = next?.of.mention === asked.mention ? next.content : undefined;
    next = undefined;
    request = asked;
    focusedBefore = document.activeElement;
    render(ready ?? { state: 'loading' }, asked);
    // Scrolled out of sight, a name takes its card along, unless the reader is in it.
    host.show(asked, () => {
      if (request === asked && !host.hasFocus()) close();
    });
    if (asked.focus) mounted?.focus();
    if (!ready) void show(asked, firstOf(asked));
  }

  async function show(of: CardRequest, id: string): Promise<void> {
    const content = await load(of, id, read.entry);
    if (request !== of) return;
    const hadFocus = host.hasFocus();
    mounted?.update(content, cardMention(of));
    // Another state is another element: the focus would fall back to the page.
    if (hadFocus) mounted?.focus();
  }

  async function openInTab(id: string): Promise<void> {
    await ask({ type: 'profile.open', id }).catch(() => undefined);
  }

  async function openBeside(id: string): Promise<void> {
    try {
      await ask({ type: 'profile.beside', id });
      close();
    } catch {
      await openInTab(id);
    }
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

  offerCard({
    prepare: (of) => void prepare(of),
    open,
    close,
    isOpen: host.isShown,
    holds: (x, y) => host.contains(x, y) || host.hasFocus(),
  });
}

type OnCard = Readable | Untold | null;

/** Asks for profiles, each once for a mention: what was asked for ahead is there when its card opens. */
function createProfileReader() {
  const asked = new Map<string, Promise<OnCard>>();
  return {
    entry(id: string): Promise<OnCard> {
      const before = asked.get(id);
      if (before) return before;
      const entry = ask({ type: 'card.get', id });
      asked.set(id, entry);
      entry.catch(() => asked.delete(id));
      return entry;
    },
    /** Lets go of all but what a mention may mean. */
    keep({ candidates, listed = [] }: Mention): void {
      const ids = [...candidates, ...listed].map(({ profile }) => profile);
      for (const id of asked.keys()) if (!ids.includes(id)) asked.delete(id);
    },
  };
}

/** What a mention may mean beside whom a card shows. */
function besides({ candidates, listed = [] }: Mention, id: string) {
  // Whoever looks at an entry that bears the name beside a profile is not asked which of both it is.
  const isBeside = candidates.every(({ profile }) => profile !== id);
  return isBeside ? { others: [], listed: [...candidates, ...listed] } : { others: candidates, listed };
}

/** So many others are offered beside whom a card shows: lists have names that hundreds bear. */
const MOST_OTHERS = 12;

async function load(
  { mention }: Mentioned,
  id: string,
  entry: (id: string) => Promise<OnCard>,
): Promise<CardContent> {
  try {
    const profile = await entry(id);
    if (!profile) return { state: id.startsWith('@') ? 'unlisted' : 'missing' };
    if (profile.tier === 'untold') return { state: 'untold', id };
    const briefsOf = async (candidates: readonly Candidate[]): Promise<Brief[]> => {
      const ids = candidates.map((candidate) => candidate.profile).filter((other) => other !== id);
      // Where lists can't be read, what is shown is shown all the same.
      const entries = await Promise.all(
        ids.slice(0, MOST_OTHERS).map((other) => entry(other).catch(() => null)),
      );
      return entries.flatMap((other) => (other && other.tier !== 'untold' ? briefOf(other) : []));
    };
    const beside = besides(mention, id);
    const [others, listed] = await Promise.all([briefsOf(beside.others), briefsOf(beside.listed)]);
    return { state: 'ready', profile, others, listed };
  } catch {
    return { state: 'failed' };
  }
}

function firstOf({ mention: { candidates } }: Mentioned): string {
  return candidates[0].profile;
}

function cardMention({ mention, surface }: Mentioned): Parameters<MountedCard['update']>[1] {
  return { ...mention, surface };
}
