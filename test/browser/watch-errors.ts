import type { Page } from 'puppeteer-core';

/**
 * Collects what a page's console shows in red: errors written to it, and exceptions that nothing caught. That of
 * content scripts is among it, in both browsers.
 */
export function watchErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error')
      errors.push(`console: ${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('pageerror', (error) => {
    errors.push(`uncaught: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
}
