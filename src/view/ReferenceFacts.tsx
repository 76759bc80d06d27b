import type { ReaderReference } from '../profile/reader-profile.ts';
import { listedCountry, notReviewed } from '../words/reference.ts';
import { sayAround } from '../words/say.ts';
import { Cite } from './citations.tsx';
import { InEnglish } from './InEnglish.tsx';
import { SourceLink } from './SourceLink.tsx';

/** That this is a list's word and not ours; stands before anything else. */
export function NotReviewed({ entry, class: where }: { entry: ReaderReference; class: string }) {
  const bases = entry.listings.map(({ base }) => base.name);
  return (
    <p class={`${where} not-reviewed`}>
      {notReviewed(bases)}
      <Cite sources={entry.listings.map(({ base }) => base.id)} />
    </p>
  );
}

/** Which countries the bases attribute it to, each on their word. */
export function Countries({ entry: { countries } }: { entry: ReaderReference }) {
  return countries.map(({ code, listedBy, sources }) => (
    <p key={code} class="listed-country">
      {listedCountry(listedBy, code)}
      <Cite sources={sources} />
    </p>
  ));
}

/** The way to the entry of each base. */
export function Listings({ entry: { listings } }: { entry: ReaderReference }) {
  return (
    <ul class="bases">
      {listings.map(({ base, id, name, url }) => (
        <li key={base.id}>
          {sayAround('labelled', {
            label: <InEnglish>{base.name}</InEnglish>,
            text: (
              <SourceLink source={{ url }} class="base-id">
                <InEnglish>{isUuid(id) ? name : id}</InEnglish>
              </SourceLink>
            ),
          })}
        </li>
      ))}
    </ul>
  );
}

/** An id that is nothing to a reader. */
function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/u.test(id);
}
