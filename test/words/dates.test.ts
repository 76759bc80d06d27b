import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, formatDate, formatWithinYear } from '../../src/words/dates.ts';
import { Language } from '../../src/words/language.ts';
import { speaking } from '../../src/words/say.ts';

/** What is said in a language of which nothing is known but its tag. */
function inLanguage<T>(tag: string, run: () => T): T {
  return speaking(new Language((key) => (key === 'language' ? tag : '')), run);
}

describe('dayOf', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('is the day of the reader, whichever it is elsewhere', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(dayOf(new Date('2026-03-04T21:00:00Z'))).toBe('2026-03-05');
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(dayOf(new Date('2026-03-04T03:00:00Z'))).toBe('2026-03-03');
  });
});

describe('formatDate', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('shows a date as exact as it is known', () => {
    expect(formatDate('2024')).toBe('2024');
    expect(formatDate('2024-03')).toBe('Mar 2024');
    expect(formatDate('2024-03-25')).toBe('25 Mar 2024');
  });

  test('is written as the language is where the reader lives', () => {
    expect(inLanguage('en-US', () => formatDate('2024-03-25'))).toBe('Mar 25, 2024');
    expect(inLanguage('cs', () => formatDate('2024-03-25'))).toBe('25. 3. 2024');
    expect(inLanguage('ja', () => formatDate('2024-03-25'))).toBe('2024年3月25日');
  });

  test('keeps to the calendar of the sources', () => {
    expect(inLanguage('th', () => formatDate('2024'))).toContain('2024');
  });

  test('stays on its day in every time zone', () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(formatDate('2024-01-01')).toBe('1 Jan 2024');
    }
  });

  test('gives back what is no date', () => {
    expect(formatDate('2024-02-30')).toBe('2024-02-30');
  });
});

describe('formatWithinYear', () => {
  test('leaves out the year, and says no more than is known', () => {
    expect(formatWithinYear('2024-03-25')).toBe('25 Mar');
    expect(formatWithinYear('2024-03')).toBe('Mar');
    expect(formatWithinYear('2024')).toBe('');
  });
});
