import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import { runInWindow } from './chrome-scope.ts';
import { type Kit, openBench } from './kit.ts';
import { until } from './until.ts';

/** Where Chromium looks for the files of policies; its relatives look elsewhere. */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';
const FIREFOX_ID = 'known-as@known-as.example';

declare const chrome: {
  storage: { managed: { get(key: null): Promise<object> } };
  send(command: string): void;
};

/**
 * Runs a test in a browser that reads a policy of an organisation for the extension from a real file. Chromium follows such a
 * file while it runs; Firefox reads it when it starts, so a second one is started. All is as it was when the test is over.
 */
export async function underPolicyFile(
  t: Kit,
  policy: object,
  test: (t: Kit) => Promise<void>,
): Promise<void> {
  if (process.platform !== 'linux') throw new CannotRun('where policy files lie is known of Linux only');
  if (t.kind === 'chromium') await inChromium(t, policy, test);
  else await inFirefox(t, policy, test);
}

async function inChromium(t: Kit, policy: object, test: (t: Kit) => Promise<void>): Promise<void> {
  const id = new URL(t.extension.page.url()).host;
  const created = missingFolders(CHROMIUM_POLICIES);
  const file = join(CHROMIUM_POLICIES, `known-as-test-${process.pid}.json`);
  try {
    mkdirSync(CHROMIUM_POLICIES, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  } catch {
    throw new CannotRun(`${CHROMIUM_POLICIES} may not be written here; the administrator’s account may`);
  }
  const isSet = async () =>
    Object.keys(await t.extension.page.evaluate(() => chrome.storage.managed.get(null))).length > 0;
  // It notices by itself, after a while; this is its own button for not waiting.
  const page = await t.visit('chrome://policy');
  const reload = () => page.evaluate(() => chrome.send('reloadPolicies'));
  try {
    await reload();
    await until('the browser has read the policy', isSet);
    await test(t);
  } finally {
    rmSync(file, { force: true });
    for (const folder of created) dropEmpty(folder);
    await reload();
    await until('the browser has dropped the policy', async () => !(await isSet()));
  }
}

/** Takes away what a run that was killed has left: every Chromium on the machine would follow it. */
export function dropLeftPolicies(): void {
  if (!existsSync(CHROMIUM_POLICIES)) return;
  for (const name of readdirSync(CHROMIUM_POLICIES)) {
    const [, run] = /^known-as-test-(\d+)\.json$/u.exec(name) ?? [];
    if (run !== undefined && !isRunning(Number(run))) rmSync(join(CHROMIUM_POLICIES, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The folders of a path that are not there yet, the innermost first. */
function missingFolders(path: string): string[] {
  return existsSync(path) ? [] : [path, ...missingFolders(dirname(path))];
}

/** Leaves a folder in which another run has a file by now. */
function dropEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}

/** Beside a copy of its program Firefox finds policies that no other Firefox on the machine reads. */
async function inFirefox(t: Kit, policy: object, test: (t: Kit) => Promise<void>): Promise<void> {
  const program = String(
    await runInWindow(t.extension.page.browser(), `Services.dirsvc.get('XREExeF', Ci.nsIFile).path`),
  );
  const folder = mkdtempSync(join(tmpdir(), 'known-as-firefox-'));
  try {
    for (const name of readdirSync(dirname(program))) {
      if (name !== 'distribution' && name !== basename(program))
        symlinkSync(join(dirname(program), name), join(folder, name));
    }
    const copy = join(folder, basename(program));
    copyFileSync(program, copy);
    mkdirSync(join(folder, 'distribution'));
    writeFileSync(
      join(folder, 'distribution', 'policies.json'),
      JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } } }),
    );
    const bench = await openBench('firefox', { executable: copy });
    try {
      await bench.run(test);
    } finally {
      await bench.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
