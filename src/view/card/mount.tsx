import { render } from 'preact';
import { OWN } from '../../page/card-host.ts';
import type { Brief, Readable } from '../../profile/reader-profile.ts';
import { markLanguage } from '../mark-language.ts';
import { Card, type CardMention, type CardProps } from './Card.tsx';
import { CardLoading, CardProblem } from './CardStates.tsx';
import { CardUntold } from './CardUntold.tsx';
import css from './card.css?inline';
import { ListedCard } from './ListedCard.tsx';
import { ReferenceCard } from './ReferenceCard.tsx';

/** What the card has to show: a profile, or why there is none (yet). */
export type CardContent =
  | { state: 'loading' }
  | { state: 'ready'; profile: Readable; others: readonly Brief[]; listed: readonly Brief[] }
  /** What is known is not said in the page. */
  | { state: 'untold'; id: string }
  | { state: 'missing' }
  /** An entry of a list that is no longer as it was. */
  | { state: 'unlisted' }
  | { state: 'failed' };

export interface CardActions {
  /** Another candidate of the mention was chosen: load it, then `update`. */
  onChoose(id: string): void;
  onOpenProfile(id: string): void;
  onBeside?: CardProps['onBeside'];
  onHide?: CardProps['onHide'];
  onClose(): void;
}

export interface MountedCard {
  update(content: CardContent, mention: CardMention): void;
  /** Moves the keyboard into the card; for a card that was opened by the keyboard. */
  focus(): void;
  unmount(): void;
}

/**
 * Renders the card into a frame inside a shadow root and keeps it there until it is unmounted. The frame's place and
 * layer are the page's business, and so is the height that is free there (`available-height` of what is `OWN`).
 */
export function mountCard(
  root: ShadowRoot,
  frame: HTMLElement,
  content: CardContent,
  mention: CardMention,
  actions: CardActions,
): MountedCard {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll('--', OWN));
  // Pushed, not assigned: Firefox refuses an array from a content script's own world.
  root.adoptedStyleSheets.push(sheet);

  function update(next: CardContent, of: CardMention): void {
    render(<CardOf content={next} mention={of} actions={actions} />, frame);
  }

  markLanguage(frame);
  update(content, mention);
  return {
    update,
    focus: () => frame.querySelector<HTMLElement>('.card')?.focus(),
    unmount: () => {
      render(null, frame);
      const at = root.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    },
  };
}

function CardOf({
  content,
  mention,
  actions,
}: {
  content: CardContent;
  mention: CardMention;
  actions: CardActions;
}) {
  switch (content.state) {
    case 'loading':
      return <CardLoading surface={mention.surface} onClose={actions.onClose} />;
    case 'ready': {
      const { profile: entry, others, listed } = content;
      const shared = { mention, others, listed, ...actions };
      if (entry.tier === 'curated') return <Card profile={entry} {...shared} />;
      if (entry.tier === 'reference') return <ReferenceCard entry={entry} {...shared} />;
      return <ListedCard entry={entry} {...shared} />;
    }
    case 'untold': {
      const { onHide: _onHide, ...ways } = actions;
      return <CardUntold id={content.id} surface={mention.surface} {...ways} />;
    }
    default:
      return <CardProblem surface={mention.surface} problem={content.state} onClose={actions.onClose} />;
  }
}
