import { expect, test } from 'vitest';
import { precision } from './figures.ts';
import type { Hit } from './find-names.ts';
import type { LabelledRecord } from './labelled.ts';
import { addRecord, emptyScore, MARKED, type Score } from './score.ts';

const TEXT = 'The Crimson Wombat group and UNC9901 met Tungsten; the attackers sold tungsten. UNC9901 left.';

function at(surface: string, from = 0): { start: number; end: number; surface: string } {
  const start = TEXT.indexOf(surface, from);
  if (start < 0) throw new Error(`no ${surface}`);
  return { start, end: start + surface.length, surface };
}

function hit(surface: string, certainty: Hit['certainty'], profiles = ['a'], from = 0): Hit {
  return { ...at(surface, from), certainty, profiles, evidence: [] };
}

const record: LabelledRecord = {
  id: 'r',
  text: TEXT,
  passages: [],
  mentions: [
    { ...at('Crimson Wombat group'), named: true, link: 'https://a.example/' },
    { ...at('UNC9901'), named: true },
    { ...at('Tungsten'), named: true },
    { ...at('the attackers'), named: false },
  ],
  not: [at('tungsten')],
};

function scored(...hits: Hit[]): Score {
  const score = emptyScore();
  addRecord(score, record, hits, {
    isKnown: (surface) => surface !== 'UNC9901',
    linked: (link) => (link === 'https://a.example/' ? new Set(['a']) : undefined),
  });
  return score;
}

test('a label is found where a certain or likely hit overlaps it', () => {
  const { figures, misses } = scored(
    hit('Wombat', 'certain'),
    hit('UNC9901', 'likely'),
    hit('Tungsten', 'possible'),
  );
  expect(figures.labels).toEqual({ all: 3, known: 2 });
  expect(figures.found).toEqual({ all: 2, known: 1 });
  expect(figures.foundPossible).toEqual({ all: 1, known: 1 });
  expect(misses.map(({ surface, known }) => [surface, known])).toEqual([['Tungsten', true]]);
});

test('a hit that only touches a label does not overlap it', () => {
  const { figures } = scored(hit('The ', 'certain'), hit(' and', 'certain'));
  expect(figures.found.all).toBe(0);
  expect(precision(figures, MARKED)).toEqual([0, 2]);
});

test('hits on generic words are left out, forbidden ones counted apart', () => {
  const { figures, wrong } = scored(
    hit('attackers', 'certain'),
    hit('tungsten', 'likely'),
    hit('sold', 'certain'),
    hit('left', 'possible'),
  );
  expect(figures.hits.certain).toEqual({ right: 0, generic: 1, forbidden: 0, unlabelled: 1, forgotten: 0 });
  expect(figures.not).toEqual({ all: 1, hit: { certain: 0, likely: 1, possible: 0 } });
  expect(precision(figures, MARKED)).toEqual([0, 1]);
  expect(wrong.map(({ surface, verdict }) => [surface, verdict])).toEqual([
    ['tungsten', 'forbidden'],
    ['sold', 'unlabelled'],
    ['left', 'unlabelled'],
  ]);
});

test('an unlabelled hit whose surface is labelled elsewhere counts as a forgotten label', () => {
  const { figures } = scored(hit('UNC9901', 'certain'), hit('UNC9901', 'certain', ['a'], 60));
  expect(figures.hits.certain).toMatchObject({ right: 1, forgotten: 1, unlabelled: 0 });
  expect(precision(figures, MARKED)).toEqual([1, 1]);
  expect(precision(figures, MARKED, true)).toEqual([1, 2]);
});

test.each([
  [['a'], { all: 1, right: 1, oneOfSeveral: 0 }],
  [['b', 'a'], { all: 1, right: 0, oneOfSeveral: 1 }],
  [['b'], { all: 1, right: 0, oneOfSeveral: 0 }],
])('a linked label taken for %s', (profiles, links) => {
  const { figures, mistaken } = scored(hit('Crimson Wombat', 'certain', profiles));
  expect(figures.links).toEqual(links);
  expect(mistaken).toHaveLength(profiles.includes('a') ? 0 : 1);
});

test('a linked label that was not found says nothing of linking', () => {
  expect(scored(hit('Crimson Wombat', 'possible')).figures.links.all).toBe(0);
});
