import { describe, expect, test } from 'vitest';
import { lookAsAtFirst, wantedOf } from '../../src/page/wanted.ts';
import type { IndexedProfile } from '../../src/recognize/name-index-data.ts';
import type { Mention } from '../../src/recognize/types.ts';
import type { Marks } from '../../src/settings/marks.ts';
import { MARKS_AT_FIRST } from '../settings/marks-at-first.ts';

const PROFILES: IndexedProfile[] = [
  { id: 'apt31', kind: 'group', related: [] },
  { id: 'zhao', kind: 'person', related: [] },
  { id: 'ref-apt31', kind: 'group', reference: true, related: [] },
  { id: '@3.17', kind: 'organization', list: 3, related: [] },
  { id: '@4.2', kind: 'organization', list: 4, quiet: true, related: [] },
  { id: '@5.1', kind: 'person', colour: 'tool', list: 5, related: [] },
  { id: '@6.1', kind: 'person', colour: 'tool', quiet: true, list: 6, related: [] },
];

function mention(certainty: Mention['certainty'], first: string, ...others: string[]): Mention {
  const [one, ...more] = [first, ...others].map((profile) => ({ profile, name: profile }));
  return {
    start: 0,
    end: 5,
    certainty,
    candidates: [one ?? { profile: '', name: '' }, ...more],
    reasons: [],
  };
}

function wanted(marks: Partial<Marks>, ...mentions: Mention[]): string[] {
  return wantedOf(mentions, { ...MARKS_AT_FIRST, ...marks }, (id) =>
    PROFILES.find((one) => one.id === id),
  ).map(({ profiles, style }) => `${profiles.join('|')} ${style}`);
}

describe('a style', () => {
  const all = [mention('certain', 'apt31'), mention('likely', 'zhao'), mention('possible', 'apt31')];

  test.each(['underline', 'wavy', 'background'] as const)('%s tells kind and certainty apart', (style) => {
    expect(wanted({ style, possible: true }, ...all)).toEqual([
      `apt31 ${style}-a-solid`,
      `zhao ${style}-b-dashed`,
      `apt31 ${style}-a-dotted`,
    ]);
  });

  test('without colours tells certainty alone', () => {
    expect(wanted({ colourByKind: false }, ...all)).toEqual([
      'apt31 underline-o-solid',
      'zhao underline-o-dashed',
    ]);
  });
});

test('kinds that are not wanted are left out', () => {
  const both = [mention('certain', 'apt31'), mention('certain', 'zhao')];
  expect(wanted({ without: ['person'] }, ...both)).toEqual(['apt31 underline-a-solid']);
  expect(wanted({ without: ['person', 'group'] }, ...both)).toEqual([]);
});

test('reference entries are marked only where they are wanted', () => {
  const entry = mention('certain', 'ref-apt31');
  expect(wanted({}, entry)).toEqual(['ref-apt31 underline-a-solid']);
  expect(wanted({ reference: false }, entry)).toEqual([]);
});

test('a name of several is marked for those of them that are wanted', () => {
  const either = mention('likely', 'ref-apt31', 'zhao');
  expect(wanted({}, either)).toEqual(['ref-apt31|zhao underline-a-dashed']);
  expect(wanted({ reference: false }, either)).toEqual(['zhao underline-b-dashed']);
  expect(wanted({ reference: false, without: ['person'] }, either)).toEqual([]);
});

test('names that are hidden are left out, however they are spelt, and no other of the same profile', () => {
  const named = (name: string): Mention => ({
    ...mention('certain', 'apt31'),
    candidates: [{ profile: 'apt31', name }],
  });
  const marked = (hidden: string[]) =>
    wanted({ hidden }, named('Violet Typhoon'), named('APT31'), named('APT 31')).length;
  expect(marked([])).toBe(3);
  expect(marked(['violettyphoon'])).toBe(2);
  expect(marked(['apt31'])).toBe(1);
});

test('no other rules are wanted until marks look otherwise', () => {
  expect(lookAsAtFirst({ ...MARKS_AT_FIRST, density: 'page', without: ['tool'] })).toBe(true);
  expect(lookAsAtFirst({ ...MARKS_AT_FIRST, style: 'wavy' })).toBe(false);
  expect(lookAsAtFirst({ ...MARKS_AT_FIRST, colourByKind: false })).toBe(false);
  expect(lookAsAtFirst({ ...MARKS_AT_FIRST, possible: true })).toBe(false);
});

describe('what pages are not to find out', () => {
  const seen = (of: Mention, marks: Partial<Marks> = {}) =>
    wantedOf([of], { ...MARKS_AT_FIRST, ...marks }, (id) => PROFILES.find((one) => one.id === id)).map(
      ({ quiet, style }) => (quiet ? 'quiet' : style),
    );

  test('is quiet', () => {
    expect(seen(mention('certain', '@4.2'))).toEqual(['quiet']);
    expect(seen(mention('certain', '@3.17'))).toEqual(['underline-c-solid']);
    expect(seen(mention('certain', 'apt31'))).toEqual(['underline-a-solid']);
  });

  test('makes nobody surer who bears the name as well', () => {
    const other: Mention = {
      ...mention('certain', '@4.2'),
      listed: [{ profile: '@3.17', name: 'Q' }],
      openly: 'likely',
    };
    expect(seen(other)).toEqual(['underline-c-dashed']);
    const possible: Mention = { ...mention('likely', '@4.2', 'apt31'), openly: 'possible' };
    expect(seen(possible)).toEqual(['quiet']);
    expect(seen(possible, { possible: true })).toEqual(['underline-a-dotted']);
  });
});

describe('the colour that a reader gave a list', () => {
  test('takes the place of the kind’s, also where kinds have none', () => {
    expect(wanted({}, mention('certain', '@5.1'))).toEqual(['@5.1 underline-e-solid']);
    expect(wanted({ colourByKind: false }, mention('likely', '@5.1'))).toEqual(['@5.1 underline-e-dashed']);
  });

  test('gives way to a curated profile of that name', () => {
    const both: Mention = { ...mention('certain', 'apt31'), listed: [{ profile: '@5.1', name: 'APT31' }] };
    expect(wanted({}, both)).toEqual(['apt31 underline-a-solid']);
    expect(wanted({ without: ['group'] }, both)).toEqual(['@5.1 underline-e-solid']);
  });

  test('is not seen where a page is not to find out about the list', () => {
    const both: Mention = { ...mention('certain', '@6.1', '@3.17'), openly: 'certain' };
    expect(wanted({}, both)).toEqual(['@6.1|@3.17 underline-c-solid']);
  });
});

describe('entries of lists that bear the name of a profile', () => {
  const both: Mention = { ...mention('certain', 'apt31'), listed: [{ profile: '@3.17', name: 'APT31' }] };
  const seen = (marks: Partial<Marks>) =>
    wantedOf([both], { ...MARKS_AT_FIRST, ...marks }, (id) => PROFILES.find((one) => one.id === id)).map(
      ({ profiles, listed }) => ({ profiles, listed }),
    );

  test('stand beside it', () => {
    expect(seen({})).toEqual([{ profiles: ['apt31'], listed: ['@3.17'] }]);
  });

  test('take its place where it is not wanted, and are left out where their kind is not', () => {
    expect(seen({ without: ['group'] })).toEqual([{ profiles: ['@3.17'], listed: [] }]);
    expect(seen({ without: ['organization'] })).toEqual([{ profiles: ['apt31'], listed: [] }]);
    expect(seen({ without: ['group', 'organization'] })).toEqual([]);
  });
});
