import type { Setup } from '../../messages/setup.ts';
import { KEYWORD } from '../../words/product.ts';
import { say, sayAround } from '../../words/say.ts';
import { Section } from '../Section.tsx';
import { Shortcuts } from '../shortcuts/Shortcuts.tsx';
import { useSetup } from '../shortcuts/use-setup.ts';

/** What can be done by keyboard, and the way to change the keys, which are the browser's to keep. */
export function Keys({ setup }: { setup: Pick<Setup, 'state' | 'changeShortcuts' | 'watch'> }) {
  const state = useSetup(setup);
  if (!state || state.shortcuts.length === 0) return null;
  return (
    <Section title={say('welcome_keys_title')}>
      <Shortcuts setup={setup} state={state} />
      {state.keyword && <p>{sayAround('options_keyword', { keyword: <kbd>{KEYWORD}</kbd> })}</p>}
    </Section>
  );
}
