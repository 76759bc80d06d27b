import { expect, test } from 'vitest';
import { cutText } from './text-passages.ts';

const texts = (text: string) => cutText(text).map((passage) => passage.text);

test('a line is a passage, a blank one none', () => {
  expect(texts('Heading\nA sentence.\n\n  \nAnother.\n')).toEqual(['Heading', 'A sentence.', 'Another.']);
});

test('lines that were broken because they were full are one passage', () => {
  const text = `Heading
The ministry said on Monday that a group it knows as Crimson
Wombat had read its mail for months. It thanked its partners.
It will say more in the autumn, when the inquiry has come to
an end.
Another paragraph begins.`;
  expect(texts(text)).toEqual([
    'Heading',
    'The ministry said on Monday that a group it knows as Crimson Wombat had read its mail for months. It thanked its partners. It will say more in the autumn, when the inquiry has come to an end.',
    'Another paragraph begins.',
  ]);
});

test.each([
  ['items of a list', '- the first item of a list, which is as long as a full line\n- the second item'],
  ['short lines', 'Crimson\nWombat'],
  ['whole paragraphs', `${'A paragraph of one line '.repeat(6)}\n${'and another '.repeat(10)}`],
  ['sentences', 'This sentence ends where its line ends, as those before it.\nThis is the next.'],
])('%s stay apart', (_what, text) => {
  expect(texts(text)).toEqual(text.split('\n'));
});

test('a place leads back to the text', () => {
  const text =
    'Zero.\r\n\r\nIt was said on Monday, though nobody knew why, that Crimson\r\nWombat did it.\r\n\r\n  Ota Novak.';
  for (const passage of cutText(text)) {
    for (const [name] of passage.text.matchAll(/Crimson\s+Wombat|Ota Novak|Zero/g)) {
      const start = passage.text.indexOf(name);
      const place = passage.place(start, start + name.length);
      expect(text.slice(place.start, place.end).replace(/\s+/, ' ')).toBe(name.replace(/\s+/, ' '));
    }
  }
});
