import licence from '../../../LICENSE?raw';
import { Section } from '../Section.tsx';
import { aboutWords } from '../words.ts';

/** The licence of the code; its text is asked to go with every copy. */
export function CodeLicence() {
  return (
    <Section title={aboutWords.code}>
      <p>{aboutWords.codeNotice}</p>
      <p>{aboutWords.libraries}</p>
      <details>
        <summary>{aboutWords.codeText}</summary>
        {/* Lines are broken for a terminal in the file; paragraphs are what a reader wants. */}
        <p class="about-licence">{licence.replaceAll(/(?<!\n)\n(?!\n)/gu, ' ').trim()}</p>
      </details>
    </Section>
  );
}
