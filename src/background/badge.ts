import { browser } from 'wxt/browser';
import { mergeReport, type Report } from './reports.ts';

const COLOR = '#0a6e6c';

/** Shows the number of different profiles named on a tab, and nothing where there is none. */
export async function showBadge(tab: number, report: Report): Promise<void> {
  const count = mergeReport(report).length;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOR });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed in the meantime.
  }
}
