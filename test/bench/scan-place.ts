import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browser/browser-kind.ts';
import type { Launched } from '../browser/launch.ts';
import type { ContenderName } from './contenders/names.ts';
import type { Dictionary } from './dictionary.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';

export interface ScanWish {
  kind: BrowserKind;
  pages: readonly BenchPage[];
  dictionaries: readonly Dictionary[];
  contenders: readonly ContenderName[];
  tell: (line: string) => void;
}

/** Where one of the contenders is let loose. */
export interface Place extends ScanWish {
  launched: Launched;
  server: BenchServer;
  script: string;
  page: BenchPage;
  contender: ContenderName;
}

/** A tab with the page and the bench's script in it. */
export async function openFor({ launched, server, page, script }: Place): Promise<Page> {
  const tab = await launched.page();
  await tab.goto(server.pageUrl(page), { waitUntil: 'domcontentloaded' });
  await tab.evaluate(script);
  return tab;
}
