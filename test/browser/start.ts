import { parseArgs } from 'node:util';
import { npmRun } from '../npm.ts';
import { BROWSER_KINDS, type BrowserKind, isBrowserKind } from './browser-kind.ts';
import { faults, readMentions, table } from './demo/mentions.ts';
import { serveDemo } from './demo/serve-demo.ts';
import { enterExtension } from './extension.ts';
import { type Launched, launch } from './launch.ts';

const USAGE = `Usage: npm start -- [--browser chromium|firefox] [--check]

Builds the extension and opens the demo article in a new browser window with the extension in it.

  --browser  chromium (the default) or firefox
  --check    without a window: prints who is marked in the article; fails when a name is missing`;

interface Wish {
  kind: BrowserKind;
  check: boolean;
}

function readArguments(): Wish | undefined {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' }, check: { type: 'boolean' } } });
    const { browser: kind = 'chromium', check = false } = values;
    if (isBrowserKind(kind)) return { kind, check };
    console.error(`--browser is one of ${BROWSER_KINDS.join(', ')}, not "${kind}".`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return undefined;
}

async function start({ kind, check }: Wish): Promise<number> {
  if (!check && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no display to open a window on. Without one, try: npm start -- --check');
  }
  console.log('Building the extension …');
  const built = npmRun('build', [], true);
  if (built.status !== 0)
    throw new Error(`${built.output}\nThe extension could not be built; the reason is above.`);

  const server = await serveDemo();
  try {
    const launched = await launch(kind, { headless: check });
    try {
      return await (check ? checkArticle(launched, server.url('/')) : showArticle(launched, server.url('/')));
    } finally {
      await launched.close();
    }
  } finally {
    await server.close();
  }
}

async function checkArticle(launched: Launched, url: string): Promise<number> {
  const extension = await enterExtension(launched);
  const page = await launched.page();
  await page.goto(url);
  const rows = await readMentions(page, extension);
  const wrong = await faults(page, rows);
  console.log(`Marked in the demo article, in ${launched.version}:\n\n${table(rows)}\n`);
  for (const fault of wrong) console.error(fault);
  console.log(
    wrong.length === 0 ? 'All names were found, and the metal was left alone.' : 'Not as expected.',
  );
  return wrong.length === 0 ? 0 : 1;
}

async function showArticle(launched: Launched, url: string): Promise<number> {
  const [first] = await launched.browser.pages();
  const page = first ?? (await launched.page());
  await page.goto(url);
  console.log(`The demo article is open in ${launched.version}, with Known As in it: ${url}`);
  console.log('Point at an underlined name. Close the window, or press Ctrl-C here, to end.');
  // On Ctrl-C the browser is closed by puppeteer, which then ends this process too.
  await new Promise<void>((resolve) => launched.browser.once('disconnected', resolve));
  return 0;
}

const wish = readArguments();
if (!wish) {
  console.error(`\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await start(wish).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
}
