import { beforeAll, expect, test } from 'vitest';
import { type HtmlText, openHtmlReader } from './html-text.ts';

let read: (html: string) => HtmlText;
beforeAll(async () => {
  read = await openHtmlReader();
});

const texts = (html: string) => read(html).passages.map((passage) => passage.text);

test('passages run across inline elements, not across blocks', () => {
  expect(texts('<p>Crimson <b>Wom</b>bat</p><p>Ota</p><p>Novak</p>')).toEqual([
    'Crimson Wombat',
    'Ota',
    'Novak',
  ]);
  expect(texts('<table><tr><td>UNC<td>9901</table>')).toEqual(['UNC', '9901']);
});

test('no passage comes from what is no prose', () => {
  expect(
    texts('<title>T</title><div>one<p>two</p></div><script>three</script><p>four<textarea>five</textarea>'),
  ).toEqual(['one', 'two', 'four']);
});

test('no script runs', () => {
  expect(texts('<p>one</p><script>document.body.textContent = "two"</script>')).toEqual(['one']);
});

test('places count in the text content of the root element', () => {
  const html =
    '<!doctype html><!-- a comment --><html><head><title>Title</title><style>p {}</style></head><body><script>x</script><p>By <b>Crim</b>son&nbsp;<i>Wombat</i><sup>1</sup>.</p><noscript><p>no</p></noscript><p>Ota</p></body></html>';
  const { text, passages } = read(html);
  expect(text).toBe('Titlep {}xBy Crimson\u00a0Wombat1.noOta');
  const named = passages.find((passage) => passage.text.includes('Crimson'));
  expect(named?.text).toBe('By Crimson\u00a0Wombat.');
  const { start, end } = named?.place(3, 17) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('Crimson\u00a0Wombat');
  expect(passages.at(-1)?.place(0, 3)).toEqual({ start: text.length - 3, end: text.length });
});

test('the parser keeps to the standard where markup is bad', () => {
  // What a table may not hold moves in front of it, and a paragraph ends where another begins.
  expect(read('<table><b>before</b><tr><td>inside</table>after').text).toBe('beforeinsideafter');
  expect(texts('<p>one<p>two<b>three</p>four').sort()).toEqual(['four', 'one', 'twothree']);
});
