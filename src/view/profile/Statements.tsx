import type { ReaderProfile } from '../../profile/reader-profile.ts';
import type { Topic } from '../../profile/types.ts';
import { Cite } from '../citations.tsx';
import { Day } from '../Day.tsx';
import { Section } from '../Section.tsx';
import { topicWords } from '../words.ts';

/** What is said of it, by topic, in the order the topics are worded. */
export function Statements({ statements }: Pick<ReaderProfile, 'statements'>) {
  const byTopic = Map.groupBy(statements, ({ topic }) => topic);
  return (Object.keys(topicWords) as Topic[]).map((topic) => {
    const group = byTopic.get(topic);
    return (
      group && (
        <Section key={topic} title={topicWords[topic]}>
          <ul class="statements">
            {group.map(({ text, date, sources }) => (
              <li key={text}>
                {text}
                {date && (
                  <span class="statement-date">
                    {' '}
                    <Day date={date} />
                  </span>
                )}
                <Cite sources={sources} />
              </li>
            ))}
          </ul>
        </Section>
      )
    );
  });
}
