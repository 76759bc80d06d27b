import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { type Hide, useHiding } from '../hide/use-hiding.ts';
import { HideIcon } from '../icons.tsx';
import { CardHide } from './CardHide.tsx';
import { CardOpen } from './CardOpen.tsx';

interface Props {
  id: string;
  /** The name that the card is opened for, as data has it. */
  name: string;
  onOpenProfile(id: string): void;
  /** Undefined where a page can't have the panel opened. */
  onBeside?: ((id: string) => void) | undefined;
  /** Undefined where nothing is marked that could be hidden. */
  onHide?: ((id: string, ...what: Parameters<Hide>) => Promise<void>) | undefined;
  /** How far what is told can be relied upon, where that is not said above. */
  children?: ComponentChildren;
}

/** The foot of a card: what it rests on, and what can be done from here. */
export function CardFoot({ id, name, onOpenProfile, onBeside, onHide, children }: Props) {
  const [asking, setAsking] = useState(false);
  const hiding = useHiding(async (...what) => {
    await onHide?.(id, ...what);
    setAsking(false);
  });
  return (
    <>
      {children && <p class="card-reviewed">{children}</p>}
      <span class="card-open">
        {onHide && !hiding.done && (
          <button
            type="button"
            class="icon-button"
            aria-label={say('hide_this')}
            aria-expanded={asking}
            title={say('hide_this')}
            onClick={() => setAsking(!asking)}
          >
            <HideIcon />
          </button>
        )}
        <CardOpen id={id} onOpenProfile={onOpenProfile} onBeside={onBeside} />
      </span>
      <CardHide name={name} hiding={hiding} asking={asking} />
    </>
  );
}
