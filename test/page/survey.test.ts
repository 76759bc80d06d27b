// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, cutBlock, isInline, isProse } from '../../src/page/passages.ts';
import { createSurvey } from '../../src/page/survey.ts';
import { sieveOfNames, storeNames } from '../../src/recognize/name-store.ts';
import { sampleData } from '../recognize/names.ts';
import { keysIn } from '../recognize/read-learning.ts';
import { runs } from '../runs.ts';

const sieve = sieveOfNames(storeNames(sampleData));

/** What a survey meets, by block; `pause` tells after which looks at the clock it is interrupted. */
function surveyed(root: Node, pause: () => boolean = () => false, meanwhile: () => void = () => undefined) {
  const met = new Map<Block, Set<number>>();
  const disguised = new Set<Block>();
  const survey = createSurvey(sieve, {
    met(block, key) {
      met.set(block, (met.get(block) ?? new Set()).add(key));
    },
    disguised: (block) => void disguised.add(block),
    shadow: () => undefined,
    bare: () => undefined,
  });
  survey.begin(root);
  while (!survey.run(pause)) meanwhile();
  return { met, disguised };
}

/** The plain way: all blocks are cut, and their passages sifted one by one. */
function cutAndSifted(root: Element): Map<Block, Set<number>> {
  const keys = new Map<Block, Set<number>>();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (isInline(element) || !isProse(element)) continue;
    const mine = cutBlock(element).flatMap(({ text }) => keysIn(text));
    if (mine.length > 0) keys.set(element, new Set(mine));
  }
  return keys;
}

const TEXTS = [
  'APT31',
  'APT',
  '31',
  'Violet',
  ' Typhoon',
  'Sea Turtle',
  ' ',
  'the ',
  'Zirco',
  'nium',
  '赵光',
  '宗',
  'Stra\u00df',
  'a\u0440t31',
  '. ',
];
const TAGS = ['p', 'div', 'b', 'a', 'span', 'i', 'sup', 'li', 'td', 'script', 'button', 'svg', 'h1'];
const ATTRIBUTES = [
  '',
  '',
  '',
  '',
  ' hidden',
  ' contenteditable',
  ' contenteditable="false"',
  ' role="textbox"',
];

const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(...TEXTS),
        fc.constantFrom('<br>', '<wbr>', '<!-- -->', '<img>'),
        fc
          .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), tie('html'))
          .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner}</${tag}>`),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
}));

describe('a survey', () => {
  test('meets in each block all that is met where the block is cut', () => {
    fc.assert(
      fc.property(html, fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), (page, pauses) => {
        document.body.innerHTML = page;
        let look = 0;
        const { met, disguised } = surveyed(document.body, () => pauses[look++ % pauses.length] ?? false);
        for (const [block, keys] of cutAndSifted(document.body)) {
          if (disguised.has(block)) continue;
          expect([...(met.get(block) ?? [])]).toEqual(expect.arrayContaining([...keys]));
        }
      }),
      runs(1500),
    );
  });

  test('meets nothing where nobody is named', () => {
    document.body.innerHTML = '<p>Nobody was here, <b>and</b> nobody left.</p><script>let APT = 31</script>';
    const { met, disguised } = surveyed(document.body);
    expect([...met.keys(), ...disguised]).toEqual([]);
  });

  test('goes on where it was interrupted, though what it read last has left the page', () => {
    document.body.innerHTML = `<div id="a">${'<p>Nobody.</p>'.repeat(200)}</div><p id="b">APT31</p>`;
    const { met } = surveyed(
      document.body,
      () => true,
      () => document.getElementById('a')?.remove(),
    );
    expect([...met.keys()]).toEqual([document.getElementById('b')]);
  });

  test('passes over nothing, though what comes next is moved to the end', () => {
    document.body.innerHTML = `<ul>${'<li>Nobody.</li>'.repeat(40)}</ul><p>APT31</p><div></div>`;
    let moved = false;
    const { met } = surveyed(
      document.body,
      () => true,
      () => {
        if (!moved) document.querySelector('div')?.append(document.querySelector('ul') ?? '');
        moved = true;
      },
    );
    expect([...met.keys()]).toEqual([document.querySelector('p')]);
  });

  test('begins a long text with its beginning, though the one before was shortened while it was read', () => {
    document.body.innerHTML = `<p>${'x '.repeat(9000)}</p><p>APT31 ${'y '.repeat(9000)}</p>`;
    const [first, second] = document.querySelectorAll('p');
    const { met } = surveyed(
      document.body,
      () => true,
      () => {
        if (first?.firstChild) first.firstChild.nodeValue = 'Short.';
      },
    );
    expect([...met.keys()]).toEqual([second]);
  });

  test('reads a long text in pieces, and the names where it is cut', () => {
    const paragraph = document.createElement('p');
    document.body.replaceChildren(paragraph);
    for (let before = 8186; before < 8194; before += 1) {
      paragraph.textContent = `${'x '.repeat(before / 2)}${'.'.repeat(before % 2)}APT31 ${'y '.repeat(9000)}`;
      let looks = 0;
      const { met } = surveyed(document.body, () => {
        looks += 1;
        return true;
      });
      expect([...(met.get(paragraph) ?? [])]).toEqual(expect.arrayContaining(keysIn('APT31')));
      expect(looks).toBeGreaterThan(1);
    }
  });

  test('tells the shadow trees that it comes by', () => {
    document.body.innerHTML = '<my-box></my-box><div></div><p>text</p>';
    const roots = [...document.querySelectorAll('my-box, div')].map((host) =>
      host.attachShadow({ mode: 'open' }),
    );
    const told: ShadowRoot[] = [];
    const survey = createSurvey(sieve, {
      met: () => undefined,
      disguised: () => undefined,
      bare: () => undefined,
      shadow: (root) => void told.push(root),
    });
    survey.begin(document.body);
    survey.run(() => false);
    expect(told).toEqual(roots);
  });
});
