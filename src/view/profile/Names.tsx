import type { ReaderEntry, ReaderName } from '../../profile/reader-profile.ts';
import { Cite } from '../citations.tsx';
import { NameText } from '../NameText.tsx';
import { isFormer, period, sortNames } from '../names.ts';
import { Section } from '../Section.tsx';
import { nameWords, referenceWords } from '../words.ts';

/** Who calls it what, and since or until when. Spellings derived by rule are told apart and folded away. */
export function Names({ profile }: { profile: ReaderEntry }) {
  const { used, inScripts, respellings } = sortNames(profile);
  const names = [...used.filter((name) => !isFormer(name)), ...inScripts, ...used.filter(isFormer)];
  if (names.length + respellings.length === 0) return null;
  return (
    <Section title={headingOf(profile)}>
      {names.length > 0 && (
        <table class="names">
          <thead class="hidden">
            <tr>
              <th scope="col">{nameWords.name}</th>
              <th scope="col">
                {profile.tier === 'reference' ? referenceWords.listedBy : nameWords.assignedBy}
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <NameEntry key={`${name.text} ${name.assignedBy}`} name={name} />
            ))}
          </tbody>
        </table>
      )}
      {respellings.length > 0 && <Respellings names={respellings} />}
    </Section>
  );
}

function headingOf({ tier, kind }: ReaderEntry): string {
  if (tier === 'reference') return referenceWords.names;
  return kind === 'person' ? nameWords.headingPerson : nameWords.heading;
}

function NameEntry({ name }: { name: ReaderName }) {
  const when = period(name);
  return (
    <tr class={isFormer(name) ? 'former' : undefined}>
      <th scope="row">
        <NameText name={name} />
        {isFormer(name) && <span class="fine"> {nameWords.former}</span>}
      </th>
      <td>
        {[name.assignedBy, when].filter(Boolean).join(', ')}
        <Cite sources={name.sources} />
      </td>
    </tr>
  );
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
