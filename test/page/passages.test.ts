// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf, cutBlock, isInline, isProse, type Passage, pointAt } from '../../src/page/passages.ts';
import { runs } from '../runs.ts';

function cutAll(html: string): Passage[] {
  document.body.innerHTML = html;
  return [document.body, ...document.body.querySelectorAll('*')]
    .filter((element) => !isInline(element) && isProse(element))
    .flatMap(cutBlock);
}

const textsOf = (html: string) => cutAll(html).map(({ text }) => text);

describe('a passage', () => {
  test('runs across inline elements, and across a place where a word may break', () => {
    expect(textsOf('<p><b>Judgment</b> <i>Pan<wbr>da</i> struck</p>')).toEqual(['Judgment Panda struck']);
  });

  test('ends where a block begins or ends', () => {
    expect(textsOf('<div>before<p>inside</p>after</div>').sort()).toEqual(['after', 'before', 'inside']);
    expect(textsOf('<table><tr><td>APT</td><td>31</td></tr></table>')).toEqual(['APT', '31']);
    expect(textsOf('<ul><li>APT<li>31</ul>')).toEqual(['APT', '31']);
    expect(textsOf('<p>APT <a href="#"><div>31</div></a> was</p>')).not.toContain('APT 31 was');
  });

  test('goes on over a line break, which no name crosses', () => {
    expect(textsOf('<p>APT<br>31</p>')).toEqual(['APT\u202831']);
  });

  test.each([
    '<script>APT31</script>',
    '<style>APT31</style>',
    '<textarea>APT31</textarea>',
    '<select><option>APT31</option></select>',
    '<p contenteditable>APT31</p>',
    '<div contenteditable="true"><p>APT31</p></div>',
    '<div role="textbox">APT31</div>',
    '<div class="cm-editor"><div>APT31</div></div>',
    '<p hidden>APT31</p>',
    '<template><p>APT31</p></template>',
    '<svg><text>APT31</text></svg>',
    '<p>   \n </p>',
  ])('is not made of %s', (html) => {
    expect(textsOf(html)).toEqual([]);
  });

  test('is made of what may not be edited inside what may', () => {
    expect(textsOf('<p contenteditable="false">APT31</p>')).toEqual(['APT31']);
  });
});

test('offsets lead back to the text nodes', () => {
  const [passage] = cutAll('<p>By <b>Judg</b>ment <i>Panda</i>.</p>');
  if (!passage) throw new Error('no passage');
  const start = passage.text.indexOf('Judgment');
  const end = passage.text.indexOf('.');
  expect(pointAt(passage, start, false)).toMatchObject({ node: { data: 'Judg' }, offset: 0 });
  expect(pointAt(passage, end, true)).toMatchObject({ node: { data: 'Panda' }, offset: 5 });
  expect(pointAt(passage, start + 4, true)).toMatchObject({ node: { data: 'Judg' }, offset: 4 });
  expect(pointAt(passage, start + 4, false)).toMatchObject({ node: { data: 'ment ' }, offset: 0 });
});

test('a text belongs to the block around it, and to none where it is skipped', () => {
  document.body.innerHTML = '<p>one <b>two</b></p><div hidden><p>three</p></div>';
  const [one, two, three] = ['p', 'b', 'div p'].map(
    (selector) => document.querySelector(selector)?.firstChild,
  );
  expect(blockOf(one as Node)).toBe(document.querySelector('p'));
  expect(blockOf(two as Node)).toBe(document.querySelector('p'));
  expect(blockOf(three as Node)).toBeUndefined();
});

test('thousands of nested elements are cut without a stack', () => {
  const depth = 20_000;
  const outer = document.createElement('p');
  let inner: HTMLElement = outer;
  for (let at = 0; at < depth; at += 1) inner = inner.appendChild(document.createElement('span'));
  inner.textContent = 'APT31';
  expect(cutBlock(outer).map(({ text }) => text)).toEqual(['APT31']);
});

test('a text reads the same however it is split and wrapped', () => {
  const WRAPS = ['', 'b', 'i', 'a', 'span', 'mark', 'wbr'];
  const prose = 'Prague blames APT31, or Judgment Panda; 赵光宗 was charged. Zirconium oxide is white.';
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(prose.length), fc.constantFrom(...WRAPS)), { maxLength: 12 }),
      (cuts) => {
        const places = cuts.toSorted(([a], [b]) => a - b);
        let html = '';
        let from = 0;
        for (const [at, wrap] of places) {
          const run = prose.slice(from, at);
          html += wrap === '' ? run : wrap === 'wbr' ? `${run}<wbr>` : `<${wrap}>${run}</${wrap}>`;
          from = at;
        }
        document.body.innerHTML = `<p>${html}${prose.slice(from)}</p>`;
        const paragraph = document.body.firstElementChild;
        for (const text of paragraph?.childNodes ?? []) {
          if (text instanceof Text && text.length > 3) text.splitText(text.length >> 1);
        }
        if (!paragraph) throw new Error('no paragraph');
        const [passage, ...others] = cutBlock(paragraph);
        expect(others).toEqual([]);
        expect(passage?.text).toBe(prose);
      },
    ),
    runs(200),
  );
});
