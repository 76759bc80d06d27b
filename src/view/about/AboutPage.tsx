import { useEffect } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { say, sayAround } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
import { Section } from '../Section.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { TabPage } from '../TabPage.tsx';
import { CodeLicence } from './CodeLicence.tsx';
import { DataLicences } from './DataLicences.tsx';
import { Held } from './Held.tsx';
import { News } from './News.tsx';
import { useHoldings } from './use-holdings.ts';

/** README.md says the same at more length. */
const PROMISES = ['page', 'private', 'sources', 'namesakes', 'speed'] as const;

interface Props {
  reader: Pick<Reader, 'holdings'>;
  /** As the manifest has it. */
  version: string;
}

/** What the extension is, what it promises and holds, and under which licences. */
export function AboutPage({ reader, version }: Props) {
  const { loaded, retry } = useHoldings(reader);
  useEffect(() => {
    document.title = say('about_link');
  }, []);
  return (
    <TabPage>
      <article class="about">
        <h1 class="about-name">{say('about_link')}</h1>
        <p class="fine">{say('about_version', { version })}</p>
        <p class="about-lead">{say('about_lead')}</p>
        <News version={version} />
        <Section title={say('about_promises')}>
          <ul class="about-list">
            {PROMISES.map((promise) => (
              <li key={promise}>
                {sayAround('sentences', {
                  first: <b>{say(`about_promise_${promise}`)}</b>,
                  next: say(`about_promise_${promise}_text`),
                })}
              </li>
            ))}
          </ul>
        </Section>
        {loaded.state === 'loading' && (
          <Section title={say('about_holds')}>
            <Skeleton label={say('about_loading')} />
          </Section>
        )}
        {loaded.state === 'failed' && (
          <Notice title={say('about_failed')} text={say('about_failed_text')} alert>
            <button type="button" class="button" onClick={retry}>
              {say('load_retry')}
            </button>
          </Notice>
        )}
        {loaded.state === 'ready' && (
          <>
            <Held holdings={loaded.holdings} />
            <DataLicences bases={loaded.holdings.bases} />
          </>
        )}
        <CodeLicence />
      </article>
    </TabPage>
  );
}
