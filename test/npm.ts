import { spawnSync } from 'node:child_process';
import { ROOT } from './browser/paths.ts';

export interface Ran {
  status: number;
  /** What it printed, where that was not shown. */
  output: string;
}

/** Runs a script of package.json. Its output is shown, or kept where `quiet` is set. */
export function npmRun(script: string, args: string[] = [], quiet = false): Ran {
  // The npm that this was started by; otherwise the one on the path.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : [npm ?? 'npm', []];
  const { status, stdout, stderr, error } = spawnSync(
    command,
    [...first, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])],
    {
      cwd: ROOT,
      stdio: quiet ? 'pipe' : 'inherit',
      encoding: 'utf8',
      shell: process.platform === 'win32' && first.length === 0,
    },
  );
  if (error) throw new Error(`npm run ${script} could not be started: ${error.message}`);
  return { status: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}` };
}
