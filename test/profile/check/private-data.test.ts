import { expect, test } from 'vitest';
import { privateData } from '../../../src/profile/check/private-data.ts';

test.each([
  ['He was born in Voronezh.', 'a birth date or place'],
  ['The list gives his date of birth.', 'a birth date or place'],
  ['His passport is E12345678.', 'a number of a document or a phone'],
  ['Call 4951234567.', 'a number of a document or a phone'],
  ['He wrote from grey.heron@example.org.', 'an e-mail address'],
  ['Paid to 0x52908400098527886E0F7030069857D2E4169EE7.', 'a wallet'],
  ['Paid to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq.', 'a wallet'],
  ['She resides at 1 Heron Lane.', 'a home address'],
])('finds it in “%s”', (text, is) => {
  expect(privateData(text)).toEqual([`has what looks like ${is}; private data stays out`]);
});

test.each([
  'An officer of Unit 74455, PLA Unit 61398, CVE-2020-12271 and CYB0045.',
  'The US offers 10,000,000 dollars; 250,000 servers were hit in 2021–2022.',
  'The four had come on diplomatic passports.',
  'The malware was born of an older one, as @heron said.',
  'Source m24-2026-01-23, release 2026-07-13, 86 FR, No. 71.',
])('leaves “%s”', (text) => {
  expect(privateData(text)).toEqual([]);
});
