import { say } from '../words/say.ts';

/** The way to the page about the extension, from any page of it. */
export function AboutLink({ newTab = false }: { newTab?: boolean }) {
  return (
    <a class="about-link" href="about.html" {...(newTab && { target: '_blank', rel: 'noopener' })}>
      {say('about_link')}
    </a>
  );
}
