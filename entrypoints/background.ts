import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { index, shardNames } from '#data/library.ts';
import { followAccess } from '../src/background/access.ts';
import { answerPage } from '../src/background/answer-page.ts';
import { createReaderAnswers } from '../src/background/answer-reader.ts';
import { runCommand } from '../src/background/commands.ts';
import { keepOwnLists, openListsDoor } from '../src/background/lists-door.ts';
import { openAllNames, openNames } from '../src/background/names.ts';
import { resumeAsked } from '../src/background/on-asking.ts';
import { enterOpenTabs } from '../src/background/open-tabs.ts';
import { switchOpenTabs, switchTab } from '../src/background/pages.ts';
import { onAlarm, setAlarm } from '../src/background/pauses.ts';
import { keepSuffixes } from '../src/background/registered-domain.ts';
import { dropReport } from '../src/background/reports.ts';
import { keepShards, loadShard } from '../src/background/shards.ts';
import { openShelves } from '../src/background/shelves.ts';
import { welcome } from '../src/background/welcome.ts';
import { watchLists } from '../src/lists/kept/announce.ts';
import { isOwnPage, isPageScript, listen } from '../src/messages/listen.ts';
import { fromPageSchema, fromReaderSchema } from '../src/messages/protocol.ts';
import { openLibrary } from '../src/profile/library.ts';
import { forgetAsked } from '../src/settings/asked.ts';
import { noteUpdate } from '../src/settings/news.ts';
import { forgetWhenUnwanted } from '../src/settings/recent.ts';
import { watchSettings } from '../src/settings/watch.ts';

export default defineBackground(() => {
  keepShards(shardNames);
  keepOwnLists();
  keepSuffixes();
  const library = openLibrary(index, loadShard);
  const shipped = openNames(loadShard);
  const lists = openListsDoor(shipped.keys);
  const namesFor = openAllNames(shipped, lists);
  const shelves = openShelves(library, lists);
  listen(fromPageSchema, isPageScript, (message, sender) =>
    answerPage(message, sender, shelves, namesFor, lists),
  );
  listen(fromReaderSchema, isOwnPage, createReaderAnswers(library, shelves, lists));
  watchLists(() => {
    void lists.changed().then(switchOpenTabs);
  });
  watchSettings(() => {
    void switchOpenTabs();
    void forgetWhenUnwanted();
  });
  browser.permissions.onAdded.addListener(() => void followAccess());
  browser.permissions.onRemoved.addListener(() => void followAccess());
  // Firefox for Android has no keys for extensions.
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
  browser.runtime.onStartup.addListener(() => void setAlarm());
  // A page that changes its address without loading another document may come under another rule.
  browser.tabs.onUpdated.addListener((tab, { url, status }, shown) => {
    if (url) void switchTab(tab, url);
    if (status === 'complete') void resumeAsked(tab, shown.url);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void dropReport(tab);
    void forgetAsked(tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') {
      void enterOpenTabs();
      void welcome();
    } else if (reason === 'update') {
      void lists.forgetSieve();
      void noteUpdate(browser.runtime.getManifest().version);
    }
  });
});
