import type { ListedName } from '../profile/reader-profile.ts';
import { sayCount } from '../words/say.ts';
import { ListText, nameRemark } from './ListedFacts.tsx';

interface Props {
  names: readonly ListedName[];
  /** So many are shown at once, the others folded away. */
  most: number;
  /** The name by which the reader met it, and how the page underlines it. */
  met?: { name: string | undefined; marked: string } | undefined;
}

/** The names that a list has, each with how well it says that it tells them. */
export function ListedNames({ names, most, met }: Props) {
  // One more takes no more room than the line that would offer it.
  const shown = names.length === most + 1 ? names.length : most;
  const more = names.slice(shown);
  return (
    <>
      <NameRows names={names.slice(0, shown)} met={met} />
      {more.length > 0 && (
        <details class="more">
          <summary>{sayCount('name_more', more.length)}</summary>
          <NameRows names={more} met={met} />
        </details>
      )}
    </>
  );
}

function NameRows({ names, met }: Pick<Props, 'names' | 'met'>) {
  return (
    <ul class="listed-names">
      {names.map((name) => (
        <li key={name.text} class="listed-name">
          <span>
            <ListText {...(met && name.text === met.name && { class: met.marked })}>{name.text}</ListText>
          </span>
          <span>{nameRemark(name)}</span>
        </li>
      ))}
    </ul>
  );
}
