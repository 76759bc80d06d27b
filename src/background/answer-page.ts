import { browser } from 'wxt/browser';
import type { Sender } from '../messages/listen.ts';
import type { FromPage } from '../messages/protocol.ts';
import type { Answer } from '../messages/send.ts';
import { showBadge } from './badge.ts';
import { marksNow } from './marks.ts';
import type { NamesFor } from './names.ts';
import type { OwnLists } from './own-lists.ts';
import { showBeside } from './panel.ts';
import { dropFrame, keepReport } from './reports.ts';
import type { Shelves } from './shelves.ts';

/** The scripts that mark, and that hold the card; injected into a frame when a first name is met, or a first card opens. */
const SCRIPTS = {
  'marker.load': '/content-scripts/marker.js',
  'card.load': '/content-scripts/card.js',
} as const;

/** Answers our script in a page. Tab and frame are those the browser names as the sender's. */
export async function answerPage(
  message: FromPage,
  sender: Sender,
  library: Shelves,
  namesFor: NamesFor,
  lists: Pick<OwnLists, 'sieve'>,
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
      return lists.sieve();
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
    case 'profile.get':
      return (await library.profile(message.id)) ?? null;
    case 'profile.open':
      if (await library.brief(message.id)) await openProfile(message.id, sender);
      return undefined;
    case 'profile.beside':
      await showBeside(message.id, sender.tab?.windowId);
      return undefined;
  }
}

async function openProfile(id: string, sender: Sender): Promise<void> {
  const url = browser.runtime.getURL(`/profile.html?id=${encodeURIComponent(id)}`);
  const opener = sender.tab?.id;
  await browser.tabs.create({ url, ...(opener !== undefined && { openerTabId: opener }) });
}
