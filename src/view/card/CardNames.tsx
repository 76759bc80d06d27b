import type { ReaderName } from '../../profile/reader-profile.ts';
import type { Kind } from '../../profile/types.ts';
import type { Certainty } from '../../recognize/types.ts';
import { period } from '../../words/names.ts';
import { say, sayAround, sayCount } from '../../words/say.ts';
import { Cite } from '../citations.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { NameText } from '../NameText.tsx';

const SHOWN = 5;

/** The name by which the reader met the profile, and how the page underlines it. */
export interface Met {
  name: string | undefined;
  kind: Kind;
  certainty: Certainty;
}

/** What else it is called and by whom: the first few, the others folded away. */
export function CardNames({
  heading,
  names,
  met,
}: {
  heading: string;
  names: readonly ReaderName[];
  met: Met;
}) {
  if (names.length === 0) return null;
  // One more takes no more room than the line that would offer it.
  const shown = names.length === SHOWN + 1 ? names.length : SHOWN;
  const more = names.slice(shown);
  return (
    <section class="card-names">
      <h3 class="card-heading">{heading}</h3>
      <NameRows names={names.slice(0, shown)} met={met} />
      {more.length > 0 && (
        <details class="more">
          <summary>{sayCount('name_more', more.length)}</summary>
          <NameRows names={more} met={met} />
        </details>
      )}
    </section>
  );
}

function NameRows({ names, met }: { names: readonly ReaderName[]; met: Met }) {
  return (
    <ul class="name-rows">
      {names.map((name) => (
        <li key={`${name.text} ${name.assignedBy}`} class="name-row">
          <span class="name-row-name">
            {name.text === met.name ? <MetName name={name} met={met} /> : <NameText name={name} />}
          </span>
          <span class="name-row-by">
            <AssignedBy name={name} />
            <Cite sources={name.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function AssignedBy({ name }: { name: ReaderName }) {
  const by = <InEnglish>{name.assignedBy}</InEnglish>;
  const when = period(name);
  return when === undefined ? by : sayAround('remarks', { first: by, next: when });
}

/** As it stands in the page: under the same line. */
function MetName({ name, met: { kind, certainty } }: { name: ReaderName; met: Met }) {
  return (
    <>
      <NameText name={name} class={`marked marked-${certainty} marks-${kind}`} />
      <span class="hidden"> {say('card_met')}</span>
    </>
  );
}
