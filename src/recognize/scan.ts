import { characterClass, IDEOGRAPH, SEPARATOR } from './characters.ts';
import { ENDING_SETS, LONGEST_ENDING } from './ending-sets.ts';
import type { Folded } from './fold.ts';
import { gapAllows } from './gaps.ts';
import { hashUnit, PREFIX, pairKey, tokenKey } from './keys.ts';
import { joinsWord, lookUp, type NameIndex } from './name-index.ts';

/** A form of some names found in a folded text: `start` and `end` count folded units. */
export interface Hit {
  start: number;
  end: number;
  /** The forms found in this very place; several when several names are written alike. */
  forms: number[];
  /** A shorter name that begins in the same place, should the longer one turn out not to be meant. */
  shorter?: Hit;
}

/** The widest gap that a form allows between two tokens: blank, ampersand, blank. */
const WIDEST_GAP = 3;

/**
 * Finds every name, leftmost first, and of those that begin together the longest; mentions never overlap.
 * One pass over the units: each token is hashed once, alone and together with the token after it.
 */
export function scan(folded: Folded, index: NameIndex): Hit[] {
  const { units, length } = folded;
  const hits: Hit[] = [];
  let free = 0; // no hit may begin before here
  let previousStart = -1;
  let previousEnd = 0;
  let previousHash = 0;

  let at = 0;
  while (at < length) {
    const kind = characterClass(units[at] ?? 0);
    if (kind === SEPARATOR) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = units[at] ?? 0;
    let prefix = hash;
    at += 1;
    if (kind !== IDEOGRAPH) {
      while (at < length && characterClass(units[at] ?? 0) === kind) {
        hash = hashUnit(hash, units[at] ?? 0);
        at += 1;
        if (at - start === PREFIX) prefix = hash;
      }
      if (at - start < PREFIX) prefix = hash;
    }
    if (previousStart >= free) {
      const single = match(folded, index, previousStart, tokenKey(previousHash));
      const pairs = start - previousEnd <= WIDEST_GAP;
      const longer = pairs ? match(folded, index, previousStart, pairKey(previousHash, prefix)) : undefined;
      const hit = longer ? withShorter(longer, single) : single;
      if (hit) {
        hits.push(hit);
        free = hit.end;
      }
    }
    previousStart = start;
    previousEnd = at;
    previousHash = hash;
  }
  if (previousStart >= free && previousStart >= 0) {
    const hit = match(folded, index, previousStart, tokenKey(previousHash));
    if (hit) hits.push(hit);
  }
  return hits;
}

/** The longest form with this key that stands at `start` as whole words. */
function match(folded: Folded, index: NameIndex, start: number, key: number): Hit | undefined {
  let form = lookUp(index, key);
  if (form < 0) return undefined;
  const { units } = folded;
  if (joinsWord(units[start]) && start > 0 && joinsWord(units[start - 1])) return undefined;
  let best: Hit | undefined;
  for (; form >= 0; form = index.nextForm[form] ?? -1) {
    const end = matchForm(folded, index, form, start);
    if (end < 0) continue;
    if (end === best?.end) best.forms.push(form);
    else if (!best || end > best.end) best = withShorter({ start, end, forms: [form] }, best);
    else best = withShorter(best, { start, end, forms: [form] });
  }
  return best;
}

/** Keeps the longest of the shorter names. */
function withShorter(hit: Hit, shorter: Hit | undefined): Hit {
  if (!shorter || (hit.shorter && hit.shorter.end > shorter.end)) return hit;
  if (hit.shorter?.end === shorter.end) hit.shorter.forms.push(...shorter.forms);
  else hit.shorter = shorter;
  return hit;
}

/** Where `form` ends when it stands at `start`, or -1. */
function matchForm(folded: Folded, index: NameIndex, form: number, start: number): number {
  const { units, length } = folded;
  const formEnd = index.formStarts[form + 1] ?? 0;
  let at = start;
  for (let formAt = index.formStarts[form] ?? 0; formAt < formEnd; formAt += 1) {
    const wanted = index.formUnits[formAt] ?? 0;
    if (characterClass(wanted) !== SEPARATOR) {
      if (at >= length || units[at] !== wanted) return -1;
      at += 1;
      continue;
    }
    const gapStart = at;
    while (at < length && at - gapStart <= WIDEST_GAP && characterClass(units[at] ?? 0) === SEPARATOR)
      at += 1;
    if (!gapAllows(wanted, units, gapStart, at)) return -1;
  }
  if (at < length && joinsWord(units[at - 1]) && joinsWord(units[at]))
    return endOfEnding(folded, index, form, at);
  return index.formEndingRequired[form] === 1 ? -1 : at;
}

/** Where the word ends that goes on at `at`, if all that goes on is the ending of a case; or -1. */
function endOfEnding({ units, length }: Folded, index: NameIndex, form: number, at: number): number {
  const endings = ENDING_SETS[index.formEndings[form] ?? 0];
  if (!endings || endings.size === 0) return -1;
  let ending = '';
  for (let end = at; end < length && joinsWord(units[end]); end += 1) {
    if (ending.length === LONGEST_ENDING) return -1;
    ending += String.fromCharCode(units[end] ?? 0);
  }
  return endings.has(ending) ? at + ending.length : -1;
}
