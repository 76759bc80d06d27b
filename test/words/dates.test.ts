import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDate, formatWithinYear } from '../../src/words/dates.ts';

describe('formatDate', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('shows a date as exact as it is known', () => {
    expect(formatDate('2024', 'en-GB')).toBe('2024');
    expect(formatDate('2024-03', 'en-GB')).toBe('Mar 2024');
    expect(formatDate('2024-03-25', 'en-GB')).toBe('25 Mar 2024');
  });

  test('follows the locale of the reader', () => {
    expect(formatDate('2024-03-25', 'en-US')).toBe('Mar 25, 2024');
    expect(formatDate('2024-03-25', 'cs')).toBe('25. 3. 2024');
    expect(formatDate('2024-03-25', 'ja')).toBe('2024年3月25日');
  });

  test('keeps to the calendar of the sources', () => {
    expect(formatDate('2024', 'th')).toContain('2024');
  });

  test('stays on its day in every time zone', () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(formatDate('2024-01-01', 'en-GB')).toBe('1 Jan 2024');
    }
  });

  test('gives back what is no date', () => {
    expect(formatDate('2024-02-30', 'en-GB')).toBe('2024-02-30');
  });
});

describe('formatWithinYear', () => {
  test('leaves out the year, and says no more than is known', () => {
    expect(formatWithinYear('2024-03-25', 'en-GB')).toBe('25 Mar');
    expect(formatWithinYear('2024-03', 'en-GB')).toBe('Mar');
    expect(formatWithinYear('2024', 'en-GB')).toBe('');
  });
});
