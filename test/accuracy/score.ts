import { fold } from '../../src/recognize/fold.ts';
import { CERTAINTIES, type Certainty } from '../../src/recognize/types.ts';
import type { Hit } from './find-names.ts';
import type { Label, LabelledRecord } from './labelled.ts';
import { overlaps, type Span } from './text-record.ts';

/** Painted unless a reader switches them off; possible namesakes are painted only on demand. */
export const MARKED: readonly Certainty[] = ['certain', 'likely'];

/** What a hit turned out to be. Borders don't matter, a unit in common is enough. */
export const VERDICTS = [
  'right', // on a named label
  'generic', // on a label of generic words only: neither right nor wrong
  'forbidden', // on a stretch that must not be recognized
  'unlabelled', // on no label, and a false positive unless it's one that was forgotten
  'forgotten', // the same, but its surface is labelled elsewhere in the record: probably a missing label
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How often each came; of named labels `all`, and of these those whose name the data knows. */
export interface Figures {
  records: number;
  labels: { all: number; known: number };
  /** Named labels that a certain or likely hit lies on. */
  found: { all: number; known: number };
  /** Named labels that only a possible hit lies on. */
  foundPossible: { all: number; known: number };
  /**
   * Of the labels found, those that link to an entry which some profile stands for, and of these those that were taken
   * for it: for it alone, or for one of several.
   */
  links: { all: number; right: number; oneOfSeveral: number };
  hits: Record<Certainty, Record<Verdict, number>>;
  /** Stretches that must not be recognized, and how many were, by the surest hit on them. */
  not: { all: number; hit: Record<Certainty, number> };
}

/** A place to be read by a person. */
export interface Place extends Span {
  record: string | number;
  surface: string;
  /** The text around it, on one line, with the place in brackets. */
  context: string;
}

export interface Miss extends Place {
  known: boolean;
}

export interface JudgedHit extends Place {
  verdict: Verdict;
  certainty: Certainty;
  profiles: string[];
  evidence: string[];
}

/** A linked label that was found, and taken for another actor only. */
export interface Mistaken extends Place {
  link: string;
  profiles: string[];
}

export interface Score {
  figures: Figures;
  misses: Miss[];
  mistaken: Mistaken[];
  /** All hits but the right ones and those on generic words. */
  wrong: JudgedHit[];
}

export function emptyScore(): Score {
  return {
    figures: {
      records: 0,
      labels: { all: 0, known: 0 },
      found: { all: 0, known: 0 },
      foundPossible: { all: 0, known: 0 },
      links: { all: 0, right: 0, oneOfSeveral: 0 },
      hits: byCertainty(() => ({ right: 0, generic: 0, forbidden: 0, unlabelled: 0, forgotten: 0 })),
      not: { all: 0, hit: byCertainty(() => 0) },
    },
    misses: [],
    mistaken: [],
    wrong: [],
  };
}

export function byCertainty<T>(make: () => T): Record<Certainty, T> {
  return { certain: make(), likely: make(), possible: make() };
}

/** What can be expected of recognition. */
export interface DataKnowledge {
  isKnown(surface: string): boolean;
  /** The profiles that stand for an entry of a knowledge base, by its address. */
  linked(link: string): ReadonlySet<string> | undefined;
}

/** Adds what was found in one record to a score. */
export function addRecord(
  score: Score,
  record: LabelledRecord,
  hits: readonly Hit[],
  data: DataKnowledge,
): void {
  const { figures } = score;
  figures.records += 1;
  for (const label of record.mentions) {
    if (!label.named) continue;
    scoreLabel(score, record, label, surest(hits, label), data.isKnown(label.surface));
    scoreLink(score, record, label, hits, data);
  }
  figures.not.all += record.not.length;
  for (const span of record.not) {
    const certainty = surest(hits, span);
    if (certainty) figures.not.hit[certainty] += 1;
  }
  const labelled = new Set(record.mentions.filter(({ named }) => named).map(({ surface }) => fold(surface)));
  for (const hit of hits) {
    const verdict = judge(hit, record, labelled);
    figures.hits[hit.certainty][verdict] += 1;
    if (verdict === 'right' || verdict === 'generic') continue;
    const { certainty, profiles, evidence } = hit;
    score.wrong.push({ ...placeOf(record, hit), verdict, certainty, profiles, evidence });
  }
}

function scoreLabel(
  { figures, misses }: Score,
  record: LabelledRecord,
  label: Label,
  certainty: Certainty | undefined,
  known: boolean,
): void {
  const count = (tally: { all: number; known: number }): void => {
    tally.all += 1;
    if (known) tally.known += 1;
  };
  count(figures.labels);
  if (certainty) count(MARKED.includes(certainty) ? figures.found : figures.foundPossible);
  // What is only possible is not marked unless a reader asks for it, so it counts as missed.
  if (!certainty || !MARKED.includes(certainty)) misses.push({ ...placeOf(record, label), known });
}

function scoreLink(
  { figures: { links }, mistaken }: Score,
  record: LabelledRecord,
  label: Label,
  hits: readonly Hit[],
  data: DataKnowledge,
): void {
  const { link } = label;
  const meant = link === undefined ? undefined : data.linked(link);
  const found = hits.filter((hit) => MARKED.includes(hit.certainty) && overlaps(hit, label));
  if (link === undefined || !meant || found.length === 0) return;
  links.all += 1;
  const taken = found.filter(({ profiles }) => profiles.some((profile) => meant.has(profile)));
  if (taken.some(({ profiles }) => profiles.length === 1)) links.right += 1;
  else if (taken.length > 0) links.oneOfSeveral += 1;
  else
    mistaken.push({ ...placeOf(record, label), link, profiles: found.flatMap(({ profiles }) => profiles) });
}

function surest(hits: readonly Hit[], span: Span): Certainty | undefined {
  return CERTAINTIES.find((certainty) =>
    hits.some((hit) => hit.certainty === certainty && overlaps(hit, span)),
  );
}

function judge(hit: Hit, { mentions, not }: LabelledRecord, labelled: ReadonlySet<string>): Verdict {
  const labels = mentions.filter((label) => overlaps(label, hit));
  if (labels.some(({ named }) => named)) return 'right';
  if (not.some((span) => overlaps(span, hit))) return 'forbidden';
  if (labels.length > 0) return 'generic';
  return labelled.has(fold(hit.surface)) ? 'forgotten' : 'unlabelled';
}

/** As much of the text as is needed to judge a place, in units each way. */
const CONTEXT = 70;

function placeOf({ id, text }: LabelledRecord, { start, end }: Span): Place {
  const surface = text.slice(start, end);
  const context = `${text.slice(Math.max(0, start - CONTEXT), start)}[${surface}]${text.slice(end, end + CONTEXT)}`;
  return { record: id, start, end, surface, context: context.replace(/\s+/g, ' ').trim() };
}
