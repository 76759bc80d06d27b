import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { BrowserKind } from './browser-kind.ts';
import { findBrowser } from './find-browser.ts';
import { builtExtension } from './paths.ts';
import { until } from './until.ts';

/** A browser with a new profile and the built extension in it. */
export interface Launched {
  kind: BrowserKind;
  browser: Browser;
  /** `Chrome/156.0…`, `firefox/153.0…` */
  version: string;
  extensionUrl(path: string): string;
  /** The folder that downloads go to, which is removed at the end. */
  downloads: string;
  /** An empty tab. */
  page(): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  extensionPage(path: string, within?: number): Promise<Page>;
  close(): Promise<void>;
}

export interface Options {
  headless?: boolean;
  /** The browser's program, where it is not the one that is found. */
  executable?: string;
  /** A folder with the unpacked extension, where it is not the built one. */
  extension?: string;
  /** Without the extension, to see what pages are like by themselves. */
  bare?: boolean;
  /** Whether every host name leads to this machine, so that pages can be served under any. */
  allHostsHere?: boolean;
  /** Whether the page that welcomes stays open. */
  welcome?: boolean;
  /** Whether the extension may be in private windows too, as a reader can allow; of Chromium alone. */
  privateToo?: boolean;
  /** The theme that pages are told the reader prefers; the system's when absent. */
  theme?: 'light' | 'dark';
  /** The language that the browser itself speaks; the system's when absent. */
  language?: string;
  /** A folder for the browser's profile, which stays; a new one, which goes with the browser, when absent. */
  profile?: string;
  /** Whether the tabs that were open when the profile was last left are opened again. */
  restore?: boolean;
  /** Whether colours are the system's alone, as in a high contrast theme. */
  forcedColors?: boolean;
}

export const SIZE = { width: 1280, height: 900 };

export async function launch(kind: BrowserKind, options: Options = {}): Promise<Launched> {
  const {
    headless = true,
    extension = builtExtension(kind),
    language,
    bare = false,
    welcome = false,
    privateToo = false,
  } = options;
  const executablePath = options.executable ?? (await findBrowser(kind));
  const manifest = readManifest(extension);
  const downloads = mkdtempSync(join(tmpdir(), 'known-as-downloads-'));
  const common: LaunchOptions = {
    executablePath,
    headless,
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: headless ? SIZE : null,
    // Chromium asks the system, by the first of these that is set.
    ...(language && { env: { ...process.env, LANGUAGE: language.replace('-', '_') } }),
  };
  const started = await (kind === 'chromium'
    ? launchChromium(common, options, downloads)
    : launchFirefox(common, options, downloads, manifest));
  const origin = bare
    ? ''
    : started.origin(await started.browser.installExtension(extension, { enabledInIncognito: privateToo }));
  const extensionUrl = (path: string): string => `${origin}${path}`;
  const page = (): Promise<Page> => started.browser.newPage();
  // It takes the front when it opens, which would be in the middle of what is done first.
  if (!bare && !welcome && existsSync(join(extension, WELCOME))) await closeWelcome(started.browser);
  return {
    kind,
    browser: started.browser,
    version: await started.browser.version(),
    extensionUrl,
    downloads,
    page,
    async extensionPage(path, within) {
      const opened = await page();
      try {
        await goToExtensionPage(opened, extensionUrl(path), within);
      } catch (error) {
        await opened.close();
        throw error;
      }
      return opened;
    },
    async close() {
      await started.browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** The page that the extension opens once, when it has been installed. */
const WELCOME = 'welcome.html';

async function closeWelcome(browser: Browser): Promise<void> {
  const page = await until('the page that welcomes is open', () => welcomePage(browser));
  await page.close();
}

/** Firefox does not report the address of a page that the extension opened, so the documents are asked. */
async function welcomePage(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const path = await page.evaluate(() => location.pathname).catch(() => undefined);
    if (path === `/${WELCOME}`) return page;
  }
  return undefined;
}

interface Started {
  browser: Browser;
  /** The origin of the extension's pages, by the id that its installation answered. */
  origin(id: string): string;
}

async function launchChromium(
  common: LaunchOptions,
  { allHostsHere, theme, forcedColors, restore = false }: Options,
  downloads: string,
): Promise<Started> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    ...common,
    browser: 'chrome',
    // Extensions are installed through the pipe, which branded Chrome allows too; it ignores `--load-extension`.
    pipe: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    enableExtensions: true,
    args: [
      ...(allHostsHere ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
      '--disable-quic',
      '--disable-component-update',
      ...(restore ? ['--restore-last-session'] : []),
      ...(theme ? [`--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`] : []),
      ...(forcedColors ? ['--force-high-contrast'] : []),
      // Chromium's sandbox refuses to run for root.
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
  });
  return { browser, origin: (id) => `chrome-extension://${id}` };
}

async function launchFirefox(
  common: LaunchOptions,
  { allHostsHere, theme, language, forcedColors, profile, restore = false }: Options,
  downloads: string,
  manifest: Manifest,
): Promise<Started> {
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('The manifest of the Firefox build names no add-on id.');
  // Firefox draws the host of an extension's pages by lot, unless it is set beforehand; what is stored belongs to it.
  const host = profile === undefined ? randomUUID() : HOST_IN_PROFILE;
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    args: [
      '--remote-allow-system-access',
      ...(common.headless ? [`--width=${SIZE.width}`, `--height=${SIZE.height}`] : []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
      // An extension that was installed for a test goes when the browser does; what it stored is to be there next time.
      ...(profile !== undefined && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      ...(allHostsHere && {
        'network.dns.forceResolve': '127.0.0.1',
        // Would otherwise ask for a secure page first for host names other than the loopback's.
        'dom.security.https_first': false,
      }),
      // Grants what the extension asks for without a question, which no test could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...(restore && { 'browser.startup.page': 3 }),
      ...(theme && { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 }),
      ...(language && { 'intl.locale.requested': language }),
      ...(forcedColors && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
      // Timers of a tab behind another one would run once a second.
      'dom.min_background_timeout_value_without_budget_throttling': 4,
    },
  });
  return { browser, origin: () => `moz-extension://${host}` };
}

/** Where the extension's pages are in a profile that stays. */
const HOST_IN_PROFILE = '7b1e1c7e-5f0e-4a57-9d0c-2f5a4f0c8a11';

/** In Firefox the address of an extension's page never reports that it has loaded, so its document is asked instead. */
export async function goToExtensionPage(page: Page, url: string, within?: number): Promise<void> {
  void page.goto(url).catch(() => undefined);
  await until(
    `${url} is open`,
    () =>
      page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
        .catch(() => false),
    within,
  );
}

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

function readManifest(extension: string): Manifest {
  const path = join(extension, 'manifest.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`There is no built extension at ${extension}. Run: npm run build`);
  }
}
