import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped } from '../../src/background/omnibox.ts';

test.each([
  ['R&D <b>“Owl”</b> "x" \'y\'', 'R&amp;D &lt;b&gt;“Owl”&lt;/b&gt; &quot;x&quot; &apos;y&apos;'],
  ['a\u0000b\nc\ud800d\uffff', 'a b c d '],
  ['赵光宗 😀', '赵光宗 😀'],
])('%j is shown as it is', (text, wanted) => {
  expect(escaped(text)).toBe(wanted);
});

test('nothing that is typed is markup, and nothing is lost but what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const xml = escaped(text);
      expect(xml).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/u);
      const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
      const read = xml.replace(/&(\w+);/gu, (_all, name: keyof typeof entities) => entities[name]);
      expect(read).toBe(text.replace(/\p{Cc}+/gu, ' '));
    }),
  );
});
