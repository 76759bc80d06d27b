import licence from '../../../LICENSE?raw';
import { say, sayList } from '../../words/say.ts';
import { Section } from '../Section.tsx';

/** Whose code is in the extension, and under which licence. */
const LIBRARIES = ['Floating UI (MIT)', 'Preact (MIT)', 'uuid (MIT)', 'WXT (MIT)', 'Zod (MIT)'];

/** The licence of the code; its text is asked to go with every copy. */
export function CodeLicence() {
  return (
    <Section title={say('about_code')}>
      <p>{say('about_code_notice')}</p>
      <p>{say('about_libraries', { libraries: sayList(LIBRARIES) })}</p>
      <details>
        <summary>{say('about_code_text')}</summary>
        {/* Lines are broken for a terminal in the file; paragraphs are what a reader wants. */}
        <p class="about-licence" lang="en" dir="ltr">
          {licence.replaceAll(/(?<!\n)\n(?!\n)/gu, ' ').trim()}
        </p>
      </details>
    </Section>
  );
}
