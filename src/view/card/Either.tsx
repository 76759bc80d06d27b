import type { Brief } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { KindIcon } from '../icons.tsx';
import { ListText } from '../ListedFacts.tsx';

interface Props {
  shown: Brief;
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
        .map((brief) => (
          <button
            key={brief.id}
            type="button"
            class={`choice kind-${brief.kind}`}
            aria-pressed={brief.id === shown.id}
            title={say(`kind_${brief.kind}`)}
            onClick={() => brief.id !== shown.id && onChoose(brief.id)}
          >
            <KindIcon kind={brief.kind} />
            {'list' in brief ? (
              <>
                <ListText>{brief.name}</ListText> <ListText class="choice-list">{brief.list}</ListText>
              </>
            ) : (
              <InEnglish>{brief.name}</InEnglish>
            )}
          </button>
        ))}
    </fieldset>
  );
}
