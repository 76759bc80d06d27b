import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Data } from '../../../src/profile/validate.ts';
import { html, Markup } from './html.ts';
import { linksTo, type PageLinks } from './links.ts';
import type { Column, Table } from './tables.ts';

const STYLE = new Markup(readFileSync(join(import.meta.dirname, 'page.css'), 'utf8'));

export interface ReportFrame {
  day: string;
  /** How much data there is, in a sentence. */
  summary: string;
  data: Data;
  /** The folder `data/`, as an address seen from the page. */
  folder: string;
}

/** The tables as one page that needs nothing but itself: no script, no other file. */
export function reportPage(tables: readonly Table[], { day, summary, data, folder }: ReportFrame): string {
  const links = linksTo(data, folder);
  const title = `State of the data, ${day}`;
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${STYLE}</style>
<header>
<h1>${title}</h1>
<p>${summary}</p>
</header>
<nav id="contents" aria-label="Contents">
${contents('Figures', tables, 'figures')}
${contents('To be looked at', tables, 'work')}
</nav>
<main>
${tables.map((table) => section(table, links))}
</main>
</html>
`.text;
}

function contents(title: string, tables: readonly Table[], about: Table['about']): Markup {
  const entries = tables.filter((table) => table.about === about);
  return html`<h2>${title}</h2>
<ol>
${entries.map(
  (
    table,
  ) => html`<li${table.rows.length === 0 ? html` class="none"` : ''}><a href="#${anchor(table)}">${table.title}</a>${
    about === 'work' ? html` <span class="count">${count(table)}</span>` : ''
  }</li>
`,
)}</ol>`;
}

function section(table: Table, links: PageLinks): Markup {
  const id = anchor(table);
  return html`<section class="${table.about}" aria-labelledby="${id}">
<h2 id="${id}">${table.title}${
    table.about === 'work' ? html` <span class="count">${count(table)}</span>` : ''
  } <a class="up" href="#contents">Contents</a></h2>
<p>${table.note}</p>
${table.rows.length === 0 ? html`<p class="none">None.</p>` : tableOf(table, links)}
</section>
`;
}

function tableOf({ columns, rows }: Table, links: PageLinks): Markup {
  const head = columns.map(({ title, holds }) => html`<th scope="col" class="${holds}">${title}</th>`);
  return html`<table>
<thead><tr>${head}</tr></thead>
${groups(columns, rows).map(
  (group) => html`<tbody>
${group.map(
  (row, at) => html`<tr>${cellsOf(row, columns, at === 0 ? group.length : 0, links)}</tr>
`,
)}</tbody>
`,
)}</table>`;
}

/** Rows that belong to one profile together, where the table goes by profiles. */
function groups(columns: readonly Column[], rows: Table['rows']): (readonly string[])[][] {
  if (columns[0]?.holds !== 'profiles') return [[...rows]];
  return [...Map.groupBy(rows, ([profile]) => profile).values()];
}

/**
 * @param spans how many rows the first cell is for, if it is the profile of a group; none where it stands above
 */
function cellsOf(
  row: readonly string[],
  columns: readonly Column[],
  spans: number,
  links: PageLinks,
): Markup[] {
  return columns.flatMap(({ holds }, at) => {
    const cell = row[at] ?? '';
    if (at > 0 || holds !== 'profiles')
      return html`<td class="${holds}">${contentOf(cell, holds, links)}</td>`;
    if (spans === 0) return [];
    return html`<th scope="rowgroup" rowspan="${spans}"><div>${contentOf(cell, holds, links)}</div></th>`;
  });
}

function contentOf(cell: string, holds: Column['holds'], links: PageLinks): Markup {
  if (holds === 'words' || holds === 'number') return html`${cell}`;
  const ids = cell.split(', ').filter(Boolean);
  return html`${ids.map((id, at) => html`${at > 0 ? ', ' : ''}${links[holds](id)}`)}`;
}

function anchor({ title }: Table): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
}

function count({ rows }: Table): string {
  return rows.length.toLocaleString('en');
}
