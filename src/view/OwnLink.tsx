import { say } from '../words/say.ts';

/** The pages of the extension that others of it lead to, by what they are called. */
const TITLES = { about: 'about_link', lists: 'lists_title', options: 'options_title' } as const;

interface Props {
  to: keyof typeof TITLES;
  newTab?: boolean;
}

/** The way to another page of the extension. */
export function OwnLink({ to, newTab = false }: Props) {
  return (
    <a class="own-link" href={`${to}.html`} {...(newTab && { target: '_blank', rel: 'noopener' })}>
      {say(TITLES[to])}
    </a>
  );
}
