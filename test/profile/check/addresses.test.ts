import { expect, test } from 'vitest';
import { checkAddresses, goneReason } from '../../../src/profile/check/addresses.ts';
import type { Fault } from '../../../src/profile/check/faults.ts';

function faultsOf(...urls: unknown[]): Fault[] {
  const faults: Fault[] = [];
  const files = urls.map((url, at) => ({
    path: `data/sources/${at}.json`,
    id: `${at}`,
    json: { url },
    value: undefined,
  }));
  checkAddresses(files, faults);
  return faults;
}

test.each([
  'https://example.org/news/2024',
  'https://www.example.org/news/2024',
  'https://EXAMPLE.org/news/2024',
  'https://example.org/news/2024/',
  'https://example.org/news/2024#top',
  'https://example.org/news/2024/#:~:text=heron',
  'https://example.org/news/2024?utm_source=feed&utm_medium=rss',
  'https://example.org/news/2024?fbclid=Iw4',
  'http://example.org/news/2024',
])('%s leads to the same page', (url) => {
  expect(faultsOf('https://example.org/news/2024', url)).toEqual([
    { file: 'data/sources/1.json', field: 'url', reason: 'data/sources/0.json has the same address' },
  ]);
});

test('the order of parameters says nothing, what they say does', () => {
  expect(faultsOf('https://example.org/?a=1&b=2', 'https://example.org/?b=2&utm_id=3&a=1')).toHaveLength(1);
  expect(faultsOf('https://example.org/?p=1', 'https://example.org/?p=2', 'https://example.org/')).toEqual(
    [],
  );
});

test('pages apart are left, and so is what is no address', () => {
  expect(
    faultsOf('https://example.org/a', 'https://example.org/A', 'https://news.example.org/a', 'nowhere'),
  ).toEqual([]);
  expect(faultsOf('nowhere', 'nowhere', 7, 7, undefined, undefined)).toEqual([]);
});

test('a host that is known not to answer is told with what became of it', () => {
  const reason = 'us-cert.gov does not answer any more: its alerts are at www.cisa.gov/news-events';
  expect(goneReason('https://www.us-cert.gov/ncas/alerts/aa21-200a')).toContain(reason);
  expect(goneReason('https://us-cert.cisa.gov/ncas')).toContain('does not answer any more');
  expect(goneReason('https://www.cisa.gov/us-cert.gov')).toBeUndefined();
  expect(goneReason('nowhere')).toBeUndefined();
});
