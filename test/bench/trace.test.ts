import { expect, test } from 'vitest';
import { readMainThread } from './trace.ts';

const URL = 'http://127.0.0.1/page/0';
const here = { ph: 'X', pid: 1, tid: 1 };

/** The main threads of two pages; ours is the first, though the other does more. */
const named = [
  { name: 'thread_name', ph: 'M', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } },
  { name: 'thread_name', ph: 'M', pid: 2, tid: 2, ts: 0, args: { name: 'CrRendererMain' } },
  { name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 2, tid: 2, ts: 0, dur: 900_000 },
  { name: 'CommitLoad', ph: 'X', pid: 1, tid: 1, ts: 1, dur: 1, args: { data: { url: URL } } },
];

test('adds up tasks, and the checkpoints that follow them, each once', () => {
  const seen = readMainThread(
    [
      ...named,
      { ...here, name: 'ThreadControllerImpl::RunTask', ts: 1000, dur: 5000 },
      { ...here, name: 'FunctionCall', ts: 2000, dur: 3000 },
      { ...here, name: 'RunMicrotasks', ts: 3000, dur: 1000 },
      { ...here, name: 'BlinkScheduler_PerformMicrotaskCheckpoint', ts: 7000, dur: 4000 },
    ],
    URL,
  );
  expect(seen).toMatchObject({ total: 9, scripts: 7, longestScript: 4 });
});

test('counts the time the thread was at work, not what others took of it', () => {
  const seen = readMainThread(
    [...named, { ...here, name: 'FunctionCall', ts: 1000, dur: 50_000, tdur: 2000 }],
    URL,
  );
  expect(seen.longestScript).toBe(2);
});

test('a layout is forced only inside a script', () => {
  const seen = readMainThread(
    [
      ...named,
      { ...here, name: 'FunctionCall', ts: 1000, dur: 1000 },
      { ...here, name: 'Layout', ts: 1500, dur: 100 },
      { ...here, name: 'Layout', ts: 2500, dur: 100 },
    ],
    URL,
  );
  expect(seen.forcedLayouts).toBe(1);
});
