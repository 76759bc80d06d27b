import { tell } from '../messages/send.ts';
import type { Stepped } from '../messages/to-page.ts';
import { framesInOrder, NOT_REPORTED, type Report, reportOf } from './reports.ts';

/**
 * Steps to the next or previous mention in a tab, of one profile when given, through all frames: the top frame first,
 * and from the last mention on to the first.
 */
export async function stepThrough(tab: number, direction: 1 | -1, profile?: string): Promise<Stepped> {
  const reported = await reportOf(tab);
  const report = reported ?? NOT_REPORTED;
  const frames = framesInOrder(report).filter((frame) => !reported || countIn(report, frame, profile) > 0);
  if (direction === -1) frames.reverse();
  const of = frames.reduce((sum, frame) => sum + countIn(report, frame, profile), 0);
  const message = { type: 'page.step' as const, direction, ...(profile !== undefined && { profile }) };

  // The frame that holds the current mention goes on; when it has no further one, the next frame starts at its edge.
  for (const [position, frame] of frames.entries()) {
    const stepped = await tell(tab, { ...message, edge: false }, frame);
    if (!stepped) continue;
    if (stepped.at > 0) return { at: before(report, frame, profile) + stepped.at, of };
    if (stepped.at === 0 && stepped.of > 0) {
      const next = frames[(position + 1) % frames.length] ?? frame;
      const first = await tell(tab, { ...message, edge: true }, next);
      return { at: before(report, next, profile) + (first?.at ?? 0), of };
    }
  }
  const [first] = frames;
  const stepped = first === undefined ? undefined : await tell(tab, { ...message, edge: true }, first);
  return { at: before(report, first ?? 0, profile) + (stepped?.at ?? 0), of };
}

function countIn(report: Report, frame: number, profile: string | undefined): number {
  return (report[frame] ?? [])
    .filter((named) => profile === undefined || named.profile === profile)
    .reduce((sum, named) => sum + named.count, 0);
}

/** How many mentions stand in the frames before this one. */
function before(report: Report, frame: number, profile: string | undefined): number {
  return framesInOrder(report)
    .filter((other) => other < frame)
    .reduce((sum, other) => sum + countIn(report, other, profile), 0);
}
