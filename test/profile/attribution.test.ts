import { expect, test } from 'vitest';
import { unattributed } from '../../src/profile/attribution.ts';
import type { Profile } from '../../src/profile/types.ts';
import { sampleProfile } from './sample.ts';

const person = (text: string, more: Partial<Profile> = {}) =>
  sampleProfile('someone', {
    kind: 'person',
    statements: [{ topic: 'activity', text, sources: ['notice'] }],
    ...more,
  });
const found = (profile: Profile) => unattributed(profile).map(({ field }) => field);

test.each([
  'He hacked the mail server of a ministry.',
  'The US charged him in 2020. He deployed malware at an oil company.',
  'He is a Russian military hacker.',
  'She took part in the theft.',
  'He hacked the company called Acme.',
  'He stole reports from the ministry.',
  'He hacked a listed company whose staff held a meeting.',
  'He is responsible for the outage.',
  'He was behind the campaign.',
  'His crimes reached four countries.',
  'She wrote the malware.',
  'He has been hacking banks since 2010.',
  'He works as a military hacker.',
])('finds “%s”', (text) => {
  expect(found(person(text))).toEqual(['statements[0].text']);
});

test.each([
  'The US charged him with having hacked the mail server of a ministry.',
  'According to the EU, he took part in the attack.',
  'The Treasury says that he deployed malware.',
  'He works for a company in Wuhan.',
  'The EU listed him for having hacked the parliament.',
  'A court in Texas acquitted him of having stolen data.',
  'Reuters reported that he hacked the ministry.',
])('leaves “%s”', (text) => {
  expect(found(person(text))).toEqual([]);
});

test('leaves what a court has found, and what groups are said to do', () => {
  const text = 'He hacked the mail server of a ministry.';
  const charge = {
    court: 'A court',
    date: '2020-01-01',
    offences: 'intrusion',
    sources: ['notice'],
  };
  expect(found(person(text, { charges: [{ ...charge, status: 'convicted' }] }))).toEqual([]);
  expect(found(person(text, { charges: [{ ...charge, status: 'arrested' }] }))).toEqual([
    'statements[0].text',
  ]);
  expect(found(person(text, { kind: 'group' }))).toEqual([]);
});
