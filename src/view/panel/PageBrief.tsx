import { useMemo } from 'preact/hooks';
import { type Naming, sourcesIn, tiesAmong } from '../../export/brief.ts';
import type { NamedProfile, OpenTab, Reader } from '../../messages/reader.ts';
import type { ReaderEntry, ReaderProfile } from '../../profile/reader-profile.ts';
import { dayOf } from '../../words/dates.ts';
import { ownLicence } from '../../words/product.ts';
import { say, sayAround } from '../../words/say.ts';
import { CardSources } from '../card/CardSources.tsx';
import { Citations } from '../citations.tsx';
import { Day } from '../Day.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { Notice } from '../Notice.tsx';
import { useSteps } from '../popup/use-steps.ts';
import { Section } from '../Section.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { TakeAlongSection } from '../take-along/TakeAlongSection.tsx';
import { isProfile } from '../tier.ts';
import { LegalHere } from './LegalHere.tsx';
import { NamedHere } from './NamedHere.tsx';
import { TiesHere } from './TiesHere.tsx';
import { takenBrief } from './taken-brief.ts';
import { useEntries } from './use-entries.ts';

interface Props {
  reader: Reader;
  tab: OpenTab;
  /** Whether pointing at a name changes nothing. */
  pinned: boolean;
  onOpen(id: string): void;
  /** Whether the page is of a site. */
  onSite: boolean;
  onHide(names: readonly string[], here: boolean): void;
}

/** Who is named on the page, how they are tied to each other, and what sanctions and charges there are. */
export function PageBrief({ reader, tab: { tab, page, named }, pinned, onOpen, onSite, onHide }: Props) {
  const { steps, step } = useSteps(reader, tab);
  // Of entries in lists of others there are neither ties nor listings to tell.
  const profiles = named.filter(({ brief }) => isProfile(brief)).map(({ brief }) => brief.id);
  const { held, retry } = useEntries(reader, profiles);
  return (
    <article class="brief">
      <PageOnPaper page={page} />
      <NamedHere
        named={named}
        pinned={pinned}
        steps={steps}
        onStep={step}
        onOpen={onOpen}
        onSite={onSite}
        onHide={onHide}
      />
      {held.state === 'loading' && (
        <div class="brief-waiting" aria-busy="true">
          <Skeleton label={say('panel_brief_loading')} />
        </div>
      )}
      {held.state === 'failed' && (
        <Notice title={say('panel_brief_failed')} text={say('load_failed_text')} alert>
          <button type="button" class="button" onClick={retry}>
            {say('load_retry')}
          </button>
        </Notice>
      )}
      {held.state === 'ready' && (
        <Told named={named} entries={held.entries} onJump={(id) => void step(id, 1)} />
      )}
      <TakeAlongSection subject={async () => ({ brief: await takenBrief(reader, page, named) })} />
      <p class="brief-terms fine on-paper">
        {sayAround('sentences', {
          first: <InEnglish>{ownLicence.notice}</InEnglish>,
          next: <InEnglish>{ownLicence.url}</InEnglish>,
        })}
      </p>
    </article>
  );
}

/** On a screen the page stands beside it. Its language is not known. */
function PageOnPaper({ page: { title, address } }: Pick<OpenTab, 'page'>) {
  return (
    <header class="brief-page on-paper">
      <p class="brief-title" lang="" dir="auto">
        {title}
      </p>
      <p class="fine">
        <span lang="" dir="ltr">
          {address}
        </span>{' '}
        · <Day date={dayOf(new Date())} />
      </p>
    </header>
  );
}

interface ToldProps {
  named: readonly NamedProfile[];
  entries: ReadonlyMap<string, ReaderEntry>;
  onJump(id: string): void;
}

/** What the profiles of those who are named tell of them. */
function Told({ named, entries, onJump }: ToldProps) {
  const namings = named.flatMap(({ brief, certainty, count, surfaces }): Naming[] => {
    const entry = entries.get(brief.id);
    return entry ? [{ entry, certainty, count, surfaces }] : [];
  });
  // The same entries cite the same sources.
  const sources = useMemo(() => sourcesIn({ named: namings }), [entries]);
  const ties = tiesAmong({ named: namings });
  const concerned = namings.filter(({ entry }) => entry.tier === 'curated' && isConcerned(entry));
  if (ties.length === 0 && concerned.length === 0) return null;
  return (
    <Citations sources={sources}>
      <TiesHere ties={ties} onJump={onJump} />
      <LegalHere concerned={concerned} onJump={onJump} />
      <Section title={say('source_heading')}>
        <CardSources />
      </Section>
    </Citations>
  );
}

function isConcerned({ designations, charges }: ReaderProfile): boolean {
  return designations.length > 0 || charges.length > 0;
}
