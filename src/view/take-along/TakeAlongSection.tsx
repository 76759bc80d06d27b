import { say } from '../../words/say.ts';
import { Section } from '../Section.tsx';
import type { Subject } from './subject.ts';
import { TakeAlong, TakeAlongChoice } from './TakeAlong.tsx';

/** The same as a part of a page, which can be printed too. */
export function TakeAlongSection({ subject }: { subject(): Subject | Promise<Subject> }) {
  return (
    <div class="not-on-paper" id="take-along">
      <Section title={say('take_along_title')}>
        <TakeAlong subject={subject}>
          <TakeAlongChoice
            class="take-along-print"
            name={say('take_along_print')}
            use={say('take_along_print_use')}
            onChoose={() => print()}
          />
        </TakeAlong>
      </Section>
    </div>
  );
}
