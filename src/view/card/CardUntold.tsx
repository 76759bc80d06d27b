import { say } from '../../words/say.ts';
import type { CardProps } from './Card.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardFrame } from './CardFrame.tsx';

interface Props extends Pick<CardProps, 'onClose' | 'onOpenProfile' | 'onBeside'> {
  id: string;
  surface: string;
}

/** The card of an entry that no page is to know of: where its name stands, and the ways to where it is told of. */
export function CardUntold({ id, surface, onClose, onOpenProfile, onBeside }: Props) {
  return (
    <CardFrame
      label={say('listed_quiet')}
      name={surface}
      onClose={onClose}
      footer={<CardFoot id={id} name={surface} onOpenProfile={onOpenProfile} onBeside={onBeside} />}
    >
      <p class="card-summary">{say('card_untold')}</p>
    </CardFrame>
  );
}
