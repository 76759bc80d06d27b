import type { Base } from '../../profile/reference.ts';
import { Section } from '../Section.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { aboutWords, licenceWords, referenceWords } from '../words.ts';

/** Whose the data is: our own, then each base in the words that its publisher asks for. */
export function DataLicences({ bases }: { bases: readonly Base[] }) {
  return (
    <Section title={aboutWords.data}>
      <ul class="about-list">
        <li>
          <b>{aboutWords.own}</b>: {licenceWords.notice}{' '}
          <Terms url={licenceWords.terms} of={aboutWords.own} />
        </li>
        {bases.map(({ id, name, title, url, release, licence }) => (
          <li key={id}>
            <b>{name}</b>, <SourceLink source={{ url }}>{title}</SourceLink>: {licence.notice}{' '}
            <Terms url={licence.url} of={name} />
            <p class="fine">{aboutWords.release(release)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Terms({ url, of }: { url: string; of: string }) {
  return (
    <SourceLink source={{ url }} label={aboutWords.terms(of)}>
      {referenceWords.terms}
    </SourceLink>
  );
}
