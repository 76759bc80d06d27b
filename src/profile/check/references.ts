import { partialDate } from '../partial-date.ts';
import { goneReason } from './addresses.ts';
import { type Fault, type Tell, visit } from './faults.ts';
import { privateData } from './private-data.ts';
import type { ReadFile } from './read-files.ts';
import { mixedWords } from './scripts.ts';

/** What a file may refer to. */
export interface Known {
  sources: ReadonlySet<string>;
  profiles: ReadonlySet<string>;
  /** The day (YYYY-MM-DD) after which no date may lie. */
  today: string;
}

export const UNWRITTEN = 'TODO is still there';

const DATE_KEYS = new Set(['date', 'reviewed', 'since', 'until']);
/** What lists and courts number; nothing of a person. */
const NUMBERED_KEYS = new Set(['id', 'reference', 'docket']);
/** Before there was anything to tell of; an earlier year is a slip. */
const EARLIEST = '1900';

/** What is wrong with a value of a file wherever it stands: sources and profiles that don't exist, dates to come. */
export function checkValues(json: unknown, known: Known, tell: Tell): void {
  visit(json, (field, key, value) => {
    if (key === 'sources' && Array.isArray(value)) {
      for (const [at, id] of value.entries()) {
        if (!known.sources.has(String(id))) {
          tell(`${field}[${at}]`, `there is no source "${id}" in data/sources`);
        }
      }
    }
    if (typeof value !== 'string') return;
    if (/\bTODO\b/u.test(value)) tell(field, UNWRITTEN);
    if (key === 'target' && !known.profiles.has(value)) {
      tell(field, `there is no profile "${value}" in data/profiles`);
    }
    if (DATE_KEYS.has(key) && partialDate(value)) {
      if (isAfter(value, known.today)) tell(field, `${value} is in the future`);
      if (value < EARLIEST) tell(field, `${value} is too long ago to be right`);
    }
    const reasons =
      key === 'url'
        ? [goneReason(value) ?? []].flat()
        : [...mixedWords(value), ...(NUMBERED_KEYS.has(key) ? [] : privateData(value))];
    for (const reason of reasons) tell(field, reason);
  });
}

/** Whether a partial date lies wholly after a day. */
function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}

/** Sources that no profile cites. */
export function checkUnused(
  sources: readonly ReadFile<unknown>[],
  profiles: readonly ReadFile<unknown>[],
  faults: Fault[],
): void {
  const cited = new Set<unknown>();
  for (const { json } of profiles) {
    visit(json, (_field, key, value) => {
      if (key === 'sources' && Array.isArray(value)) for (const id of value) cited.add(id);
    });
  }
  for (const { path, id } of sources) {
    if (!cited.has(id)) faults.push({ file: path, field: '', reason: 'no profile cites this source' });
  }
}
