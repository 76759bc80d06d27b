import { JSDOM } from 'jsdom';
import { marked } from 'marked';

const parser = new new JSDOM().window.DOMParser();

/** A text as a reader sees it, section by section: the lines under each heading. */
export function sections(text: string): Map<string, string[]> {
  const { body } = parser.parseFromString(marked.parse(text, { async: false }), 'text/html');
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const element of body.querySelectorAll('h1, h2, h3, p, li, tr')) {
    const line = [...(element.matches('tr') ? element.children : [element])]
      .map((part) => part.textContent ?? '')
      .join(' | ');
    if (element.matches('h1, h2, h3')) {
      lines = [];
      found.set(line, lines);
    } else {
      lines.push(line);
    }
  }
  return found;
}
