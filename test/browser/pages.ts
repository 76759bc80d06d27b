/**
 * `npm run pages -- FOLDER [--browser chromium|firefox] [--first N]`: opens every HTML file of a folder with the extension
 * and without, says where the serialised documents differ, and lists what is marked. Fails where any differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, isBrowserKind } from './browser-kind.ts';
import { type Extension, enterExtension } from './extension.ts';
import { type Launched, launch } from './launch.ts';
import { type Mark, marks } from './marks.ts';
import { type Server, serve } from './serve.ts';
import { until } from './until.ts';

const USAGE = 'Usage: npm run pages -- FOLDER [--browser chromium|firefox] [--first N]';

/** Stops the scripts of the pages themselves, which would make no two loads alike; the extension's still run. */
const NO_SCRIPTS = { 'Content-Security-Policy': "script-src 'none'" };

interface Seen {
  document: string;
  marks: Mark[];
}

async function compare(folder: string, kind: BrowserKind, first: number): Promise<boolean> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .slice(0, first);
  const server = await serve((path) => {
    const name = decodeURIComponent(path.slice(1));
    if (!names.includes(name)) return undefined;
    return { body: readFileSync(join(folder, name)), headers: NO_SCRIPTS };
  });
  const bare = await look(names, server, await launch(kind, { allHostsHere: true, bare: true }));
  const marked = await look(names, server, await launch(kind, { allHostsHere: true }), true);
  await server.close();

  const different = names.filter((name) => bare.get(name)?.document !== marked.get(name)?.document);
  for (const [name, seen] of marked) {
    if (seen.marks.length > 0) console.log(`${name}: ${seen.marks.length} marks\n${tally(seen.marks)}`);
  }
  for (const name of different) console.log(`${name}: the document is not the same with the extension`);
  const total = [...marked.values()].reduce((sum, seen) => sum + seen.marks.length, 0);
  console.log(`${names.length} pages, ${different.length} of them changed, ${total} marks.`);
  return different.length === 0;
}

/** Opens all pages, one after the other, in one tab. */
async function look(
  names: string[],
  server: Server,
  launched: Launched,
  withExtension = false,
): Promise<Map<string, Seen>> {
  const extension = withExtension ? await enterExtension(launched) : undefined;
  const page = await launched.page();
  const seen = new Map<string, Seen>();
  for (const name of names) {
    await page.goto(server.url(`/${name}`), { waitUntil: 'domcontentloaded' });
    if (extension) await settled(extension, page);
    seen.set(name, {
      document: await page.evaluate(() => document.documentElement.outerHTML),
      marks: extension ? await marks(page) : [],
    });
  }
  await launched.close();
  return seen;
}

async function settled(extension: Extension, page: Page): Promise<void> {
  await until('the page has reported', async () => (await extension.report(page))?.[0] !== undefined);
}

function tally(all: Mark[]): string {
  const counts = new Map<string, number>();
  for (const { text, style } of all)
    counts.set(`${text} (${style})`, (counts.get(`${text} (${style})`) ?? 0) + 1);
  return [...counts].map(([text, count]) => `  ${count} × ${text}`).join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    first: { type: 'string', default: 'Infinity' },
  },
});
const [folder] = positionals;
if (!folder || !isBrowserKind(values.browser)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = (await compare(folder, values.browser, Number(values.first))) ? 0 : 1;
}
