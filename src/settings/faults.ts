import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { lazily } from './lazily.ts';

/*
 * What went wrong lately, on this device alone: shown to the reader, who may put it into a report. Addresses and whatever is
 * quoted may tell what somebody reads, and are left out.
 */

/** The key in local storage. */
const KEY = 'faults';
const MOST = 20;
const MOST_LETTERS = 200;

const faultsSchema = lazily(() =>
  z.array(
    z.object({
      /** Milliseconds since 1970, of the last time. */
      at: z.number(),
      /** What was being done: the type of a message, say. */
      doing: z.string(),
      what: z.string(),
      times: z.number(),
    }),
  ),
);
export type Fault = z.infer<ReturnType<typeof faultsSchema>>[number];

/** The latest first. */
export async function readFaults(): Promise<Fault[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = faultsSchema().safeParse(stored);
  return parsed.success ? parsed.data : [];
}

/** They come together, and are written one after the other. */
let writing: Promise<unknown> = Promise.resolve();

/** Keeps that something went wrong; never fails itself. */
export function noteFault(doing: string, error: unknown, now = Date.now()): Promise<void> {
  const what = withoutReading(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const noted = writing.then(async () => {
    const before = await readFaults();
    const same = before.find((one) => one.doing === doing && one.what === what);
    const others = before.filter((one) => one !== same);
    const faults = [{ at: now, doing, what, times: (same?.times ?? 0) + 1 }, ...others].slice(0, MOST);
    await browser.storage.local.set({ [KEY]: faults });
  });
  // Where not even this can be kept, the console has it.
  writing = noted.catch(() => console.warn('Known As: a fault could not be kept.', doing, error));
  return writing.then(() => undefined);
}

export async function forgetFaults(): Promise<void> {
  await writing;
  await browser.storage.local.remove(KEY);
}

function withoutReading(text: string): string {
  return text
    .replaceAll(/“[^”]*”|"[^"]*"|'[^']*'|«[^»]*»|‘[^’]*’/gu, '“…”')
    .replaceAll(/[a-z][a-z+.-]*:\/\/\S*/giu, '…')
    .slice(0, MOST_LETTERS);
}
