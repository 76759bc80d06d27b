import { expect, test } from 'vitest';
import { showBadge } from '../../src/background/badge.ts';
import { dropFrame, dropReport, keepReport, mergeReport, reportOf } from '../../src/background/reports.ts';
import type { Named } from '../../src/messages/protocol.ts';
import { fake } from '../fake-browser.ts';

const named = (
  profile: string,
  count: number,
  certainty: Named['certainty'] = 'certain',
  surface = profile,
): Named => ({
  profile,
  surfaces: [surface],
  names: [surface],
  count,
  certainty,
});

test('frames that report at the same time are all kept', async () => {
  await Promise.all([
    keepReport(1, 0, [named('apt31', 2)]),
    keepReport(1, 5, [named('apt40', 1)]),
    keepReport(2, 0, []),
  ]);
  expect(Object.keys((await reportOf(1)) ?? {})).toEqual(['0', '5']);
});

test('a profile named in several frames is one line, as sure as its surest mention', async () => {
  const report = {
    '0': [named('apt31', 2, 'likely', 'Zirconium')],
    '12': [named('zhao', 1)],
    '3': [named('apt31', 3, 'certain', 'APT31')],
  };
  expect(mergeReport(report)).toEqual([
    {
      profile: 'apt31',
      surfaces: ['Zirconium', 'APT31'],
      names: ['Zirconium', 'APT31'],
      count: 5,
      certainty: 'certain',
    },
    named('zhao', 1),
  ]);
});

test('the entries of lists that bear a profile’s names are told together, each once', () => {
  const report = {
    '0': [{ ...named('apt31', 1), listed: ['@3.17'] }],
    '4': [{ ...named('apt31', 1), listed: ['@3.17', '@5.0'] }, named('zhao', 1)],
  };
  expect(mergeReport(report).map(({ listed }) => listed)).toEqual([['@3.17', '@5.0'], undefined]);
});

test('the badge counts profiles, not mentions, and is empty for none', async () => {
  await showBadge(7, { '0': [named('apt31', 20), named('zhao', 1)], '4': [named('apt31', 1)] });
  expect(fake.badges.get(7)).toBe('2');
  await showBadge(7, { '0': [] });
  expect(fake.badges.get(7)).toBe('');
});

test('a frame that is gone is forgotten, and without any frame there is no report', async () => {
  await keepReport(1, 0, [named('apt31', 2)]);
  await keepReport(1, 5, [named('apt40', 1)]);
  expect(await dropFrame(1, 5)).toEqual({ '0': [named('apt31', 2)] });
  await dropFrame(1, 0);
  expect(await reportOf(1)).toBeUndefined();
  await dropFrame(2, 0);
  expect(await reportOf(2)).toBeUndefined();
});

test('a tab that was left has not reported', async () => {
  await keepReport(1, 0, [named('apt31', 2)]);
  await dropReport(1);
  expect(await reportOf(1)).toBeUndefined();
});

test('what does not fit in storage counts as no report', async () => {
  await fake.session.set({ 'named.1': { '0': [{ profile: '<b>', count: -1 }] } });
  expect(await reportOf(1)).toBeUndefined();
});
