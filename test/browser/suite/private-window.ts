import assert from 'node:assert/strict';
import { enterExtension } from '../extension.ts';
import type { Kit } from '../kit.ts';
import { launch } from '../launch.ts';
import { isMarked, markedTexts } from '../marks.ts';
import { allowInPrivate, openPrivateWindow } from '../private-window.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31, and on Hainan Xiandun.');

interface Tab {
  id?: number;
  url?: string;
  incognito?: boolean;
}

declare const chrome: {
  tabs: { query(query: object): Promise<Tab[]> };
  storage: Record<'local' | 'sync' | 'session', { get(key: null): Promise<object> }>;
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

export async function isLeftAloneUnlessTheReaderAllowsIt(t: Kit): Promise<void> {
  const url = t.serve('story.html', STORY);
  const launched = await launch(t.kind, { allHostsHere: true });
  try {
    const { page: inside } = await enterExtension(launched);
    const open = await launched.page();
    const hidden = await openPrivateWindow(launched, url('www.itv.co.uk'));
    // What is loaded after it in another window is marked by now.
    await open.goto(url());
    await isMarked(open, true);
    assert.deepEqual(await markedTexts(hidden), []);
    const told = await inside.evaluate(async () => {
      const kept = await Promise.all(
        (['local', 'sync', 'session'] as const).map((area) => chrome.storage[area].get(null)),
      );
      return JSON.stringify([await chrome.tabs.query({}), kept]);
    });
    assert.match(told, /news\.example\.com/);
    assert.doesNotMatch(told, /itv\.co\.uk/);
  } finally {
    await launched.close();
  }
}

export async function isMarkedWhereTheReaderAllowsItAndLeavesNothing(t: Kit): Promise<void> {
  const url = t.serve('story.html', STORY)();
  const launched = await launch(t.kind, { allHostsHere: true, privateToo: true });
  try {
    await allowInPrivate(launched);
    const { page: inside } = await enterExtension(launched);
    const hidden = await openPrivateWindow(launched, url);
    await isMarked(hidden, true);
    await until('those who are named there are counted', () =>
      inside.evaluate(async (wanted) => {
        const [tab] = (await chrome.tabs.query({})).filter((one) => one.incognito && one.url === wanted);
        return tab?.id !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) === '2';
      }, url),
    );
    const kept = await inside.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
    );
    assert.doesNotMatch(kept, /news\.example/);
  } finally {
    await launched.close();
  }
}
