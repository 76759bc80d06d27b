import { afterEach, describe, expect, test } from 'vitest';
import { english } from '../../src/words/english.ts';
import { Language } from '../../src/words/language.ts';
import { say, sayAround, sayCount, sayList, sayNumber, speak, speaking } from '../../src/words/say.ts';

/** Polish as a catalogue would have it, with a count of its own under a key that English has. */
const polish = new Language(
  (key) =>
    ({
      language: 'pl',
      direction: 'ltr',
      quotation: '„{text}”',
      mention_one: '{n} wzmianka',
      mention_few: '{n} wzmianki',
      mention_many: '{n} wzmianek',
      mention_other: '{n} wzmianki',
    })[key] ?? '',
);

afterEach(() => speak(english));

describe('say', () => {
  test('fills the places of a text', () => {
    expect(say('quotation', { text: 'Fancy Bear' })).toBe('“Fancy Bear”');
  });

  test('takes what is filled in as it is, whatever it looks like', () => {
    expect(say('quotation', { text: '{text} $1 $& {constructor}' })).toBe('“{text} $1 $& {constructor}”');
  });

  test('shows the key where a language lacks a text', () => {
    speak(new Language(() => ''));
    expect(say('quotation')).toBe('quotation');
  });
});

describe('sayCount', () => {
  test('words a number by the plurals of the language', () => {
    speak(polish);
    expect([1, 3, 5, 22, 25].map((n) => sayCount('mention', n))).toEqual([
      '1 wzmianka',
      '3 wzmianki',
      '5 wzmianek',
      '22 wzmianki',
      '25 wzmianek',
    ]);
  });

  test('writes large numbers as the language does', () => {
    expect(sayCount('mention', 2400)).toBe('2,400 mentions');
    expect(sayNumber(2400)).toBe('2,400');
    expect(speaking(polish, () => sayNumber(24000))).toBe('24\u00a0000');
  });
});

describe('sayAround', () => {
  test('puts a thing that is no text where the language has its place', () => {
    const host = { bold: 'example.com' };
    expect(sayAround('quotation', { text: host })).toEqual(['“', host, '”']);
  });
});

describe('another language', () => {
  test('holds only while it is spoken, even when something fails', () => {
    expect(speaking(polish, () => sayList(['a', 'b']))).toBe('a i b');
    expect(() =>
      speaking(polish, () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
  });

  test('is written as where the reader lives, if they prefer a tag of it', () => {
    const text = (key: string) => english.text(key);
    expect(new Language(text, ['cs-CZ', 'en-US']).locale).toBe('en-US');
    expect(new Language(text, ['cs-CZ']).locale).toBe('en-GB');
    const chinese = (key: string) => (key === 'language' ? 'zh-Hant-TW' : '');
    expect(new Language(chinese, ['zh-CN', 'zh-HK']).locale).toBe('zh-HK');
  });
});
