import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { DEFAULT_CHOICES } from '../../../src/settings/schema.ts';
import { grantInFirefox } from '../grant.ts';
import type { Kit } from '../kit.ts';
import { isMarked, markedTexts } from '../marks.ts';
import { paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31.');

/** Opens a file of this device, which the browser lets the extension read. */
async function withFile(t: Kit, test: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'known-as-file-'));
  try {
    const path = join(folder, 'story.html');
    writeFileSync(path, STORY);
    const page = await t.visit(pathToFileURL(path).href);
    // Chromium allows that where an extension was never packed.
    if (t.kind === 'firefox') {
      await grantInFirefox(page.browser(), 'internal:fileSchemeAllowed');
      await t.reloadExtension();
      await page.reload();
    }
    await test(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function allow(t: Kit, files: boolean): Promise<void> {
  await t.extension.store('sync', 'settings', { ...DEFAULT_CHOICES, files, changed: Date.now() });
}

export async function areLeftAloneUnlessTheReaderAllowsThem(t: Kit): Promise<void> {
  await withFile(t, async (page) => {
    // A page that comes after it is marked by now.
    await isMarked(await t.open(STORY), true);
    assert.deepEqual(await markedTexts(page), []);
    await allow(t, true);
    await isMarked(page, true);
    await allow(t, false);
    await isMarked(page, false);
  });
}

export async function areTakenOverByAnUpdateWhereTheyAreOpen(t: Kit): Promise<void> {
  await allow(t, true);
  await withFile(t, async (page) => {
    await isMarked(page, true);
    await t.reloadExtension();
    await allow(t, false);
    await isMarked(page, false);
    await allow(t, true);
    await isMarked(page, true);
  });
}
