import type { Page } from 'puppeteer-core';

/** A text file, by its name. */
export type NamedText = readonly [name: string, content: string];

/** Gives files to the field for files within an element, as if they had been chosen: they are made in the page, which works alike in both browsers. */
export async function chooseFiles(page: Page, within: string, ...files: NamedText[]): Promise<void> {
  await page.evaluate(
    (selector, contents) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`There is no ${selector}`);
      const chosen = new DataTransfer();
      for (const [name, content] of contents) chosen.items.add(new File([content], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `${within} input[type=file]`,
    files,
  );
}
