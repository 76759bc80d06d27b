import type { ReaderEntry, ReaderName } from '../../profile/reader-profile.ts';
import { type Assigned, byAssigner } from '../../words/by-assigner.ts';
import { isFormer, namesHeading, period, sortNames } from '../../words/names.ts';
import { Cite } from '../citations.tsx';
import { NameText } from '../NameText.tsx';
import { languageOf } from '../names.ts';
import { Section } from '../Section.tsx';
import { nameWords, referenceWords } from '../words.ts';

/** Who calls it what, and since or until when. Spellings derived by rule are told apart and folded away. */
export function Names({ profile }: { profile: ReaderEntry }) {
  const assigned = byAssigner(profile);
  const { respellings } = sortNames(profile);
  if (assigned.length + respellings.length === 0) return null;
  return (
    <Section title={namesHeading(profile)}>
      {assigned.length > 0 && (
        <table class="names">
          <thead class="hidden">
            <tr>
              <th scope="col">
                {profile.tier === 'reference' ? referenceWords.listedBy : nameWords.assignedBy}
              </th>
              <th scope="col">{nameWords.names}</th>
            </tr>
          </thead>
          <tbody>
            {assigned.map((one) => (
              <AssignedRow key={one.by} assigned={one} />
            ))}
          </tbody>
        </table>
      )}
      {respellings.length > 0 && <Respellings names={respellings} />}
    </Section>
  );
}

function AssignedRow({ assigned: { by, names } }: { assigned: Assigned }) {
  return (
    <tr>
      <th scope="row">{by}</th>
      <td>
        <ul class="assigned">
          {names.map((name) => (
            <li key={`${name.text} ${name.script}`} class={isFormer(name) ? 'former' : undefined}>
              <NameText name={name} class="assigned-name" />
              <Cite sources={name.sources} /> <Particulars name={name} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** What it is written in, where that is not the Latin alphabet, and how long it has been in use. */
function Particulars({ name }: { name: ReaderName }) {
  const tag = name.script === 'Latn' ? undefined : languageOf(name);
  const told = [tag && nameWords.writtenIn(tag), period(name)].filter(Boolean);
  return told.length > 0 && <span class="particulars fine">{told.join(', ')}</span>;
}

function Respellings({ names }: { names: readonly ReaderName[] }) {
  return (
    <details class="respellings">
      <summary>{nameWords.respellings(names.length)}</summary>
      <p class="fine">{nameWords.respellingsNote}</p>
      <ul>
        {names.map((name) => (
          <li key={name.text}>
            <NameText name={name} />
            <span class="fine">
              {' '}
              {name.respelling
                ? nameWords.respellingOf(name.respelling.of, name.respelling.rule)
                : name.assignedBy}
            </span>
            <Cite sources={name.sources} />
          </li>
        ))}
      </ul>
    </details>
  );
}
