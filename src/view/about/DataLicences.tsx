import type { ComponentChildren } from 'preact';
import type { Base } from '../../profile/reference.ts';
import { ownLicence } from '../../words/product.ts';
import { say, sayAround } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { Section } from '../Section.tsx';
import { SourceLink } from '../SourceLink.tsx';

/** Whose the data is: our own, then each base in the words that its publisher asks for. */
export function DataLicences({ bases }: { bases: readonly Base[] }) {
  return (
    <Section title={say('about_data')}>
      <ul class="about-list">
        <li>
          <Licence label={<b>{say('about_own')}</b>} of={say('about_own')} licence={ownLicence} />
        </li>
        {bases.map(({ id, name, title, url, release, licence }) => (
          <li key={id}>
            <Licence
              label={sayAround('remarks', {
                first: (
                  <b>
                    <InEnglish>{name}</InEnglish>
                  </b>
                ),
                next: (
                  <SourceLink source={{ url }}>
                    <InEnglish>{title}</InEnglish>
                  </SourceLink>
                ),
              })}
              of={name}
              licence={licence}
            />
            <p class="fine">{sayAround('about_release', { release: <InEnglish>{release}</InEnglish> })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface LicenceProps {
  label: ComponentChildren;
  /** Whose data it is, for a screen reader, to which all the ways to terms would read alike. */
  of: string;
  licence: Base['licence'];
}

function Licence({ label, of, licence }: LicenceProps) {
  const terms = (
    <SourceLink source={licence} label={say('licence_terms_of', { of })}>
      {say('licence_terms')}
    </SourceLink>
  );
  const text = sayAround('sentences', { first: <InEnglish>{licence.notice}</InEnglish>, next: terms });
  return <>{sayAround<ComponentChildren>('labelled', { label, text })}</>;
}
