import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import type { Setup } from '../../messages/setup.ts';
import { say } from '../../words/say.ts';
import { OwnLink } from '../OwnLink.tsx';
import { useProfile } from '../profile/use-profile.ts';
import { Shortcuts } from '../shortcuts/Shortcuts.tsx';
import { useSetup } from '../shortcuts/use-setup.ts';
import { TabPage } from '../TabPage.tsx';
import { Access } from './Access.tsx';
import { SCENE_PROFILE, Scene } from './Scene.tsx';

/** Seen once, after the extension was installed: what it does, what it never does, and where its switch is. */
export function WelcomePage({ reader, setup }: { reader: Pick<Reader, 'profile'>; setup: Setup }) {
  const state = useSetup(setup);
  const { loaded } = useProfile(reader, SCENE_PROFILE);
  const profile = loaded.state === 'ready' && loaded.profile.tier === 'curated' ? loaded.profile : undefined;
  const title = say('welcome_title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <TabPage
      foot={
        <>
          <OwnLink to="options" /> <OwnLink to="about" />
        </>
      }
    >
      <article class="welcome">
        <div class="welcome-top">
          <h1 class="welcome-title">{title}</h1>
          <p class="welcome-lead">{say('welcome_lead')}</p>
          {state && !state.mayRead && <Access setup={setup} />}
          {profile && <Scene profile={profile} />}
        </div>
        <div class="welcome-parts">
          <Part title={say('welcome_switch_title')}>
            <p>{say('welcome_switch_text')}</p>
            <p>{say('welcome_switch_off')}</p>
            {state && !state.pinned && <p class="welcome-pin">{say('welcome_pin')}</p>}
          </Part>
          {state && state.shortcuts.length > 0 && (
            <Part title={say('welcome_keys_title')}>
              <Shortcuts setup={setup} state={state} />
            </Part>
          )}
          <Part title={say('welcome_never_title')}>
            <p>{say('welcome_never_sends')}</p>
            <p>{say('welcome_never_changes')}</p>
            <p>{say('welcome_never_sources')}</p>
          </Part>
        </div>
      </article>
    </TabPage>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="welcome-part" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
