import type { Cell } from './cell.ts';
import { CONTENDER_NAMES, type ContenderName } from './contenders/names.ts';
import { shownNumber } from './shown.ts';

const WIDTH = 900;
const LEFT = 250;
const RIGHT = 70;
const BAR = 12;
const GAP = 16;
const TOP = 56;

/** Told apart without colour too, as every bar stands under its name. */
const COLOURS: Record<ContenderName, string> = {
  ours: '#0b6e4f',
  'bare walk': '#7a7a7a',
  'one regex': '#3b6fb6',
  'regex a name': '#7d5ba6',
  'mark.js': '#c2571a',
  'Segmenter + hash': '#a8872c',
};

/** One group of bars for each page and list of names; the scale is logarithmic, as the times are so far apart. */
export function chart(cells: readonly Cell[]): string {
  const groups = new Map<string, Cell[]>();
  for (const { browser, page, names } of cells) {
    if (cells.some((one) => one.names === names && one.contender === 'ours')) {
      const same = cells.filter(
        (one) =>
          one.browser === browser &&
          one.page === page &&
          (one.names === names || one.contender === 'bare walk'),
      );
      groups.set(`${browser}, ${page}, ${names} names`, same);
    }
  }
  const times = cells.map(({ total }) => Math.max(total.median, 0.001));
  const low = Math.floor(Math.log10(Math.min(...times)));
  const high = Math.ceil(Math.log10(Math.max(...times)));
  const x = (time: number): number =>
    LEFT + ((Math.log10(Math.max(time, 10 ** low)) - low) / Math.max(1, high - low)) * (WIDTH - LEFT - RIGHT);
  let y = TOP;
  const parts: string[] = [];
  for (const [title, group] of groups) {
    parts.push(text(8, y + 10, title, 'font-weight="bold"'));
    y += BAR + 4;
    for (const name of CONTENDER_NAMES) {
      const cell = group.find(({ contender }) => contender === name);
      if (!cell) continue;
      const end = x(cell.total.median);
      parts.push(
        text(LEFT - 8, y + 10, name, 'text-anchor="end"'),
        `<rect x="${LEFT}" y="${y}" width="${Math.max(1, end - LEFT).toFixed(1)}" height="${BAR}" fill="${COLOURS[name]}"/>`,
        text(end + 4, y + 10, `${cell.share < 1 ? '~' : ''}${shownNumber(cell.total.median)} ms`),
      );
      y += BAR + 3;
    }
    y += GAP;
  }
  const lines = Array.from({ length: high - low + 1 }, (_, at) => {
    const tick = x(10 ** (low + at));
    return `<path d="M${tick.toFixed(1)} ${TOP - 8}V${y}" stroke="#ddd"/>${text(tick, TOP - 12, `${10 ** (low + at)} ms`, 'text-anchor="middle" fill="#666"')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="11"><title>Scan and paint, main-thread time</title><rect width="${WIDTH}" height="${y}" fill="#fff"/>${text(8, 20, 'Scan and paint: milliseconds of the main thread, logarithmic', 'font-size="15" font-weight="bold"')}${lines.join('')}${parts.join('')}</svg>\n`;
}

function text(x: number, y: number, words: string, attributes = ''): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${safe}</text>`;
}
