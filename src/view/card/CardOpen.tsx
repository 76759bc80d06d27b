import { say } from '../../words/say.ts';
import { PanelIcon } from '../icons.tsx';

interface Props {
  id: string;
  onOpenProfile(id: string): void;
  /** Undefined where a page can't have the panel opened. */
  onBeside: ((id: string) => void) | undefined;
}

/** The ways from a card to the whole profile: in the panel beside the page, or in a tab. */
export function CardOpen({ id, onOpenProfile, onBeside }: Props) {
  return (
    <>
      {onBeside && (
        <button
          type="button"
          class="icon-button"
          aria-label={say('card_beside')}
          title={say('card_beside')}
          onClick={() => onBeside(id)}
        >
          <PanelIcon />
        </button>
      )}
      <button type="button" class="button" onClick={() => onOpenProfile(id)}>
        {say('card_open_profile')}
      </button>
    </>
  );
}
