import licence from '../../../LICENSE?raw';
import { say } from '../../words/say.ts';
import { Section } from '../Section.tsx';

/** The licence of the code; its text is asked to go with every copy. */
export function CodeLicence() {
  return (
    <Section title={say('about_code')}>
      <p>{say('about_code_notice')}</p>
      <p>
        {/* Written when the extension is built, from what is taken in: `wxt.config.ts`. */}
        <a href="/licences.txt">{say('about_libraries')}</a>
      </p>
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
