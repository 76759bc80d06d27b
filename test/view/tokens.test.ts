import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/view/tokens.css'), 'utf8');

/** The colours that a condition sets, by their names; of the file's head without a condition. */
function coloursOf(condition?: string): Record<string, string> {
  const [head = '', ...blocks] = css.split('@media ');
  const block = condition ? blocks.find((one) => one.startsWith(`${condition} {`)) : head;
  if (!block) throw new Error(`tokens.css says nothing for ${condition}`);
  const colours = [...block.matchAll(/--(\w+): (#[0-9a-f]{6});/gu)];
  return Object.fromEntries(colours.map(([, name = '', colour = '']) => [name, colour]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ...['ink', 'muted', 'cite', 'sanction', 'charge'],
  ...['group', 'person', 'organization', 'operation', 'tool'],
];

const MORE = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

describe.each([
  { theme: 'light', colours: coloursOf(), text: 4.5, hairline: 1 },
  { theme: 'dark', colours: coloursOf(`screen and ${DARK}`), text: 4.5, hairline: 1 },
  { theme: 'light, with more contrast', colours: coloursOf(MORE), text: 7, hairline: 3 },
  {
    theme: 'dark, with more contrast',
    colours: coloursOf(`screen and ${MORE} and ${DARK}`),
    text: 7,
    hairline: 3,
  },
])('$theme', ({ colours, text, hairline }) => {
  const papers = ['paper', 'soft'].map((name) => colours[name] ?? '');
  const least = (name: string): number =>
    Math.min(...papers.map((paper) => contrast(colours[name] ?? '', paper)));

  test.each(TEXT)('--%s can be read on both papers', (name) => {
    expect(least(name)).toBeGreaterThanOrEqual(text);
  });

  // What tells a control or the focus: https://www.w3.org/TR/WCAG22/#non-text-contrast
  test.each(['edge', 'focus'])('--%s can be told from both papers', (name) => {
    expect(least(name)).toBeGreaterThanOrEqual(3);
  });

  test('--hairline can be told from both papers where that is asked for', () => {
    expect(least('hairline')).toBeGreaterThanOrEqual(hairline);
  });
});
