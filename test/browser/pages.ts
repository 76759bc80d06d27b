/**
 * `npm run pages -- FOLDER [--browser chromium|firefox] [--first N]`: opens every HTML file of a folder with the extension
 * and without, and lists what is marked. Fails where anything else is not the same: the serialised document, where a sample of
 * its elements lies and how it looks, how far it is scrolled, what is selected, copied and found in it, and its console.
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

/** Stops all that pages load and run, which would make no two loads alike; the extension's scripts run all the same. */
const ALONE = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** What a browser says of that, now of one thing, now of another. */
const OF_WHAT_IS_STOPPED = /Content.Security.Policy|Failed to load|blocked|preload|deprecated/iu;

interface Seen {
  /** What has to be the same, by what it is. */
  parts: Record<string, string>;
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
    return { body: readFileSync(join(folder, name)), headers: ALONE };
  });
  const bare = await look(names, server, await launch(kind, { allHostsHere: true, bare: true }));
  const marked = await look(names, server, await launch(kind, { allHostsHere: true }), true);
  await server.close();

  const different = names.flatMap((name) => {
    const [before, after] = [bare.get(name)?.parts, marked.get(name)?.parts];
    const parts = Object.keys({ ...before, ...after }).filter((part) => before?.[part] !== after?.[part]);
    return parts.length > 0 ? [{ name, parts }] : [];
  });
  for (const [name, seen] of marked) {
    if (seen.marks.length > 0) console.log(`${name}: ${seen.marks.length} marks\n${tally(seen.marks)}`);
  }
  for (const { name, parts } of different) {
    console.log(`${name}: not the same with the extension: ${parts.join(', ')}`);
    for (const part of parts)
      console.log(firstDifference(bare.get(name)?.parts[part], marked.get(name)?.parts[part]));
  }
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
  const said: string[] = [];
  const say = (what: string, text: string): void => {
    if (!OF_WHAT_IS_STOPPED.test(text)) said.push(`${what}: ${text}`);
  };
  page.on('console', (message) => say(message.type(), message.text()));
  page.on('pageerror', (error) => say('uncaught', error instanceof Error ? error.message : String(error)));
  for (const name of names) {
    said.length = 0;
    await page.goto(server.url(`/${name}`), { waitUntil: 'load' });
    await page.evaluate(() => {
      // What moves is never twice in one place, and a browser scrolls along with what it moves.
      for (const animation of document.getAnimations()) animation.cancel();
      scrollTo({ top: 300, behavior: 'instant' });
    });
    if (extension) await settled(extension, page);
    seen.set(name, {
      parts: { ...(await page.evaluate(partsOf)), console: said.toSorted().join('\n') },
      marks: extension ? await marks(page) : [],
    });
  }
  await launched.close();
  return seen;
}

/** Of a page, within it. */
function partsOf(): Record<string, string> {
  const scrolled = `${scrollX} ${scrollY}`;
  for (const animation of document.getAnimations()) animation.cancel();
  const elements = [...document.querySelectorAll('body *')];
  const each = Math.max(1, Math.floor(elements.length / 300));
  const layout = elements
    .filter((_, at) => at % each === 0)
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { display, color, backgroundColor, textDecorationLine, font } = getComputedStyle(element);
      return [
        element.tagName,
        x,
        y,
        width,
        height,
        display,
        color,
        backgroundColor,
        textDecorationLine,
        font,
      ].join(' ');
    });
  const html = document.documentElement.outerHTML;
  const selection = getSelection();
  selection?.selectAllChildren(document.body);
  const selected = String(selection);
  const copied = new XMLSerializer().serializeToString(
    selection?.getRangeAt(0).cloneContents() ?? new Text(),
  );
  selection?.removeAllRanges();
  // Not in the standard, but in both browsers: what a reader finds by the browser's own search.
  const { find } = globalThis as { find?(text: string): boolean };
  const words = [...new Set(selected.match(/\p{L}{6,}/gu) ?? [])];
  const found = words.slice(0, 5).map((word) => `${word} ${find?.(word)} ${placeOf(selection)}`);
  selection?.removeAllRanges();
  return { document: html, layout: layout.join('\n'), scrolled, selected, copied, found: found.join('\n') };

  function placeOf(at: Selection | null): string {
    return `${at?.anchorNode?.parentElement?.tagName} ${at?.anchorOffset} ${at?.toString()}`;
  }
}

function firstDifference(before = '', after = ''): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `  without: ${around(before)}\n  with:    ${around(after)}`;
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
