import { fold } from '../../src/recognize/fold.ts';
import { CERTAINTIES } from '../../src/recognize/types.ts';
import { hitsOf, NOTHING, precision, share } from './figures.ts';
import type { Measured } from './measure.ts';
import { METHODS } from './methods.ts';
import { type Figures, type JudgedHit, MARKED, type Miss, type Mistaken, type Verdict } from './score.ts';

/** How much to list: hits of each kind, and surfaces missed of each kind. */
export interface Limits {
  hits: number;
  misses: number;
}

/** The figures of one file, both methods side by side, then what is to be read. */
export function report({ file, scores, took }: Measured, limits: Limits): string {
  const ours = scores.recognition;
  const rows = figureRows()
    .map(([label, figure]) => [label, ...METHODS.map((method) => figure(scores[method].figures))])
    .filter(([, ...figures]) => figures.some((figure) => figure !== NOTHING));
  const time = ['time', ...METHODS.map((method) => `${(took[method] / 1000).toFixed(2)} s`)];
  return [
    `== ${file}: ${ours.figures.records} records, ${ours.figures.labels.all} named labels, ${ours.figures.not.all} stretches that must not be recognized`,
    columns([['', ...METHODS], ...rows, time]),
    misses('Missed though the data knows the name', ours.misses, true, limits.misses),
    misses('Missed, not known to the data', ours.misses, false, limits.misses),
    mistaken(ours.mistaken, limits.misses),
    hits('Must not be recognized, but was', ours.wrong, 'forbidden', limits.hits),
    hits('On no label', ours.wrong, 'unlabelled', limits.hits),
    hits('On no label, though labelled elsewhere in the record', ours.wrong, 'forgotten', limits.hits),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Row = [label: string, figure: (figures: Figures) => string];

function figureRows(): Row[] {
  return [
    ['recall, names the data knows', ({ found, labels }) => share([found.known, labels.known])],
    ['recall, all names', ({ found, labels }) => share([found.all, labels.all])],
    ['  found as possible only', ({ foundPossible }) => String(foundPossible.all)],
    ['taken for the actor linked', ({ links }) => share([links.right, links.all])],
    ['  for one of several', ({ links }) => (links.all > 0 ? String(links.oneOfSeveral) : NOTHING)],
    ['precision, certain and likely', (figures) => share(precision(figures, MARKED))],
    ['  forgotten labels held wrong', (figures) => share(precision(figures, MARKED, true))],
    ...CERTAINTIES.map(
      (certainty): Row => [`  ${certainty}`, (figures) => share(precision(figures, [certainty]))],
    ),
    ...CERTAINTIES.map(
      (certainty): Row => [
        `must not be recognized: ${certainty}`,
        ({ not }) => share([not.hit[certainty], not.all]),
      ],
    ),
    ['hits on generic words, left out', (figures) => String(hitsOf(figures, CERTAINTIES, 'generic'))],
    ['hits with a label probably forgotten', (figures) => String(hitsOf(figures, CERTAINTIES, 'forgotten'))],
  ];
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('   '),
    )
    .join('\n');
}

function misses(title: string, all: readonly Miss[], known: boolean, limit: number): string {
  const groups = grouped(
    all.filter((miss) => miss.known === known),
    ({ surface }) => fold(surface),
  );
  const lines = groups.map(({ count, first: { surface, record, context } }) => {
    const example = known ? `   ${record}: ${context}` : '';
    return `${counted(count)} ${oneLine(surface)}${example}`;
  });
  return list(`${title}: ${groups.length} surfaces`, lines.slice(0, limit), lines.length);
}

function mistaken(all: readonly Mistaken[], limit: number): string {
  const groups = grouped(all, ({ surface, link, profiles }) => [fold(surface), link, ...profiles].join(' '));
  const lines = groups.map(
    ({ count, first: { surface, link, profiles } }) =>
      `${counted(count)} ${oneLine(surface)}: ${link} is meant, taken for ${profiles.join(', ')}`,
  );
  return list(`Taken for another actor: ${all.length} labels`, lines.slice(0, limit), lines.length);
}

/** The places with the same key as one, with their count, the most frequent first. */
function grouped<T>(places: readonly T[], key: (place: T) => string): { first: T; count: number }[] {
  return [...Map.groupBy(places, key).values()]
    .flatMap((group) => (group[0] ? [{ first: group[0], count: group.length }] : []))
    .sort((a, b) => b.count - a.count);
}

function counted(count: number): string {
  return `${String(count).padStart(5)} ×`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function hits(title: string, wrong: readonly JudgedHit[], verdict: Verdict, limit: number): string {
  const judged = CERTAINTIES.flatMap((certainty) =>
    wrong.filter((hit) => hit.verdict === verdict && hit.certainty === certainty),
  );
  const lines = judged
    .slice(0, limit)
    .map(
      ({ certainty, surface, profiles, record, start, context, evidence }) =>
        `  ${certainty} “${surface}” (${profiles.join(', ')}) in ${record} at ${start}\n      ${context}\n      ${evidence.join(' ')}`,
    );
  return list(`${title}: ${judged.length} hits`, lines, judged.length);
}

function list(title: string, lines: readonly string[], of: number): string {
  if (of === 0) return '';
  const rest = lines.length > 0 ? of - lines.length : 0;
  return [
    `${title}${lines.length > 0 ? ':' : ''}`,
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ].join('\n');
}
