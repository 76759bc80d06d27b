import { expect, test } from 'vitest';
import { keepReport } from '../../src/background/reports.ts';
import { stepThrough } from '../../src/background/steps.ts';
import type { Stepped } from '../../src/messages/to-page.ts';
import { fake } from '../fake-browser.ts';

/** Frames of one tab that step as the script in a page does. */
function frames(counts: Record<number, number>): void {
  const current = new Map<number, number>();
  fake.pages = (_tab, message, frame = 0): Stepped => {
    const { direction, edge } = message as { direction: 1 | -1; edge: boolean };
    const of = counts[frame] ?? 0;
    const from = current.get(frame);
    if (!edge && from === undefined) return { at: 0, of: 0 };
    const at = edge || from === undefined ? (direction === 1 ? 1 : of) : from + direction;
    if (at < 1 || at > of) {
      current.delete(frame);
      return { at: 0, of };
    }
    current.set(frame, at);
    return { at, of };
  };
}

async function report(counts: Record<number, number>): Promise<void> {
  frames(counts);
  for (const [frame, count] of Object.entries(counts)) {
    await keepReport(1, Number(frame), [
      { profile: 'apt31', surfaces: ['APT31'], names: ['APT31'], count, certainty: 'certain' },
    ]);
  }
}

async function walk(direction: 1 | -1, steps: number): Promise<number[]> {
  const places: number[] = [];
  for (let step = 0; step < steps; step += 1) places.push((await stepThrough(1, direction, 'apt31')).at);
  return places;
}

test('steps through all frames and around again', async () => {
  await report({ 0: 2, 8: 0, 9: 1 });
  expect(await walk(1, 4)).toEqual([1, 2, 3, 1]);
});

test('steps backwards from the end', async () => {
  await report({ 0: 2, 9: 1 });
  expect(await walk(-1, 4)).toEqual([3, 2, 1, 3]);
});

test('tells how many there are in all', async () => {
  await report({ 0: 2, 9: 1 });
  expect(await stepThrough(1, 1, 'apt31')).toEqual({ at: 1, of: 3 });
  expect(await stepThrough(1, 1, 'apt40')).toEqual({ at: 0, of: 0 });
});

test('a tab without our script, or without a mention, has nowhere to step', async () => {
  expect(await stepThrough(1, 1)).toEqual({ at: 0, of: 0 });
});
