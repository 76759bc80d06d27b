import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './browser-kind.ts';
import { BROWSERS_DIR } from './paths.ts';

interface Known {
  name: string;
  /** Set to a browser's executable, this comes before anything that is found. */
  variable: string;
  /** Names of executables to look for on the path. */
  commands: string[];
  /** Where installers put it; `~` is each of the folders that programs live in. */
  mac: string[];
  windows: string[];
  /** How to install it by hand. */
  advice: string[];
}

const KNOWN: Record<BrowserKind, Known> = {
  chromium: {
    name: 'Chromium',
    variable: 'KNOWN_AS_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    advice: [
      'Debian, Ubuntu:  sudo apt-get install chromium',
      'Fedora:          sudo dnf install chromium',
      'macOS:           brew install --cask google-chrome',
      'Windows:         winget install Google.Chrome',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'KNOWN_AS_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: [
      'Mozilla Firefox\\firefox.exe',
      'Firefox Developer Edition\\firefox.exe',
      'Firefox Nightly\\firefox.exe',
    ],
    advice: [
      'Debian:          sudo apt-get install firefox-esr',
      'Ubuntu, Fedora:  sudo apt-get install firefox, or sudo dnf install firefox',
      'macOS:           brew install --cask firefox',
      'Windows:         winget install Mozilla.Firefox',
    ],
  },
};

/** The executable of a browser: the one named in the environment, an installed one, or one got for the purpose. */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  const known = KNOWN[kind];
  const chosen = process.env[known.variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${known.variable} is set to ${chosen}, which is not a program that can be run.`);
  }
  return places(known).find(isExecutable) ?? download(kind, known);
}

function places({ commands, mac, windows }: Known): string[] {
  const { PATH, Path, HOME, PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programs86 = process.env['PROGRAMFILES(X86)'];
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, programs86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return windows.flatMap((end) => folders.map((folder) => join(folder, end)));
  }
  const onPath = (PATH ?? Path ?? '').split(delimiter).filter(Boolean);
  const found = commands.flatMap((command) => onPath.map((folder) => join(folder, command)));
  if (process.platform !== 'darwin') return found;
  const applications = ['/Applications', ...(HOME ? [join(HOME, 'Applications')] : [])];
  return [...mac.flatMap((end) => applications.map((folder) => join(folder, end))), ...found];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Puts the browser's current test build into a folder of the project, unless it was put there before. */
async function download(kind: BrowserKind, known: Known): Promise<string> {
  const tool = await import('@puppeteer/browsers');
  const browser = kind === 'chromium' ? tool.Browser.CHROME : tool.Browser.FIREFOX;
  const [before] = await tool.getInstalledBrowsers({ cacheDir: BROWSERS_DIR }).then(
    (all) => all.filter((one) => one.browser === browser),
    () => [],
  );
  if (before) return before.executablePath;
  console.log(`No ${known.name} is installed; downloading one into ${BROWSERS_DIR} …`);
  try {
    const platform = tool.detectBrowserPlatform();
    if (!platform) throw new Error('there is no build for this system');
    const buildId = await tool.resolveBuildId(browser, platform, 'stable');
    const got = await tool.install({ browser, buildId, cacheDir: BROWSERS_DIR });
    return got.executablePath;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      [
        `No ${known.name} was found, and it could not be downloaded (${reason}).`,
        'Install it, then try again:',
        ...known.advice.map((line) => `  ${line}`),
        `or name an executable: ${known.variable}=/path/to/browser`,
      ].join('\n'),
    );
  }
}
