import { expect, test } from 'vitest';
import { unattributed, unconvictedNames } from '../../../src/profile/check/attribution.ts';
import { readable } from '../../../src/profile/check/readable.ts';
import type { Charge, Profile } from '../../../src/profile/types.ts';
import { sampleName, sampleProfile } from '../sample.ts';

const person = (text: string, more: Partial<Profile> = {}) =>
  sampleProfile('someone', {
    kind: 'person',
    statements: [{ topic: 'activity', text, sources: ['notice'] }],
    ...more,
  });
const found = (profile: Profile, others: Profile[] = []) =>
  unattributed(readable(profile), unconvictedNames(others.map(readable))).map(({ field }) => field);
const charge = (status: Charge['status']): Charge => ({
  court: 'A court',
  date: '2020-01-01',
  offences: 'intrusion',
  status,
  sources: ['notice'],
});

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
  'He is a member of the group APT31.',
  'He led the gang for years.',
  'He was involved in the intrusion at the ministry.',
  'He is one of the hackers of the ministry.',
  'He planted a backdoor.',
  'He infected the computers of a hospital.',
  'He interfered in the election of 2016.',
  'The attack was his work.',
  'Mastermind of the theft.',
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
  'He is not the man of the same name whom the EU lists in connection with the malware.',
  'The US put him on its sanctions list over attempts to interfere in the election.',
  'Police arrested three men over the ransomware.',
  'He studied in Wuhan and headed a company there.',
])('leaves “%s”', (text) => {
  expect(found(person(text))).toEqual([]);
});

test('leaves what a court has found, and what groups are said to do', () => {
  const text = 'He hacked the mail server of a ministry.';
  expect(found(person(text, { charges: [charge('convicted')] }))).toEqual([]);
  expect(found(person(text, { charges: [charge('pleaded-guilty')] }))).toEqual([]);
  expect(found(person(text, { charges: [charge('arrested')] }))).toEqual(['statements[0].text']);
  expect(found(person(text, { kind: 'group' }))).toEqual([]);
});

test('finds it in any profile where a sentence names somebody whom no court has convicted', () => {
  const ann = (...charges: Charge[]) =>
    person('She works in Wuhan.', { names: [sampleName('Ann Heron', 'personal')], charges });
  const group = (text: string) => person(text, { kind: 'group' });
  const said = 'Ann Heron hacked the mail server of a ministry.';
  expect(found(group(said), [ann(charge('charged'))])).toEqual(['statements[0].text']);
  expect(found(group(said), [ann(charge('convicted'))])).toEqual([]);
  expect(found(group('According to the EU, Ann Heron hacked a ministry.'), [ann()])).toEqual([]);
  expect(found(group('ANN HERON took part in its campaigns.'), [ann()])).toEqual(['statements[0].text']);
  expect(found(group('Heron Ann took part in its campaigns.'), [ann()])).toEqual(['statements[0].text']);
  expect(found(group('The group hacked the mail server of a ministry.'), [ann()])).toEqual([]);
  expect(found(person(said, { charges: [charge('convicted')] }), [ann()])).toEqual(['statements[0].text']);
});

test('looks at every text of a profile', () => {
  const text = 'He hacked the mail server of a ministry.';
  const profile = sampleProfile('someone', {
    kind: 'person',
    summary: { text, sources: ['notice'] },
    events: [{ date: '2020', text, sources: ['notice'] }],
    relations: [{ type: 'named-beside', target: 'heron', by: 'Example Labs', text, sources: ['notice'] }],
  });
  expect(found(profile)).toEqual(['summary.text', 'events[0].text', 'relations[0].text']);
});
