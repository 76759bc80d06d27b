/**
 * Runs a script of this project with the Node version the project pins, after installing what is missing. Plain
 * JavaScript without dependencies, since it has to run on any Node from 20 up before anything is installed.
 *
 *   node test/setup.mjs test/all.ts [arguments of that script]
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lock = join(root, 'package-lock.json');
/** The lock file that the installed packages came from. */
const installedLock = join(modules, '.installed-package-lock.json');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [script, ...rest] = process.argv.slice(2);
if (!script) fail('Say which script to run: node test/setup.mjs test/all.ts');

// Ctrl-C is for the script that is run: it cleans up, and this one waits for it.
process.on('SIGINT', () => undefined);

if (!isInstalled()) install();
if (!existsSync(pinnedNode)) {
  fail(`The pinned Node is not at ${pinnedNode}. Delete node_modules and try again.`);
}
process.exitCode = run(pinnedNode, [resolve(root, script), ...rest]);

function isInstalled() {
  if (!existsSync(modules)) return false;
  const wanted = readFileSync(lock);
  if (existsSync(installedLock)) return readFileSync(installedLock).equals(wanted);
  // Installed by hand: npm leaves a list of its own, written after the lock file it was made from.
  const npmList = join(modules, '.package-lock.json');
  if (!existsSync(npmList) || !existsSync(pinnedNode)) return false;
  if (statSync(npmList).mtimeMs < statSync(lock).mtimeMs) return false;
  copyFileSync(lock, installedLock);
  return true;
}

function install() {
  console.log('Installing the packages of package-lock.json …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm that called this script, in the Node that runs it; otherwise the one on the path.
  const status = npm?.endsWith('js')
    ? run(process.execPath, [npm, ...args])
    : run(npm ?? 'npm', args, process.platform === 'win32');
  if (status !== 0) fail('npm ci failed; the reason is above.', status);
  copyFileSync(lock, installedLock);
}

function run(command, args, shell = false) {
  const { PATH, Path } = process.env;
  const path = [join(modules, '.bin'), dirname(pinnedNode), PATH ?? Path].join(delimiter);
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
    shell,
  });
  if (error) fail(`${command} could not be run: ${error.message}`);
  return status ?? 128 + (constants.signals[signal] ?? 0);
}

function fail(message, status = 1) {
  console.error(message);
  process.exit(status);
}
