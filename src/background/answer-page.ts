import { browser } from 'wxt/browser';
import type { Sender } from '../messages/listen.ts';
import type { FromPage } from '../messages/protocol.ts';
import type { Answer } from '../messages/send.ts';
import type { Readable, Untold } from '../profile/reader-profile.ts';
import { withName } from '../settings/hidden.ts';
import { pageOf } from '../settings/pattern.ts';
import { showBadge } from './badge.ts';
import { hasName } from './has-name.ts';
import { marksNow } from './marks.ts';
import { offerHiding } from './menus.ts';
import type { NamesFor } from './names.ts';
import type { OwnLists } from './own-lists.ts';
import { changeForAll } from './pages.ts';
import { showBeside } from './panel.ts';
import { profileUrl } from './profile-url.ts';
import { dropFrame, keepReport } from './reports.ts';
import type { Shelves } from './shelves.ts';

const NO_NAME: Promise<undefined> = Promise.resolve(undefined);

/** The scripts that mark, and that hold the card; injected into a frame when a first name is met, or a first card opens. */
const SCRIPTS = {
  'marker.load': '/content-scripts/marker.js',
  'card.load': '/content-scripts/card.js',
} as const;

/** Answers our script in a page. Tab and frame are those the browser names as the sender's. */
export async function answerPage(
  message: FromPage,
  sender: Sender,
  shelves: Shelves,
  namesFor: NamesFor,
  lists: Pick<OwnLists, 'sieve' | 'find'>,
): Promise<Answer<FromPage>> {
  const tab = sender.tab?.id;
  const frame = sender.frameId ?? 0;
  if (tab === undefined) return undefined;
  switch (message.type) {
    case 'page.ready':
      return marksNow(tab, sender.tab?.url);
    case 'page.names':
      return namesFor(message.keys);
    case 'page.sieve':
      return (await marksNow(tab, sender.tab?.url)) ? lists.sieve() : null;
    case 'page.named':
      await showBadge(tab, await keepReport(tab, frame, message.named));
      return undefined;
    case 'page.gone':
      await showBadge(tab, await dropFrame(tab, frame));
      return undefined;
    case 'marker.dress':
      await browser.scripting.insertCSS({
        target: { tabId: tab, frameIds: [frame] },
        files: ['/content-scripts/marker.css'],
      });
      return undefined;
    case 'marker.load':
    case 'card.load':
      await browser.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        files: [SCRIPTS[message.type]],
      });
      return undefined;
    case 'card.get':
      // Of the reader's own lists a page hears nothing where nothing is marked.
      if (message.id.startsWith('@') && !(await marksNow(tab, sender.tab?.url))) return null;
      return onCard(await shelves.profile(message.id));
    case 'profile.open':
      if (await shelves.brief(message.id)) await openProfile(message.id, sender);
      return undefined;
    case 'profile.beside':
      await showBeside({ profile: message.id }, sender.tab?.windowId);
      return undefined;
    case 'page.over':
      // Of a page behind nobody opens a menu: it can only take back what it offered in front.
      await offerHiding(sender.tab?.active ? nameOver(message, shelves, lists) : NO_NAME, tab);
      return undefined;
    case 'name.hide':
      await hideName(message, sender, shelves, lists);
      return undefined;
  }
}

/** Browsers let a page find and read what stands in a card, closed shadow tree or not: see SECURITY.md. */
function onCard(entry: Readable | undefined): Readable | Untold | null {
  if (entry?.tier === 'listed' && entry.quiet) return { tier: 'untold', id: entry.id };
  return entry ?? null;
}

/** Fails where the profile has no such name, so that no page can fill the settings with others, and where there is no site. */
async function hideName(
  { profile, name, here, hidden }: FromPage & { type: 'name.hide' },
  sender: Sender,
  shelves: Shelves,
  lists: Pick<OwnLists, 'find'>,
): Promise<void> {
  if (!(await hasName(shelves, lists, profile, name))) throw new Error('There is no such name.');
  const site = here ? pageOf(sender.tab?.url ?? '')?.host : undefined;
  if (here && site === undefined) throw new Error('This page is of no site.');
  await changeForAll((settings) => withName(settings, name, site, hidden));
}

async function nameOver(
  { over }: FromPage & { type: 'page.over' },
  shelves: Shelves,
  lists: Pick<OwnLists, 'find'>,
): Promise<string | undefined> {
  return over && (await hasName(shelves, lists, over.profile, over.name)) ? over.name : undefined;
}

async function openProfile(id: string, sender: Sender): Promise<void> {
  const url = profileUrl(id);
  const opener = sender.tab?.id;
  await browser.tabs.create({ url, ...(opener !== undefined && { openerTabId: opener }) });
}
