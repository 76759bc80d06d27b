import { type Certainty, type Mention, REACHES, type Reach, type Reason } from '../recognize/types.ts';
import { keyed } from '../words/keyed.ts';
import { quoted, sentence } from '../words/punctuation.ts';
import { say, sayCount, sayList } from '../words/say.ts';

export interface Explanation {
  certainty: Certainty;
  /** How sure: “Likely.” */
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
  const has = (kind: Reason['kind']) => reasons.some((reason) => reason.kind === kind);
  const quoting = reasons.filter((reason): reason is Quoting => 'words' in reason);
  const support = byReach(quoting.filter((reason) => reason.points > 0));
  const against = byReach(quoting.filter((reason) => reason.points < 0));
  const what = whatTheFormIs(quoted(surface), reasons);
  const why = support.map(([reach, forms]) => saidOf('reason_for', reach, forms));

  const sentences: string[] = [];
  if (has('lookalikes')) sentences.push(say('reason_lookalikes'));
  if (certainty === 'certain') {
    // What makes it so is enough: the evidence, or the name by itself.
    sentences.push(...(why.length > 0 ? why : [what ?? say('reason_settled')]));
  } else {
    if (what !== undefined) sentences.push(what);
    sentences.push(...(why.length > 0 ? why : [say('reason_alone')]));
    sentences.push(...against.map(([reach, forms]) => saidOf('reason_against', reach, forms)));
    if (has('no-capitals')) sentences.push(say('reason_lower_case'));
    if (has('capitals-say-nothing')) sentences.push(say('reason_idle_capital'));
    if (has('swapped')) sentences.push(say('reason_swapped'));
  }
  return { certainty, lead: sentence(say(`certainty_${certainty}`)), sentences };
}

/** What the form is apart from this page; undefined where the index does not say. */
function whatTheFormIs(form: string, reasons: readonly Reason[]): string | undefined {
  if (reasons.some(({ kind }) => kind === 'spaced')) return say('reason_spaced', { form });
  const nameClass = reasons.find((reason) => reason.kind === 'class')?.class;
  return nameClass && say(`reason_class_${keyed(nameClass)}`, { form });
}

/** “x” and “y” stand in the same sentence. */
function saidOf(stem: 'reason_for' | 'reason_against', reach: Reach, forms: readonly string[]): string {
  return sayCount(`${stem}_${reach}`, forms.length, { words: sayList(forms) });
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
