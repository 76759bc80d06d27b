import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { type Named, namedSchema } from '../messages/protocol.ts';
import { reportKey } from '../messages/report-key.ts';
import { surest } from '../recognize/types.ts';
import { lazily } from '../settings/lazily.ts';

/**
 * What the frames of each tab last reported, in session storage: the background is stopped whenever it is idle, so
 * nothing lives in a variable.
 */
const reportSchema = lazily(() => z.record(z.string(), z.array(namedSchema())));
export type Report = z.infer<ReturnType<typeof reportSchema>>;

/** Stands for the report of a tab that has not made one yet, in which the top frame at least can be asked. */
export const NOT_REPORTED: Report = { 0: [] };

/** By frame, as strings; undefined when no frame of the tab has reported yet. */
export async function reportOf(tab: number): Promise<Report | undefined> {
  const stored = await browser.storage.session.get(reportKey(tab));
  const parsed = reportSchema().safeParse(stored[reportKey(tab)]);
  return parsed.success ? parsed.data : undefined;
}

/** Reports of one tab's frames arrive at the same time, so they are written one after the other. */
let writing: Promise<unknown> = Promise.resolve();

function change(tab: number, changed: (report: Report) => Report): Promise<Report> {
  const written = writing.then(async () => {
    const report = changed((await reportOf(tab)) ?? {});
    // No frame is left, or none had reported yet: that is no report, not an empty one.
    if (Object.keys(report).length === 0) await browser.storage.session.remove(reportKey(tab));
    else await browser.storage.session.set({ [reportKey(tab)]: report });
    return report;
  });
  writing = written.catch(() => undefined);
  return written;
}

export function keepReport(tab: number, frame: number, named: Named[]): Promise<Report> {
  return change(tab, (report) => ({ ...report, [frame]: named }));
}

export function dropFrame(tab: number, frame: number): Promise<Report> {
  return change(tab, ({ [frame]: _gone, ...others }) => others);
}

export async function dropReport(tab: number): Promise<void> {
  await writing;
  await browser.storage.session.remove(reportKey(tab));
}

/** All frames as one list: the top frame first, the same profile in several frames once. */
export function mergeReport(report: Report): Named[] {
  const merged = new Map<string, Named>();
  for (const frame of framesInOrder(report)) {
    for (const named of report[frame] ?? []) {
      const before = merged.get(named.profile);
      if (!before) merged.set(named.profile, { ...named });
      else {
        before.count += named.count;
        before.surfaces = [...new Set([...before.surfaces, ...named.surfaces])].slice(0, 8);
        before.names = [...new Set([...before.names, ...named.names])].slice(0, 8);
        if (!named.quiet) delete before.quiet;
        before.certainty = surest(before.certainty, named.certainty);
        if (named.listed)
          before.listed = [...new Set([...(before.listed ?? []), ...named.listed])].slice(0, 50);
      }
    }
  }
  return [...merged.values()];
}

export function framesInOrder(report: Report): number[] {
  return Object.keys(report)
    .map(Number)
    .sort((a, b) => a - b);
}
