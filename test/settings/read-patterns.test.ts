import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPattern } from '../../src/settings/pattern.ts';
import { readPatterns } from '../../src/settings/read-patterns.ts';

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
