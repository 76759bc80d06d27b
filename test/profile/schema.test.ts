import { expect, test } from 'vitest';
import { statementSchema, textSchema, urlSchema } from '../../src/profile/schema.ts';

test.each([
  ['\u200b', 'has neither a letter nor a digit'],
  ['It was first\u00ad seen.', 'has a line break or a character that cannot be seen'],
  ['It was first\nseen.', 'has a line break or a character that cannot be seen'],
  ['It was first \u202eseen.', 'has a line break or a character that cannot be seen'],
  ['It was  first seen.', 'has two blanks in a row'],
  ['China\ufffds ministry', 'has a broken character; save the file as UTF-8'],
  ['   ', 'must not begin or end with a blank'],
  ['', 'must not be empty'],
])('refuses the text %j', (text, reason) => {
  expect(textSchema.safeParse(text).error?.issues.map(({ message }) => message)).toContain(reason);
});

test.each(['APT31', '赵光宗', 'می\u200cخواهم', 'It was first seen in 2010, “as they say”.'])(
  'takes the text %j',
  (text) => {
    expect(textSchema.safeParse(text).success).toBe(true);
  },
);

const NOT_PUBLIC = 'must lead to a public site, without a user name or a password';

test.each([
  ['http://example.org/notice', 'must be an https:// address'],
  ['https://user:secret@example.org/notice', NOT_PUBLIC],
  ['https://localhost/notice', NOT_PUBLIC],
  ['https://10.0.0.1/notice', NOT_PUBLIC],
  ['https://example.org/a notice', 'must not have a blank in it'],
])('refuses the address %s', (url, reason) => {
  expect(urlSchema.safeParse(url).error?.issues.map(({ message }) => message)).toEqual([reason]);
});

test.each(['https://example.org/@someone?at=12:30', 'https://пример.рф/notice', 'https://example.org'])(
  'takes the address %s',
  (url) => {
    expect(urlSchema.safeParse(url).success).toBe(true);
  },
);

test('asks for statements that can be read at a glance', () => {
  const said = (text: string) =>
    statementSchema.safeParse({ topic: 'background', text, sources: ['notice'] });
  expect(said('It was seen by a lake.').success).toBe(true);
  expect(said('seen '.repeat(100).trim()).error?.issues[0]?.message).toBe(
    'is longer than 400 characters; make it several',
  );
});
