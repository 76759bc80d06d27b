import type { ComponentChild } from 'preact';
import type { Brief } from '../../profile/reader-profile.ts';
import { sayAround } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { ListText } from '../ListedFacts.tsx';

interface Props {
  /** What else bears the name: entries of lists, and profiles beside an entry. */
  listed: readonly Brief[];
  onChoose(id: string): void;
}

/** That entries of the reader's own lists bear this name too, or profiles do, each a way to its card. */
export function AlsoListed({ listed, onChoose }: Props) {
  if (listed.length === 0) return null;
  return (
    <ul class="also-listed">
      {listed.map((brief) => {
        const name = (
          <button key="name" type="button" onClick={() => onChoose(brief.id)}>
            {'list' in brief ? <ListText>{brief.name}</ListText> : <InEnglish>{brief.name}</InEnglish>}
          </button>
        );
        return (
          <li key={brief.id}>
            {'list' in brief
              ? sayAround<ComponentChild>('listed_also', {
                  list: <ListText key="list">{brief.list}</ListText>,
                  name,
                })
              : sayAround<ComponentChild>('listed_profile', { name })}
          </li>
        );
      })}
    </ul>
  );
}
