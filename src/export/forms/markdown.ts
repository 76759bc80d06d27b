import { type Form, oneLine, wayTo } from './form.ts';

/** CommonMark, with the tables of GitHub’s flavour. */
export const markdown: Form = {
  text: escaped,
  strong: (words) => `**${escaped(words)}**`,
  address(url) {
    const href = wayTo(url);
    return href === undefined ? escaped(url) : `<${href}>`;
  },
  paragraph: (written) => written,
  numbered: (written) => written.map((item, at) => `${at + 1}. ${item}`).join('\n'),
  blocks: (written) => `${written.join('\n\n')}\n`,
};

export function heading(level: 1 | 2 | 3, words: string): string {
  return `${'#'.repeat(level)} ${escaped(words)}`;
}

export function bullets(written: readonly string[]): string {
  return written.map((item) => `- ${item}`).join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head.map(escaped), head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * Escapes what means something anywhere in a line: `$` and `#` too, which are formulas and issues to some readers of
 * Markdown, and what makes a bare address of words, since GitHub takes all up to the next blank for it, escapes included.
 * `&` only where it would begin a character reference, so that ATT&CK stays readable.
 */
function escaped(words: string): string {
  return oneLine(words)
    .replaceAll(/[\\`*_[\]<>|~$#]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}
