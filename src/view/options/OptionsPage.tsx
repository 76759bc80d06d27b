import { useEffect } from 'preact/hooks';
import type { Health } from '../../messages/health.ts';
import type { Setup } from '../../messages/setup.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { TabPage } from '../TabPage.tsx';
import { Access } from './Access.tsx';
import { Backup } from './Backup.tsx';
import { HealthReport } from './HealthReport.tsx';
import { HiddenNames } from './HiddenNames.tsx';
import { HowMarked } from './HowMarked.tsx';
import { Keys } from './Keys.tsx';
import { Lists } from './Lists.tsx';
import { LookUp } from './LookUp.tsx';
import { Organization } from './Organization.tsx';
import { SiteRules } from './SiteRules.tsx';
import { type SettingsDoor, useSettings } from './use-settings.ts';
import { WhatMarked } from './WhatMarked.tsx';
import { Where } from './Where.tsx';

interface Props {
  door: SettingsDoor;
  setup: Pick<Setup, 'state' | 'askToRead' | 'changeShortcuts' | 'watch'>;
  health: Health;
  /** Saves a text as a file of the reader's. */
  save(name: string, text: string): void;
  /** Forgets what was looked up last. */
  clearRecent(): Promise<void>;
}

/** Everything that a reader can choose. Each choice holds as soon as it is made; there is nothing to save. */
export function OptionsPage({ door, setup, health, save, clearRecent }: Props) {
  const { settings, change, trouble } = useSettings(door);
  useEffect(() => {
    document.title = say('options_title');
  }, []);
  return (
    <TabPage>
      <article class="options">
        <h1 class="options-title">{say('options_title')}</h1>
        <p class="fine">{say('options_lead')}</p>
        <div aria-live="polite">
          {trouble === 'failed' && (
            <Notice title={say('options_failed')} text={say('options_failed_text')} alert />
          )}
          {trouble === 'here' && <Notice title={say('options_here')} text={say('options_here_text')} />}
        </div>
        {settings ? (
          <>
            <Organization policy={settings.policy} />
            {settings.mode !== 'asked' && <Access setup={setup} />}
            <Where settings={settings} change={change} />
            <SiteRules settings={settings} change={change} />
            <HowMarked settings={settings} change={change} />
            <WhatMarked settings={settings} change={change} />
            <HiddenNames settings={settings} change={change} />
            <Lists />
            <LookUp settings={settings} change={change} clearRecent={clearRecent} />
            <Keys setup={setup} />
            <Backup loadOwn={door.loadOwnSettings} change={change} save={save} />
            <HealthReport health={health} />
          </>
        ) : (
          trouble === undefined && <Skeleton label={say('options_loading')} />
        )}
      </article>
    </TabPage>
  );
}
