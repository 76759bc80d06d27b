import type { ReaderEntry, ReaderName } from '../../profile/reader-profile.ts';
import { type Assigned, byAssigner } from '../../words/by-assigner.ts';
import { writtenIn } from '../../words/code-names.ts';
import { isFormer, namesHeading, period, sortNames } from '../../words/names.ts';
import { remarks } from '../../words/punctuation.ts';
import { say, sayAround, sayCount } from '../../words/say.ts';
import { Cite } from '../citations.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { LineActions } from '../lines/LineActions.tsx';
import { LineEnd } from '../lines/LineEnd.tsx';
import { NameText } from '../NameText.tsx';
import { languageOf } from '../names.ts';
import { Section } from '../Section.tsx';

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
                {say(profile.tier === 'reference' ? 'name_column_listed_by' : 'name_column_by')}
              </th>
              <th scope="col">{say('name_column_names')}</th>
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
      <th scope="row">
        <InEnglish>{by}</InEnglish>
      </th>
      <td>
        <ul class="assigned">
          {names.map((name) => (
            <li key={`${name.text} ${name.script}`} class={isFormer(name) ? 'former told' : 'told'}>
              <NameText name={name} class="assigned-name" />
              <NameEnd name={name} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Its sources, what it is written in, where that is not the Latin alphabet, and how long it has been in use. */
function NameEnd({ name }: { name: ReaderName }) {
  const part = { part: 'name' as const, ...name };
  const script = name.script === 'Latn' ? undefined : writtenIn(languageOf(name));
  const told = [script, period(name)].filter((one) => one !== undefined);
  if (told.length === 0) return <LineEnd part={part} />;
  return (
    <>
      <Cite sources={name.sources} />{' '}
      <span class="line-end">
        <span class="particulars fine">{remarks(told)}</span>
        <LineActions part={part} />
      </span>
    </>
  );
}

/** Of which name it is made and how; of a misprint, whose it is. */
function Origin({ name: { respelling, assignedBy } }: { name: ReaderName }) {
  if (!respelling) return <InEnglish>{assignedBy}</InEnglish>;
  return sayAround('name_respelling', {
    rule: <InEnglish>{respelling.rule}</InEnglish>,
    name: <bdi lang="">{respelling.of}</bdi>,
  });
}

function Respellings({ names }: { names: readonly ReaderName[] }) {
  return (
    <details class="respellings">
      <summary>{sayCount('name_respellings', names.length)}</summary>
      <p class="fine">{say('name_respellings_note')}</p>
      <ul>
        {names.map((name) => (
          <li key={name.text} class="told">
            <NameText name={name} />
            <span class="fine">
              {' '}
              <Origin name={name} />
            </span>
            <LineEnd part={{ part: 'name', ...name }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
