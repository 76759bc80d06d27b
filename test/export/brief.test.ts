import { describe, expect, test } from 'vitest';
import type { Brief, Naming } from '../../src/export/brief.ts';
import { briefCsv } from '../../src/export/csv/brief.ts';
import { briefJson } from '../../src/export/json/brief.ts';
import { briefFileSchema } from '../../src/export/json/schema.ts';
import { briefMarkdown } from '../../src/export/markdown/brief.ts';
import { readCsv } from './read-csv.ts';
import { sections } from './read-markdown.ts';
import { entry } from './sample.ts';

const naming = (
  id: string,
  certainty: Naming['certainty'],
  count: number,
  ...surfaces: string[]
): Naming => ({
  entry: entry(id),
  certainty,
  count,
  surfaces,
});

const brief: Brief = {
  page: {
    title: 'Spies | *behind* the [hack]',
    address: 'https://news.example/a_b?c=1',
    readOn: '2026-11-27',
  },
  named: [
    naming('grey-heron', 'certain', 1200, 'Grey Heron', 'GREY-HERON'),
    naming('ann-example', 'likely', 2, 'Ann Example'),
    naming('snowbell', 'certain', 1, 'Snowbell'),
    naming('ref-amber-tern', 'certain', 1, 'Amber Tern'),
    naming('ref-teal', 'possible', 1, 'teal'),
  ],
};

describe('who is named on a page, as Markdown', () => {
  const text = sections(briefMarkdown(brief));

  test('begins with which page, read when', () => {
    expect([...text.keys()][0]).toBe('Who is named in “Spies | *behind* the [hack]”');
    expect(text.get('Who is named in “Spies | *behind* the [hack]”')).toEqual([
      'https://news.example/a_b?c=1, read on 27 November 2026',
    ]);
  });

  test('says how often, under which forms, and how sure', () => {
    expect(text.get('Who is named')).toEqual([
      'Name | Kind | Mentions | Written as | How sure',
      'Grey Heron | Group | 1,200 | Grey Heron, GREY-HERON | Certain',
      'Ann Example | Person | 2 | Ann Example | Likely',
      'Snowbell | Tool | 1 | Snowbell | Certain',
      'Amber Tern | Group | 1 | Amber Tern | Certain',
      'Teal | Group | 1 | teal | Possible namesake',
      expect.stringMatching(/the page may mean somebody or something else/u),
    ]);
  });

  test('ties those who are named to each other, and to nobody else', () => {
    expect(text.get('How they are tied to each other')).toEqual([
      'Grey Heron: uses Snowbell, according to Acme. [5]',
      expect.stringMatching(
        /^Ann Example \(likely meant\): alleged member of Grey Heron, according to Freedonia\./u,
      ),
    ]);
  });

  test('never says of whom it may not mean what was charged, without that doubt', () => {
    expect(text.get('Ann Example (likely meant)')?.slice(0, 4)).toEqual([
      expect.stringMatching(/^Delisted /u),
      expect.stringMatching(/^Sanctioned /u),
      expect.stringMatching(/^Extradited /u),
      'A charge is an accusation, not a conviction.',
    ]);
    expect(text.get('Who they are')).toContainEqual(
      expect.stringMatching(/^Ann Example \(likely meant\): /u),
    );
    expect(text.get('Who they are')).toContainEqual(
      expect.stringMatching(/^Teal \(possibly a namesake\): /u),
    );
    expect(text.has('Ann Example')).toBe(false);
  });

  test('leads to the place of each entry in a base that lists several', () => {
    const sources = text.get('Sources') ?? [];
    expect(sources).toContainEqual(expect.stringContaining('https://misp.example/#amber-tern'));
    expect(sources).toContainEqual(expect.stringContaining('https://misp.example/#teal'));
  });

  test('ends with how old its profiles are at most, and the terms of all that it holds', () => {
    expect(text.get('Sources')?.slice(-4)).toEqual([
      'Known As, who is named on a page, read on 27 November 2026. Its profiles were last reviewed on 15 January 2026 or later.',
      '© The Known As contributors, under CC BY 4.0. https://creativecommons.org/licenses/by/4.0/',
      '© MITRE ATT&CK https://attack.example/terms',
      '© MISP https://misp.example/terms',
    ]);
  });

  test('says so where nobody is named, and goes by its address where a page has no title', () => {
    const none = briefMarkdown({ page: { ...brief.page, title: '' }, named: [] });
    expect(none).toContain('# Who is named in “https\\://news.example/a\\_b?c=1”');
    expect(none).toContain('No name on this page is one that Known As holds.');
  });
});

describe('who is named on a page, as a table', () => {
  const [head = [], ...rows] = readCsv(briefCsv(brief).slice(1));
  const table = rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));

  test('has a row for each mention, with the page', () => {
    const mentions = table.filter(({ part }) => part === 'mention');
    expect(mentions.map(({ id, certainty, mentions: count, text }) => [id, certainty, count, text])).toEqual([
      ['grey-heron', 'certain', '1200', 'Grey Heron, GREY-HERON'],
      ['ann-example', 'likely', '2', 'Ann Example'],
      ['snowbell', 'certain', '1', 'Snowbell'],
      ['ref-amber-tern', 'certain', '1', 'Amber Tern'],
      ['ref-teal', 'possible', '1', 'teal'],
    ]);
    expect(mentions[0]).toMatchObject({
      date: '2026-11-27',
      by: 'Spies | *behind* the [hack]',
      addresses: 'https://news.example/a_b?c=1',
    });
  });

  test('keeps the doubt in each row of whom the page may not mean', () => {
    const ann = table.filter(({ id }) => id === 'ann-example');
    expect(ann.map(({ part }) => part)).toEqual([
      'mention',
      'summary',
      'designation',
      'designation',
      'charge',
      'relation',
    ]);
    for (const row of ann) expect(row.certainty).toBe('likely');
  });
});

describe('who is named on a page, as data', () => {
  const file = briefFileSchema.parse(JSON.parse(JSON.stringify(briefJson(brief))));

  test('is written as the schema tells, with the page and who is named', () => {
    expect(file.page).toEqual(brief.page);
    expect(file.named.map(({ id, tier, certainty, count }) => [id, tier, certainty, count])).toEqual([
      ['grey-heron', 'curated', 'certain', 1200],
      ['ann-example', 'curated', 'likely', 2],
      ['snowbell', 'curated', 'certain', 1],
      ['ref-amber-tern', 'reference', 'certain', 1],
      ['ref-teal', 'reference', 'possible', 1],
    ]);
    expect(file.relations.map(({ type, subject, object }) => [subject.id, type, object.id])).toEqual([
      ['grey-heron', 'uses', 'snowbell'],
      ['ann-example', 'alleged-member-of', 'grey-heron'],
    ]);
  });

  test('holds the sources that it cites and no others', () => {
    const cited = [
      ...file.named.flatMap(({ summary, designations, charges }) => [summary, ...designations, ...charges]),
      ...file.relations,
    ].flatMap(({ sources }) => sources);
    expect(new Set(cited)).toEqual(new Set(file.sources.map(({ id }) => id)));
    expect(file.sources.filter(({ id }) => id.startsWith('misp:')).map(({ url }) => url)).toEqual([
      'https://misp.example/#amber-tern',
      'https://misp.example/#teal',
    ]);
  });
});
