const QUOTED = /"((?:[^"]|"")*)"/uy;
const PLAIN = /[^,"\r\n]*/uy;

/** Reads CSV as RFC 4180 tells, and nothing more lenient: what it cannot read, others may not either. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const form = text[at] === '"' ? QUOTED : PLAIN;
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) throw new Error(`a quote without an end at ${at}`);
    row.push((match[1] ?? match[0]).replaceAll('""', '"'));
    at += match[0].length;
    if (text[at] === ',') {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`neither a comma nor the end of a line at ${at}: ${text.slice(at, at + 20)}`);
    }
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}
