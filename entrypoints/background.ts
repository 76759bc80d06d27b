import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { index, shardNames } from '#data/library.ts';
import { followAccess } from '../src/background/access.ts';
import { answerPage } from '../src/background/answer-page.ts';
import { createReaderAnswers } from '../src/background/answer-reader.ts';
import { arrive } from '../src/background/arrival.ts';
import { runCommand } from '../src/background/commands.ts';
import { followLists } from '../src/background/follow-lists.ts';
import { keepOwnLists, openListsDoor } from '../src/background/lists-door.ts';
import { offerHiding, serveMenus } from '../src/background/menus.ts';
import { openAllNames, openNames } from '../src/background/names.ts';
import { serveOmnibox } from '../src/background/omnibox.ts';
import { resumeAsked } from '../src/background/on-asking.ts';
import { switchOpenTabs, switchTab } from '../src/background/pages.ts';
import { onAlarm, setAlarm } from '../src/background/pauses.ts';
import { keepSuffixes } from '../src/background/registered-domain.ts';
import { dropReport } from '../src/background/reports.ts';
import { createSearch } from '../src/background/search.ts';
import { keepShards, loadShard } from '../src/background/shards.ts';
import { openShelves } from '../src/background/shelves.ts';
import { trustOwnPagesAlone } from '../src/background/trusted-storage.ts';
import { welcome } from '../src/background/welcome.ts';
import { isOwnPage, isPageScript, listen } from '../src/messages/listen.ts';
import { fromPageSchema, fromReaderSchema } from '../src/messages/protocol.ts';
import { openLibrary } from '../src/profile/library.ts';
import { forgetAsked } from '../src/settings/asked.ts';
import { noteFault } from '../src/settings/faults.ts';
import { noteUpdate } from '../src/settings/news.ts';
import { forgetWhenUnwanted } from '../src/settings/recent.ts';
import { watchSettings } from '../src/settings/watch.ts';
import { browserLanguage } from '../src/words/browser-language.ts';
import { speak } from '../src/words/say.ts';

export default defineBackground(() => {
  speak(browserLanguage());
  void trustOwnPagesAlone();
  keepShards(shardNames);
  keepOwnLists();
  keepSuffixes();
  const library = openLibrary(index, loadShard);
  const shipped = openNames(loadShard);
  const lists = openListsDoor(shipped.keys);
  const namesFor = openAllNames(shipped, lists);
  const shelves = openShelves(library, lists);
  const search = createSearch(library, shelves, lists);
  const failed = ({ type }: { type: string }, error: unknown) => void noteFault(type, error);
  listen(
    fromPageSchema,
    isPageScript,
    (message, sender) => answerPage(message, sender, shelves, namesFor, lists),
    failed,
  );
  listen(fromReaderSchema, isOwnPage, createReaderAnswers(library, shelves, search), failed);
  addEventListener('unhandledrejection', ({ reason }) => void noteFault('background', reason));
  addEventListener('error', ({ error }) => void noteFault('background', error));
  serveMenus(search);
  serveOmnibox(search);
  followLists(lists);
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
    void offerHiding(Promise.resolve(undefined), tab);
    void forgetAsked(tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') {
      void welcome();
    } else if (reason === 'update') {
      void lists.forgetSieve();
      void noteUpdate(browser.runtime.getManifest().version);
    }
  });
  void arrive();
});
