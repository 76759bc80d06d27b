// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Marking } from '../../src/page/marking.ts';
import { cutBlock, isInline, isProse } from '../../src/page/passages.ts';
import { readPassages } from '../../src/recognize/reading.ts';
import { sampleIndex } from '../recognize/names.ts';
import { runs } from '../runs.ts';
import { MARKS_AT_FIRST } from '../settings/marks-at-first.ts';
import { become, markerHere, namesFor, start, underlined } from './marked-page.ts';

test('what a failed asking left out is asked for when it is met again', async () => {
  document.body.innerHTML = '<p>By APT31.</p>';
  const asked = vi.fn(async (keys: number[]) => namesFor(keys)).mockRejectedValueOnce(new Error('no one'));
  await new Promise<void>((changed) => start({ namesFor: asked, changed }));
  expect(underlined()).toEqual([]);
  document.body.insertAdjacentHTML('beforeend', '<p>Again by APT31.</p>');
  await become('APT31');
});

test('a marker that could not be brought is brought later, for all that was met', async () => {
  document.body.innerHTML = '<p>By APT31.</p>';
  const loadMarker = vi
    .fn(async (of: Parameters<typeof markerHere>[0]) => markerHere(of))
    .mockRejectedValueOnce(new Error('no one'));
  await new Promise<void>((changed) => start({ loadMarker, changed }));
  document.body.insertAdjacentHTML('beforeend', '<p>Again by APT31.</p>');
  await become('APT31', 'APT31');
});

test('a page that keeps bringing much is read all the same', async () => {
  document.body.innerHTML = '<p>By APT31.</p>';
  start();
  await become('APT31');
  const batches = 12;
  for (let batch = 0; batch < batches; batch += 1) {
    for (let line = 0; line < 80; line += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line === 40 ? 'Again by APT31.' : 'By nobody.';
      document.body.append(paragraph);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  await become(...Array.from({ length: batches + 1 }, () => 'APT31'));
});

test('the shadow trees are gathered once, until one comes or goes', async () => {
  document.body.innerHTML = '<div></div><p>By APT31.</p>';
  document.querySelector('div')?.attachShadow({ mode: 'open' }).append('Nobody.');
  let shadowRoots: () => ShadowRoot[] = () => [];
  start({
    loadMarker: async (of) => {
      shadowRoots = of.shadowRoots;
      return markerHere(of);
    },
  });
  await become('APT31');
  expect(shadowRoots()).toEqual([document.querySelector('div')?.shadowRoot]);
  expect(shadowRoots()).toBe(shadowRoots());
  const late = document.createElement('section');
  late.attachShadow({ mode: 'open' }).append('Nobody else.');
  document.body.append(late);
  document.querySelector('div')?.remove();
  await vi.waitFor(() => expect(shadowRoots()).toEqual([late.shadowRoot]));
});

/** What a page says as it is: all of its blocks are cut and read, without any of what tells them apart. */
function readAnew(): string[] {
  const passages = [document.body, ...document.body.querySelectorAll('*')]
    .filter((element) => !isInline(element) && isProse(element))
    .flatMap((element) => cutBlock(element));
  const mentions = readPassages(
    sampleIndex,
    passages.map(({ text }) => text),
  );
  return passages.flatMap(({ text }, at) =>
    (mentions[at] ?? [])
      .filter(({ certainty }) => certainty !== 'possible')
      .map(({ start: from, end }) => text.slice(from, end).replace(/\s+/g, ' ')),
  );
}

describe('words of every day', () => {
  /** Brings a marker, and tells which texts it is given to read. */
  function reading() {
    const read: string[] = [];
    const loadMarker = vi.fn(async (of: Parameters<typeof markerHere>[0]) => {
      const made = markerHere(of);
      const tell: typeof made.read = (passage, stretch) => {
        read.push(passage.text);
        return made.read(passage, stretch);
      };
      return { ...made, read: tell };
    });
    return { read, loadMarker };
  }

  test('bring no marker where nothing tells that they are names', async () => {
    document.body.innerHTML = '<p>We had Lead in it.</p><p>So much Lead.</p>';
    const { loadMarker } = reading();
    await new Promise<void>((changed) => start({ loadMarker, changed }));
    expect(loadMarker).not.toHaveBeenCalled();
  });

  test('are marked where hacking is spoken of, and read elsewhere then', async () => {
    document.body.innerHTML = '<p>It was Lead again.</p>';
    const { read, loadMarker } = reading();
    await new Promise<void>((changed) => start({ loadMarker, changed }));
    document.body.insertAdjacentHTML('beforeend', '<p>They say Lead hackers sent the mails.</p>');
    await become('Lead');
    expect(read.toSorted()).toEqual(['It was Lead again.', 'They say Lead hackers sent the mails.']);
  });

  test('are read where another name brought the marker, before them or after', async () => {
    document.body.innerHTML = '<p>So much Lead.</p><p>By APT31.</p><p>And Lead.</p>';
    const { read, loadMarker } = reading();
    start({ loadMarker });
    await become('APT31');
    await vi.waitFor(() => expect(read.toSorted()).toEqual(['And Lead.', 'By APT31.', 'So much Lead.']));
    expect(loadMarker).toHaveBeenCalledTimes(1);
  });

  test('are read where what is only possible is to be marked as well', async () => {
    document.body.innerHTML = '<p>He was near the payload of CASTLE and they played there on the stage.</p>';
    let marking: Marking | undefined;
    await new Promise<void>((changed) => {
      marking = start({ changed });
    });
    expect(underlined()).toEqual([]);
    marking?.use({ ...MARKS_AT_FIRST, possible: true });
    await become('CASTLE');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p>They were near the payload of CASTLE and went there once again.</p>',
    );
    await become('CASTLE', 'CASTLE');
  });

  test('are not read any more once they are gone', async () => {
    document.body.innerHTML = '<p>So much Lead.</p>';
    const block = document.body.firstElementChild;
    const { read, loadMarker } = reading();
    await new Promise<void>((changed) => start({ loadMarker, changed }));
    block?.remove();
    document.body.insertAdjacentHTML('beforeend', '<p>By APT31.</p>');
    await become('APT31');
    expect(read).toEqual(['By APT31.']);
  });
});

const TEXTS = [
  'Lead ',
  'hackers ',
  'By APT31 ',
  'APT',
  '31',
  'Violet ',
  'Typhoon',
  'Zirconium ',
  'and ',
  ' ',
  'Nobody. ',
  '赵光',
  '宗',
];
const TAGS = ['p', 'div', 'b', 'a', 'span', 'li', 'td', 'button', 'sup', 'section'];

const change = fc.record({
  what: fc.constantFrom(
    'text',
    'append',
    'move',
    'move',
    'remove',
    'hide',
    'edit',
    'wrap',
    'data',
    'normalize',
  ),
  at: fc.nat(),
  to: fc.nat(),
  text: fc.constantFrom(...TEXTS),
  tag: fc.constantFrom(...TAGS),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function make({ what, at, to, text, tag }: Change): void {
  const elements = [document.body, ...document.body.querySelectorAll('*')];
  const nodes = elements.flatMap((element) => [...element.childNodes]);
  const target = elements[to % elements.length] ?? document.body;
  const node = nodes[at % Math.max(1, nodes.length)];
  const before = target.childNodes[at % (target.childNodes.length + 1)] ?? null;
  if (what === 'text') target.insertBefore(new Text(text), before);
  else if (what === 'append') {
    const made = document.createElement(tag);
    made.innerHTML = `<span>${text}</span><div>${text}</div>`;
    target.insertBefore(made, before);
  } else if (what === 'move') {
    if (node && !node.contains(target) && node !== before) target.insertBefore(node, before);
  } else if (what === 'remove') node?.remove();
  else if (what === 'hide' && target !== document.body) target.toggleAttribute('hidden');
  else if (what === 'edit' && target !== document.body) target.toggleAttribute('contenteditable');
  else if (what === 'wrap' && node) {
    const made = document.createElement(tag);
    node.replaceWith(made);
    made.append(node);
  } else if (what === 'data' && node instanceof Text) node.data = text;
  else if (what === 'normalize') target.normalize();
}

function grow(changes: Change[]): void {
  for (const one of changes) make({ ...one, what: one.what === 'move' ? 'append' : one.what });
}

describe('however a page changes, and whenever', () => {
  test('what is underlined is what it says', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 40 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        async (first, later) => {
          document.body.replaceChildren();
          grow(first);
          let done = false;
          const marking = start({
            changed: () => {
              done = true;
            },
          });
          for (const changes of later) {
            for (const one of changes) make(one);
            await new Promise((resolve) => setTimeout(resolve));
          }
          try {
            await vi.waitFor(
              () => {
                expect(done).toBe(true);
                expect(underlined().sort()).toEqual(readAnew().sort());
              },
              { timeout: 5_000, interval: 5 },
            );
          } catch (error) {
            throw new Error(`${document.body.innerHTML}\n${error}`);
          } finally {
            marking.stop();
          }
        },
      ),
      runs(150),
    );
  });
});
