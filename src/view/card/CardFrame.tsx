import type { ComponentChildren } from 'preact';
import type { Kind } from '../../profile/types.ts';
import { say } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { CloseIcon } from '../icons.tsx';
import { KindLabel } from '../KindLabel.tsx';

interface Props {
  kind?: Kind;
  /** The profile's name; before it is known, the name as the page writes it. */
  name: string;
  beside?: ComponentChildren;
  footer?: ComponentChildren;
  busy?: boolean;
  /** Said where there is no kind. */
  label?: string;
  /** False where the name is not in the words of our data. */
  english?: boolean;
  children: ComponentChildren;
  onClose(): void;
}

/** What every state of the card has: a head that stays, a body that scrolls, a foot that stays. */
export function CardFrame({
  kind,
  name,
  beside,
  footer,
  busy = false,
  label = say('card_looking_up'),
  english = true,
  children,
  onClose,
}: Props) {
  return (
    <section
      class="card"
      role="dialog"
      aria-label={say('card_label', { name })}
      aria-busy={busy}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <header class="card-head">
        {kind ? <KindLabel kind={kind} /> : <p class="kind">{label}</p>}
        <button type="button" class="icon-button card-close" aria-label={say('card_close')} onClick={onClose}>
          <CloseIcon />
        </button>
        <h2 class="card-name">
          {kind && english ? <InEnglish>{name}</InEnglish> : <bdi lang="">{name}</bdi>}
        </h2>
        {beside}
      </header>
      <div class="card-body">{children}</div>
      {footer && <footer class="card-foot">{footer}</footer>}
    </section>
  );
}
