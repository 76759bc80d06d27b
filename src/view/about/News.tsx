import { useEffect } from 'preact/hooks';
import { sawUpdate } from '../../settings/news.ts';
import { newsOf } from '../../words/news.ts';
import { say } from '../../words/say.ts';
import { Section } from '../Section.tsx';

/** What is new in this version; whoever is here has seen it. */
export function News({ version }: { version: string }) {
  useEffect(() => void sawUpdate(), []);
  const news = newsOf(version);
  if (news === undefined) return null;
  return (
    <div id="news">
      <Section title={say('about_news')}>
        <p>{news}</p>
      </Section>
    </div>
  );
}
