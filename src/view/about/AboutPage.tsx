import { useEffect } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { Notice } from '../Notice.tsx';
import { Section } from '../Section.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { TabPage } from '../TabPage.tsx';
import { aboutWords, stateWords } from '../words.ts';
import { CodeLicence } from './CodeLicence.tsx';
import { DataLicences } from './DataLicences.tsx';
import { Held } from './Held.tsx';
import { useHoldings } from './use-holdings.ts';

interface Props {
  reader: Pick<Reader, 'holdings'>;
  /** As the manifest has it. */
  version: string;
}

/** What the extension is, what it promises and holds, and under which licences. */
export function AboutPage({ reader, version }: Props) {
  const { loaded, retry } = useHoldings(reader);
  useEffect(() => {
    document.title = aboutWords.link;
  }, []);
  return (
    <TabPage>
      <article class="about">
        <h1 class="about-name">{aboutWords.link}</h1>
        <p class="fine">{aboutWords.version(version)}</p>
        <p class="about-lead">{aboutWords.lead}</p>
        <Section title={aboutWords.promises}>
          <ul class="about-list">
            {aboutWords.promised.map(([promise, more]) => (
              <li key={promise}>
                <b>{promise}</b> {more}
              </li>
            ))}
          </ul>
        </Section>
        {loaded.state === 'loading' && (
          <Section title={aboutWords.holds}>
            <Skeleton label={aboutWords.loading} />
          </Section>
        )}
        {loaded.state === 'failed' && (
          <Notice title={aboutWords.failed} text={aboutWords.failedText} alert>
            <button type="button" class="button" onClick={retry}>
              {stateWords.retry}
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
