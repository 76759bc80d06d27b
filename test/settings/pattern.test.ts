import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf, patternsOver, readPattern } from '../../src/settings/pattern.ts';

describe('what a reader types is read as a pattern', () => {
  test.each([
    ['example.com', 'example.com'],
    [' News.Example.com ', 'news.example.com'],
    ['*.example.com', 'example.com'],
    ['=www.example.com', '=www.example.com'],
    ['https://www.bbc.co.uk/news/world?page=2#top', 'www.bbc.co.uk/news/world'],
    ['example.com/news/', 'example.com/news'],
    ['http://127.0.0.1:8080/x', '127.0.0.1/x'],
    ['[::1]', '[::1]'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['example.com.', 'example.com'],
  ])('%s', (typed, pattern) => {
    expect(readPattern(typed)).toBe(pattern);
  });

  test.each(['', '   ', '=', 'two words', 'chrome://settings', 'file:///tmp/a.html', 'a..b', 'https://'])(
    '%j is none',
    (typed) => {
      expect(readPattern(typed)).toBeUndefined();
    },
  );

  test('a pattern is read as itself', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    const path = fc
      .array(label, { maxLength: 3 })
      .map((segments) => segments.map((one) => `/${one}`).join(''));
    fc.assert(
      fc.property(fc.constantFrom('', '='), host, path, (exact, at, under) => {
        expect(readPattern(exact + at + under)).toBe(exact + at + under);
      }),
    );
  });
});

test('a page is covered by its paths, its host and the domains above, the most specific first', () => {
  const page = pageOf('https://www.bbc.co.uk/news/world/');
  expect(page && [...patternsOver(page)]).toEqual([
    ...['=www.bbc.co.uk/news/world', 'www.bbc.co.uk/news/world', 'bbc.co.uk/news/world'],
    ...['co.uk/news/world', 'uk/news/world'],
    ...['=www.bbc.co.uk/news', 'www.bbc.co.uk/news', 'bbc.co.uk/news', 'co.uk/news', 'uk/news'],
    ...['=www.bbc.co.uk', 'www.bbc.co.uk', 'bbc.co.uk', 'co.uk', 'uk'],
  ]);
});

test('an address of the network has no domains above it', () => {
  const page = pageOf('http://127.0.0.1/');
  expect(page && [...patternsOver(page)]).toEqual(['=127.0.0.1', '127.0.0.1']);
});

test.each([
  ['http://localhost:8080/a/', ['=localhost/a', 'localhost/a', '=localhost', 'localhost']],
  ['http://[::1]:3000/', ['=[::1]', '[::1]']],
  ['https://www.example.com./', ['=www.example.com', 'www.example.com', 'example.com', 'com']],
  ['https://xn--mnchen-3ya.de/', ['=xn--mnchen-3ya.de', 'xn--mnchen-3ya.de', 'de']],
])('%s is covered by its host, whatever its port, dot or script', (url, patterns) => {
  const page = pageOf(url);
  expect(page && [...patternsOver(page)]).toEqual(patterns);
});
