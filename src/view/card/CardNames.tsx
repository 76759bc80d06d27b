import type { ReaderName } from '../../profile/library.ts';
import { Cite } from '../citations.tsx';
import { NameText } from '../NameText.tsx';
import { period } from '../names.ts';
import { cardWords, nameWords } from '../words.ts';

const SHOWN = 5;

/** What else it is called and by whom: the first few, the others folded away. */
export function CardNames({ names, met }: { names: readonly ReaderName[]; met: string | undefined }) {
  if (names.length === 0) return null;
  // One more takes no more room than the line that would offer it.
  const shown = names.length === SHOWN + 1 ? names.length : SHOWN;
  const more = names.slice(shown);
  return (
    <section class="card-names">
      <h3 class="card-heading">{cardWords.names}</h3>
      <NameRows names={names.slice(0, shown)} met={met} />
      {more.length > 0 && (
        <details class="more">
          <summary>{nameWords.more(more.length)}</summary>
          <NameRows names={more} met={met} />
        </details>
      )}
    </section>
  );
}

function NameRows({ names, met }: { names: readonly ReaderName[]; met: string | undefined }) {
  return (
    <ul class="name-rows">
      {names.map((name) => (
        <li key={`${name.text} ${name.assignedBy}`} class="name-row">
          <span class="name-row-name">
            <NameText name={name} />
            {name.text === met && <span class="fine"> {cardWords.met}</span>}
          </span>
          <span class="name-row-by">
            {[name.assignedBy, period(name)].filter(Boolean).join(', ')}
            <Cite sources={name.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}
