import { say } from '../../words/say.ts';
import { MissingLists } from '../MissingLists.tsx';
import { OwnLink } from '../OwnLink.tsx';
import { Section } from '../Section.tsx';

/** The way to the lists that somebody brings along, which have a page of their own. */
export function Lists() {
  return (
    <Section title={say('lists_title')}>
      <MissingLists />
      <p class="fine">{say('options_lists_note')}</p>
      <p>
        <OwnLink to="lists" />
      </p>
    </Section>
  );
}
