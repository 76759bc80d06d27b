import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../src/export/forms/form.ts';
import { html } from '../../src/export/forms/html.ts';
import { bullets, heading, markdown, table } from '../../src/export/forms/markdown.ts';
import { plainText } from '../../src/export/forms/plain-text.ts';

/** What titles may have that a form would take for its own, among ordinary words. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        '`',
        '```',
        '[',
        ']',
        '[x](y)',
        '![',
        '](',
        '<',
        '>',
        '<b>',
        '</p>',
        '<!--',
        '&',
        '&amp;',
        '&#65;',
        '&copy',
        '|',
        '\\',
        '\\|',
        '#',
        '# ',
        '- ',
        '+ ',
        '1. ',
        '2) ',
        '---',
        '===',
        '~~',
        '~',
        '$',
        '"',
        "'",
        '\n',
        '\r\n',
        '\t',
        '    ',
        '[1]',
        '[^1]: ',
        'http://a.example/',
        '<https://a.example>',
        'www.a.example',
        'ftp://a.example',
        'me@a.example',
        '!',
        '(',
        ')',
        '{',
        '}',
        'javascript:alert(1)',
        '\u202e',
        '\u0000',
        '赵光宗',
        'ATT&CK',
      ),
      fc.string({ maxLength: 4 }),
      fc.constantFrom('Notice', ' ', 'of the herons'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

/** One of each thing that a line of Markdown may be, or have. */
const MARKED_UP = [
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '# title',
  '> quoted',
  '---',
  '===',
  '~~struck~~',
  '*slanted* **bold**',
  '_slanted_ __bold__',
  '`code`',
  '[link](https://a.example)',
  '![picture](x)',
  '<b>bold</b>',
  '&lt; &#60;',
  'one | two',
  'http://a.example/*x*',
  'www.a.example/*x*',
  'me@a.example*x*',
  '\\*',
];

const parser = new new JSDOM().window.DOMParser();
const parse = (page: string) => parser.parseFromString(page, 'text/html');

/** The text that a reader of the rendered page reads in the one element that matches. */
function read(page: string, selector: string): string {
  const found = parse(page).querySelectorAll(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements match ${selector}`);
  return oneLine(first.textContent ?? '');
}

const rendered = (text: string) => marked.parse(text, { async: false });

describe('whatever the words are, they are read as they are', () => {
  test('in HTML, between tags as in an attribute', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(read(html.paragraph(html.text(text)), 'p')).toBe(oneLine(text));
        expect(parse(`<p title="${html.text(text)}">x</p>`).querySelector('p')?.title).toBe(oneLine(text));
        expect(parse(html.text(text)).body.children).toHaveLength(0);
      }),
    );
  });

  test('in Markdown, in a paragraph, behind a name, in a list, in a heading', () => {
    fc.assert(
      fc.property(words, (text) => {
        const line = oneLine(text);
        expect(read(rendered(markdown.text(text)), 'p')).toBe(line);
        expect(read(rendered(`${markdown.strong('Heron')}: ${markdown.text(text)}`), 'p')).toBe(
          `Heron: ${line}`,
        );
        expect(read(rendered(bullets([markdown.text(text)])), 'ul > li')).toBe(line);
        expect(read(rendered(markdown.numbered([markdown.text(text)])), 'ol > li')).toBe(line);
        expect(read(rendered(heading(2, text)), 'h2')).toBe(line);
      }),
      { examples: MARKED_UP.map((text): [string] => [text]) },
    );
  });

  test('in a table of Markdown, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }), (rows) => {
        const written = table(
          ['a', 'b'],
          rows.map((cells) => cells.map(markdown.text)),
        );
        const document = parse(rendered(written));
        const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map((cell) => oneLine(cell.textContent ?? '')),
        );
        expect(cells).toEqual(rows.map((texts) => texts.map(oneLine)));
      }),
    );
  });

  test('and nothing of them ends their line', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const form of [plainText, markdown, html])
          expect(form.text(text)).not.toMatch(/[\p{Cc}\u2028\u202a-\u202e]/u);
      }),
    );
  });
});

describe('an address', () => {
  test('leads there, whatever it holds', () => {
    const awkward = 'https://a.example/x y_(z)?q=<b>"\'&r=[1]|2#*s*';
    const { href } = new URL(awkward);
    for (const page of [html.address(awkward), rendered(markdown.address(awkward))]) {
      const link = parse(page).querySelector('a');
      // Brackets and bars may be escaped on the way.
      expect(decodeURI(link?.href ?? '')).toBe(decodeURI(href));
      expect(link?.textContent).toBe(href);
    }
    expect(plainText.address(awkward)).toBe(href);
  });

  test('that would run a script, or is none, is only told', () => {
    for (const told of ['javascript:alert(1)', 'not <an> address', 'data:text/html,<b>x</b>']) {
      expect(parse(html.address(told)).querySelector('a')).toBeNull();
      expect(parse(rendered(markdown.address(told))).querySelector('a')).toBeNull();
      expect(read(html.paragraph(html.address(told)), 'p')).toBe(told);
      expect(read(rendered(markdown.address(told)), 'p')).toBe(told);
    }
  });
});

test('ATT&CK stays readable in Markdown as it is written', () => {
  expect(markdown.text('MITRE ATT&CK')).toBe('MITRE ATT&CK');
});
