import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { TOPICS } from '../../words/order.ts';
import { say } from '../../words/say.ts';
import { Day } from '../Day.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { LineEnd } from '../lines/LineEnd.tsx';
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
            {group.map((statement) => (
              <li key={statement.text} class="told">
                <InEnglish>{statement.text}</InEnglish>
                {statement.date && (
                  <span class="statement-date">
                    {' '}
                    <Day date={statement.date} />
                  </span>
                )}
                <LineEnd part={{ part: 'statement', ...statement }} />
              </li>
            ))}
          </ul>
        </Section>
      )
    );
  });
}
