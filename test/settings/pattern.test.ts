import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf, patternsOver, readPattern, readPatterns } from '../../src/settings/pattern.ts';

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

test.each([
  ['a.example\nb.example\r\n\n c.example', ['a.example', 'b.example', 'c.example'], []],
  ['a.example,b.example; c.example,', ['a.example', 'b.example', 'c.example'], []],
  // A comma of a path would leave numbers, each of which is an address of the network.
  ['https://a.example/news/0,1518,7.html', ['a.example/news/0,1518,7.html'], []],
  ['https://a.example/news/0,1518,7.html, b.example', ['a.example/news/0,1518,7.html', 'b.example'], []],
  ['https://a.example/x,https://b.example/', ['a.example/x', 'b.example'], []],
  ['a.com/news,b.com,c.com', ['a.com/news', 'b.com', 'c.com'], []],
  ['a.com/news,=b.com;*.c.com,http://d.com', ['a.com/news', '=b.com', 'c.com', 'd.com'], []],
  ['https://a.com,b.com', ['a.com', 'b.com'], []],
  ['a.com/x,münchen.example/y,z', ['a.com/x', 'xn--mnchen-3ya.example/y,z'], []],
  ['a.com/x,b.com:8080', ['a.com/x', 'b.com'], []],
  ['a.com?ids=1,2,3', ['a.com'], []],
  ['a.example\ntwo words\nA.example', ['a.example'], ['two words']],
])('%j are so many sites', (text, patterns, unread) => {
  expect(readPatterns(text)).toEqual({ patterns, unread });
});

test('sites are told apart whatever stands between them and whatever commas their paths have', () => {
  const label = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,4}$/);
  const host = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('com', 'example', 'co', 'museum'))
    .map(([labels, top]) => [...labels, top].join('.'));
  const piece = fc.constantFrom('news', '0', '1518', '7.html', 'index.php', 'x.y', '=', '2.0');
  const segment = fc
    .tuple(piece, fc.array(fc.tuple(fc.constantFrom(',', ';'), piece), { maxLength: 3 }))
    .map(([first, more]) => `/${first}${more.flat().join('')}`);
  const site = fc
    .tuple(fc.constantFrom('', '=', 'https://', 'http://', '*.'), host, fc.array(segment, { maxLength: 3 }))
    .map(([before, at, path]) => before + at + path.join(''));
  const between = fc.constantFrom(',', ';', ', ', '; ', '\n', ' ,', ',\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(site, between), { minLength: 1, maxLength: 6 }), (all) => {
      const patterns = all.map(([one]) => readPattern(one));
      expect(readPatterns(all.flat().join(''))).toEqual({
        patterns: [...new Set(patterns.filter((one) => one !== undefined))],
        unread: all.flatMap(([one], at) => (patterns[at] === undefined ? [one] : [])),
      });
    }),
  );
});

test('a great many sites in one line are read one after the other', () => {
  const sites = Array.from({ length: 100_000 }, (_, at) => `site-${at}.example/a,b`);
  expect(readPatterns(sites.join()).patterns).toHaveLength(sites.length);
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
