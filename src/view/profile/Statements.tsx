import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { TOPICS } from '../../words/order.ts';
import { say } from '../../words/say.ts';
import { Cite } from '../citations.tsx';
import { Day } from '../Day.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { Section } from '../Section.tsx';

/** What is said of it, by topic, in their order. */
export function Statements({ statements }: Pick<ReaderProfile, 'statements'>) {
  const byTopic = Map.groupBy(statements, ({ topic }) => topic);
  return TOPICS.map((topic) => {
    const group = byTopic.get(topic);
    return (
      group && (
        <Section key={topic} title={say(`topic_${topic}`)}>
          <ul class="statements" dir="ltr">
            {group.map(({ text, date, sources }) => (
              <li key={text}>
                <InEnglish>{text}</InEnglish>
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
