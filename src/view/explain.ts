import { type Certainty, type Mention, REACHES, type Reach, type Reason } from '../recognize/types.ts';
import { sentence } from '../words/profile-words.ts';
import { certaintyWords, quoted, reasonWords as words } from './words.ts';

export interface Explanation {
  certainty: Certainty;
  /** How sure: “Likely”. */
  lead: string;
  /** Why, in short sentences. */
  sentences: string[];
}

export type Explained = Pick<Mention, 'certainty' | 'reasons'> & { surface: string };

/** More evidence than this is true but no longer read. */
const MOST_QUOTED = 3;

type Quoting = Extract<Reason, { words: string }>;

/** Says how sure a mention is and why, in words. */
export function explain({ surface, certainty, reasons }: Explained): Explanation {
  const form = quoted(surface);
  const nameClass = reasons.find((reason) => reason.kind === 'class')?.class;
  const quoting = reasons.filter((reason): reason is Quoting => 'words' in reason);
  const support = byReach(quoting.filter((reason) => reason.points > 0));
  const against = byReach(quoting.filter((reason) => reason.points < 0));

  const spaced = reasons.some((reason) => reason.kind === 'spaced');
  const what = spaced ? words.spaced(form) : nameClass && words.class[nameClass](form);
  const why = support.length > 0 ? words.here(support.map(stands)) : undefined;

  const sentences: string[] = [];
  if (reasons.some((reason) => reason.kind === 'lookalikes')) sentences.push(words.lookalikes);
  if (certainty === 'certain') {
    // What makes it so is enough: the evidence, or the name by itself.
    sentences.push(why ?? what ?? words.settled);
  } else {
    sentences.push([what, why ?? words.alone].filter((part) => part !== undefined).join('; '));
    for (const [reach, forms] of against) sentences.push(words.against(forms, words.reach[reach]));
    if (reasons.some((reason) => reason.kind === 'no-capitals')) sentences.push(words.lowerCase);
    if (reasons.some((reason) => reason.kind === 'capitals-say-nothing')) sentences.push(words.idleCapital);
    if (reasons.some((reason) => reason.kind === 'swapped')) sentences.push(words.swapped);
  }
  return { certainty, lead: certaintyWords[certainty], sentences: sentences.map(sentence) };
}

/** “x stands in the same sentence”, and after the first “y close by”. */
function stands([reach, forms]: [Reach, string[]], at: number): string {
  const where = words.reach[reach];
  return at === 0 ? words.stands(forms, where) : words.also(forms, where);
}

/** The quoted forms, nearest first, each once, gathered by where they stand. */
function byReach(reasons: readonly Quoting[]): [Reach, string[]][] {
  const seen = new Set<string>();
  const groups: [Reach, string[]][] = [];
  for (const reach of REACHES) {
    const forms = reasons
      .filter((reason) => reason.reach === reach)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .map((reason) => reason.words)
      .filter((form) => seen.size < MOST_QUOTED && !seen.has(form) && seen.add(form));
    if (forms.length > 0) groups.push([reach, forms.map(quoted)]);
  }
  return groups;
}
