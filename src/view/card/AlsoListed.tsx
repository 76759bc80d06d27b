import type { ComponentChild } from 'preact';
import type { Brief } from '../../profile/reader-profile.ts';
import { sayAround } from '../../words/say.ts';
import { ListText } from '../ListedFacts.tsx';

interface Props {
  listed: readonly Brief[];
  onChoose(id: string): void;
}

/** That entries of the reader's own lists bear this name too, each a way to its card. */
export function AlsoListed({ listed, onChoose }: Props) {
  const entries = listed.filter((brief) => 'list' in brief);
  if (entries.length === 0) return null;
  return (
    <ul class="also-listed">
      {entries.map(({ id, name, list }) => (
        <li key={id}>
          {sayAround<ComponentChild>('listed_also', {
            list: <ListText key="list">{list}</ListText>,
            name: (
              <button key="name" type="button" onClick={() => onChoose(id)}>
                <ListText>{name}</ListText>
              </button>
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
