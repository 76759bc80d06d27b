import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { PROJECT } from '../../data/tools/read-data.ts';
import { dataFolderFrom } from '../../data/tools/report/links.ts';
import { reportPage } from '../../data/tools/report/page.ts';
import { reportTables } from '../../data/tools/report/tables.ts';
import { sampleName, sampleProfile, sampleSource } from '../profile/sample.ts';

const HOSTILE = 'On "herons" & <img src=x onerror="alert(1)">';
const data = {
  profiles: [
    sampleProfile('heron', {
      statements: [
        { topic: 'background', text: HOSTILE, sources: ['paper', 'lost'] },
        { topic: 'activity', text: 'It was seen by a lake.', sources: ['paper'] },
      ],
    }),
    sampleProfile('egret', {
      name: 'Egret "the White"',
      names: [sampleName('Grey-Heron', 'coined'), sampleName('Egret "the White"', 'coined')],
    }),
  ],
  sources: [
    sampleSource('notice'),
    sampleSource('paper', {
      kind: 'press',
      publisher: 'Daily <b>Heron</b>',
      title: HOSTILE,
      url: 'https://paper.example/?a=1&b="2"',
    }),
  ],
};
const text = reportPage(reportTables(data, '2026-11-22'), {
  day: '2026-11-22',
  summary: '2 profiles & 2 sources.',
  data,
  folder: '../data',
});
const page = new JSDOM(text).window.document;

function sectionOf(title: string): Element {
  const section = [...page.querySelectorAll('section')].find((one) =>
    one.querySelector('h2')?.textContent?.startsWith(title),
  );
  if (!section) throw new Error(`no section "${title}"`);
  return section;
}

function linksIn(element: Element): (string | null)[][] {
  return [...element.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
}

test('the contents lead to every section and say how much there is to be looked at', () => {
  const links = [...page.querySelectorAll('nav a')];
  expect(links.map((link) => link.textContent)).toEqual(
    [...page.querySelectorAll('section h2')].map((heading) => heading.firstChild?.textContent?.trim()),
  );
  for (const link of links) expect(page.querySelector(`section ${link.getAttribute('href')}`)).not.toBeNull();
  const entry = (title: string) =>
    links.find((link) => link.textContent === title)?.closest('li')?.textContent;
  expect(entry('Statements without a primary source')).toMatch(/ 2$/);
  expect(entry('Sources that nothing cites')).toMatch(/ 0$/);
  expect(sectionOf('Sources that nothing cites').textContent).toContain('None.');
});

test('a profile leads to its file, a source to its file and to its address', () => {
  const [first] = sectionOf('Statements without a primary source').querySelectorAll('tbody tr');
  expect(first && linksIn(first)).toEqual([
    ['heron', '../data/profiles/heron.json'],
    ['paper', '../data/sources/paper.json'],
    ['↗', 'https://paper.example/?a=1&b="2"'],
  ]);
  expect(first?.textContent).toContain('paper↗, lost');
  expect(linksIn(sectionOf('Names that several profiles bear')).slice(1)).toEqual([
    ['heron', '../data/profiles/heron.json'],
    ['egret', '../data/profiles/egret.json'],
  ]);
});

test('the rows of one profile stand together, under its name once', () => {
  const table = sectionOf('Statements without a primary source');
  expect([...table.querySelectorAll('tbody th')].map((cell) => cell.getAttribute('rowspan'))).toEqual(['2']);
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.children.length)).toEqual([4, 3]);
});

test('what the data says is text, in cells and in attributes', () => {
  expect(page.querySelector('img, b')).toBeNull();
  expect(sectionOf('Statements without a primary source').textContent).toContain(HOSTILE);
  expect(page.querySelector('a[href$="sources/paper.json"]')?.getAttribute('title')).toBe(
    `Daily <b>Heron</b>: ${HOSTILE} (press, read)`,
  );
  expect(page.querySelector('a[href$="egret.json"]')?.getAttribute('title')).toBe('Egret "the White"');
  expect(page.querySelector('header')?.textContent).toContain('2 profiles & 2 sources.');
});

test('the page needs no script and no other file', () => {
  expect(page.querySelector('script, link, [src], [onclick]')).toBeNull();
  expect(text).not.toMatch(/url\(|@import/);
});

test.each([
  ['report.html', 'data'],
  ['out/report.html', '../data'],
  [
    '../reports of the week/report.html',
    `../${encodeURIComponent(PROJECT.split(/[/\\]/).at(-1) ?? '')}/data`,
  ],
  ['data/report.html', '.'],
])('a page in %s finds the files under %s', (file, folder) => {
  expect(dataFolderFrom(join(PROJECT, file))).toBe(folder);
});
