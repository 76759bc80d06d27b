import { type Form, oneLine, wayTo } from './form.ts';

export const html: Form = {
  text: escaped,
  strong: (words) => `<strong>${escaped(words)}</strong>`,
  address(url) {
    const href = wayTo(url);
    return href === undefined ? escaped(url) : `<a href="${escaped(href)}">${escaped(href)}</a>`;
  },
  paragraph: (written) => `<p>${written}</p>`,
  numbered: (written) => `<ol>\n${written.map((item) => `<li>${item}</li>`).join('\n')}\n</ol>`,
  blocks: (written) => `${written.join('\n')}\n`,
};

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe between tags as in a quoted attribute. */
function escaped(words: string): string {
  return oneLine(words).replaceAll(/[&<>"']/gu, (character) => REFERENCES[character] ?? '');
}
