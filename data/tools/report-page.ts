import type { Table } from './report-tables.ts';

/** The tables as one page that needs nothing but itself. */
export function reportPage(tables: readonly Table[], day: string): string {
  const sections = tables.map(
    ({ title, note, head, rows }) => `<section>
<h2>${escaped(title)} <small>${rows.length}</small></h2>
<p>${escaped(note)}</p>
${
  rows.length === 0
    ? '<p class="none">None.</p>'
    : `<table><thead><tr>${head.map((cell) => `<th>${escaped(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`
}
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>State of the data, ${day}</title>
<style>
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { font-family: Georgia, serif; line-height: 1.2; }
h2 { margin: 2.5rem 0 .25rem; }
small { font: 600 .6em system-ui; opacity: .6; }
p { margin: .25rem 0 .75rem; opacity: .75; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); overflow-wrap: anywhere; }
th { font-size: .8em; position: sticky; top: 0; background: Canvas; }
</style>
<h1>State of the data, ${day}</h1>
${sections.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
