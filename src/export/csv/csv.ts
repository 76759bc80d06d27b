/**
 * Marks the text as UTF-8. Spreadsheets that are opened by a double click take a file without it for the code page of
 * their country, and turn 赵光宗 and Čao into gibberish; a program that reads CSV as UTF-8 is told to skip it by one
 * option (`utf-8-sig` in Python). Whoever exports a table has a spreadsheet more often than a program.
 */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A table as RFC 4180 has it: cells parted by commas, every line ended by CR LF. */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A spreadsheet runs a cell that begins so as a formula, and some pages and lists would have it do so. The apostrophe is
 * what OWASP advises against it: the cell is read as text. Full-width forms count in East Asian locales.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
