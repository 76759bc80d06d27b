import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { readSettingsFile, settingsFile } from '../../src/settings/settings-file.ts';

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  mode: 'listed',
  style: 'background',
  without: ['tool'],
  sites: { 'example.com/news': { on: true, changed: 3 }, '=www.bbc.co.uk': { opening: 'click', changed: 4 } },
  hidden: {
    play: { name: 'Play', changed: 5 },
    'zirconium@chem.example.com': { name: 'Zirconium', site: 'chem.example.com', changed: 6 },
  },
};

test('what is exported can be imported', () => {
  expect(readSettingsFile(settingsFile(chosen))).toEqual({ settings: chosen });
});

test('a file of version 1 is taken', () => {
  const first = JSON.stringify({ version: 1, on: true, sites: { 'example.com': { on: false } } });
  expect(readSettingsFile(first)).toMatchObject({ settings: { sites: { 'example.com': { on: false } } } });
});

test('a file from before names could be hidden is taken', () => {
  const { hidden: _hidden, ...file } = JSON.parse(settingsFile(chosen));
  expect(readSettingsFile(JSON.stringify(file))).toEqual({ settings: { ...chosen, hidden: {} } });
});

describe('a file that is wrong is told of in words', () => {
  const broken = (change: (file: string) => string) => readSettingsFile(change(settingsFile(chosen)));
  test.each([
    ['cut off', (file: string) => file.slice(0, -10), /not JSON/],
    ['another program’s', () => '{"theme":"dark"}', /does not hold settings/],
    ['no object', () => '[1,2]', /does not hold settings/],
    ['with a mode that is none', (file: string) => file.replace('listed', 'never'), /“choices → mode”/],
    [
      'with a rule that is none',
      (file: string) => file.replace('"click"', '7'),
      /=www\.bbc\.co\.uk → opening/,
    ],
    [
      'with a site that is none',
      (file: string) => file.replace('example.com/news', 'two words'),
      /“two words”/,
    ],
    [
      'with a name hidden where no site is',
      (file: string) => file.replace('chem.example.com', 'two words'),
      /“two words”/,
    ],
    ['with a newer version', (file: string) => file.replace('"version": 2', '"version": 3'), /version/],
  ])('%s', (_what, change, problem) => {
    expect(broken(change)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
