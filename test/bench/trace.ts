import type { Page } from 'puppeteer-core';
import { z } from 'zod';

/**
 * What the main thread of a page did while it was traced, in milliseconds of its own time: what a busy machine gives to
 * other processes in between is not counted. Pages' own scripts don't run here.
 */
export interface MainThread {
  /** All that it did. */
  total: number;
  /** The part of it in scripts, of which there are none but the extension's. */
  scripts: number;
  /** The longest stretch that one of them ran without giving way. */
  longestScript: number;
  /** How often a script made the browser lay out the page, or work out its styles, before it was time. */
  forcedLayouts: number;
}

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds: when it began, how long it took, and how much of that the thread was at work. */
  ts: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.looseObject({}).optional(),
});
type TraceEvent = z.infer<typeof eventSchema>;

const traceSchema = z.object({ traceEvents: z.array(eventSchema) });

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', '-*'];

/** Traces what a page does in the meantime. Chromium alone can. */
export async function traced(tab: Page, work: () => Promise<void>): Promise<MainThread> {
  await tab.tracing.start({ categories: CATEGORIES });
  await work();
  const buffer = await tab.tracing.stop();
  if (!buffer) throw new Error('The browser gave no trace.');
  const { traceEvents } = traceSchema.parse(JSON.parse(new TextDecoder().decode(buffer)));
  return readMainThread(traceEvents, tab.url());
}

const TASK = 'ThreadControllerImpl::RunTask';
/** Promises are gone on with in checkpoints, which is where our slices run. */
const SCRIPTS = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
const LAYOUTS = new Set(['Layout', 'UpdateLayoutTree']);

export function readMainThread(events: readonly TraceEvent[], url: string): MainThread {
  const thread = threadOf(events, url);
  const here = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === thread.pid && tid === thread.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const sum: MainThread = { total: 0, scripts: 0, longestScript: 0, forcedLayouts: 0 };
  let outermost: TraceEvent | undefined;
  let script: TraceEvent | undefined;
  for (const event of here) {
    const isScript = SCRIPTS.has(event.name);
    // Some checkpoints follow their task, others lie in it.
    if ((isScript || event.name === TASK) && !covers(outermost, event)) {
      outermost = event;
      sum.total += milliseconds(event);
    }
    if (isScript && !covers(script, event)) {
      script = event;
      sum.scripts += milliseconds(event);
      sum.longestScript = Math.max(sum.longestScript, milliseconds(event));
    }
    if (LAYOUTS.has(event.name) && covers(script, event)) sum.forcedLayouts += 1;
  }
  return sum;
}

/** The main thread of the process that last took up the page. */
function threadOf(events: readonly TraceEvent[], url: string): { pid: number; tid: number } {
  const names = new Map(
    events
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid}/${tid}`, args?.name]),
  );
  const counts = new Map<string, { pid: number; tid: number; size: number }>();
  for (const { pid, tid, dur = 0 } of events) {
    const key = `${pid}/${tid}`;
    if (names.get(key) !== 'CrRendererMain') continue;
    const entry = counts.get(key) ?? { pid, tid, size: 0 };
    entry.size += dur;
    counts.set(key, entry);
  }
  const committed = events.findLast(({ args }) => JSON.stringify(args ?? {}).includes(JSON.stringify(url)));
  const own = committed && counts.get(`${committed.pid}/${committed.tid}`);
  const [busiest] = [...counts.values()].sort((a, b) => b.size - a.size);
  const found = own ?? busiest;
  if (!found) throw new Error('The trace holds no page.');
  return found;
}

function covers(outer: TraceEvent | undefined, inner: TraceEvent): boolean {
  return outer !== undefined && outer !== inner && inner.ts < outer.ts + (outer.dur ?? 0);
}

function milliseconds({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}
