import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory of a process and of all that it started, in bytes: what several share is counted once (PSS, by Linux's
 * `smaps_rollup`). Undefined on other systems.
 */
export function memoryOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  let sum = 0;
  for (const one of withDescendants(pid)) sum += ownMemory(one);
  return sum;
}

/** Watches the memory of a process; what it answers stops that, and gives the most there was. */
export function watchMemory(pid: number): () => number | undefined {
  let most = memoryOf(pid);
  const timer = setInterval(() => {
    most = Math.max(most ?? 0, memoryOf(pid) ?? 0);
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return most && Math.max(most, memoryOf(pid) ?? 0);
  };
}

/** Each look costs the system some milliseconds. */
const EVERY_MS = 500;

function withDescendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const found = [pid];
  // It grows while it is gone through.
  for (const one of found) {
    for (const [child, parent] of parents) if (parent === one) found.push(child);
  }
  return found;
}

/** What stands after the name of the program, which may hold brackets and blanks itself. */
function parentOf(pid: string): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function ownMemory(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '') ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

/** Processes end while they are looked at. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
