import { HiddenNote } from '../hide/HiddenNote.tsx';
import { HideNames } from '../hide/HideNames.tsx';
import type { Hiding } from '../hide/use-hiding.ts';

interface Props {
  name: string;
  hiding: Hiding;
  /** Whether it is asked where. */
  asking: boolean;
}

/** At the foot of a card: where its name is not to be marked, or that it no longer is. */
export function CardHide({ name, hiding, asking }: Props) {
  return (
    <>
      {asking && !hiding.done && (
        <HideNames
          names={[name]}
          onSite={/^https?:$/u.test(location.protocol)}
          onHide={(here) => void hiding.hide([name], here)}
        />
      )}
      <HiddenNote hiding={hiding} />
    </>
  );
}
