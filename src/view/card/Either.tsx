import type { Brief } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { KindIcon } from '../icons.tsx';

interface Props {
  shown: Pick<Brief, 'id' | 'kind' | 'name'>;
  others: readonly Brief[];
  onChoose(id: string): void;
}

/** Says that several bear this name and nothing on the page decides, and lets the reader look at each. */
export function Either({ shown, others, onChoose }: Props) {
  return (
    <fieldset class="either">
      <legend>{say('card_either')}</legend>
      {[shown, ...others]
        // The same order whichever is shown, so that the buttons stay where they were.
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .map(({ id, kind, name }) => (
          <button
            key={id}
            type="button"
            class={`choice kind-${kind}`}
            aria-pressed={id === shown.id}
            title={say(`kind_${kind}`)}
            onClick={() => id !== shown.id && onChoose(id)}
          >
            <KindIcon kind={kind} />
            <InEnglish>{name}</InEnglish>
          </button>
        ))}
    </fieldset>
  );
}
