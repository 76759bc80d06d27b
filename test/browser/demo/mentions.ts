import type { Page } from 'puppeteer-core';
import type { ReaderProfile } from '../../../src/profile/reader-profile.ts';
import type { Certainty } from '../../../src/recognize/types.ts';
import { type Extension, named } from '../extension.ts';
import { marks } from '../marks.ts';
import { until } from '../until.ts';

/** One name as it is written in the article, and what the extension took it for. */
export interface Row {
  name: string;
  profile: string;
  certainty: Certainty;
  count: number;
}

/** The names that the article was written around, and how often each stands in it. */
const EXPECTED: Record<string, number> = {
  APT31: 4,
  Zirconium: 1,
  'Violet Typhoon': 1,
  'Judgment Panda': 1,
  'Zhao Guangzong': 2,
  赵光宗: 1,
  'Ni Gaobin': 2,
  'Wuhan XRZ': 1,
  'Ministry of State Security': 2,
  MSS: 2,
  APT40: 2,
  EpMe: 1,
};

/** What is marked in the article, in order of first mention; waits until the extension is done with it. */
export async function readMentions(page: Page, extension: Extension): Promise<Row[]> {
  const report = await until('the extension has read the article', () => extension.report(page));
  const rows = new Map<string, Row>();
  for (const { text, style } of await marks(page)) {
    const certainty = style.endsWith('-solid') ? 'certain' : 'likely';
    const key = `${text} ${certainty}`;
    const row = rows.get(key);
    if (row) row.count += 1;
    else {
      const taken = named(report).find(({ surfaces }) => surfaces.includes(text));
      const profile = taken ? await nameOf(taken.profile, extension) : '(not reported)';
      rows.set(key, { name: text, profile, certainty, count: 1 });
    }
  }
  return [...rows.values()];
}

async function nameOf(id: string, extension: Extension): Promise<string> {
  const profile = (await extension.send({ type: 'profile.get', id })) as ReaderProfile | null;
  return profile?.name ?? id;
}

/** What is wrong with what was found, in words; nothing when all is well. */
export async function faults(page: Page, rows: readonly Row[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, count] of Object.entries(EXPECTED)) {
    const found = rows.filter((row) => row.name === name).reduce((sum, row) => sum + row.count, 0);
    if (found !== count)
      wrong.push(`${name} stands ${count} times in the article and was found ${found} times.`);
  }
  for (const { name, profile } of rows) {
    if (profile === '(not reported)') wrong.push(`${name} is marked, but the background was not told of it.`);
  }
  const metal = await page.evaluate(() => {
    const aside = document.querySelector('#metal');
    return [...CSS.highlights.values()].some((one) =>
      [...one].some((range) => aside?.contains(range.startContainer)),
    );
  });
  if (metal) wrong.push('Zirconium the metal is marked.');
  return wrong;
}

/** Rows as lines, with their columns aligned. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['Name', 'Profile', 'Certainty', 'Count'],
    ...rows.map(({ name, profile, certainty, count }) => [name, profile, certainty, String(count)]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((line) => width(line[at] ?? ''))));
  const padded = lines.map((line) =>
    line.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))),
  );
  const [head = [], ...body] = padded;
  const rule = widths.map((one) => '-'.repeat(one));
  return [head, rule, ...body].map((line) => line.join('  ').trimEnd()).join('\n');
}

/** In columns of a terminal, where Han characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
