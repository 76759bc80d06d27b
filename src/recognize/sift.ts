import { characterClass, DIGIT, IDEOGRAPH, LETTER, SEPARATOR } from './characters.ts';
import { createFolder, foldCodePoint, foldedString } from './fold.ts';
import { asItLooks, isLookalike } from './lookalikes.ts';
import { HASH_SEED, hashTokenBreak, hashUnit, tableKey } from './name-index.ts';
import { letsThrough, type Sieve } from './sieve.ts';

/**
 * Tells the keys under which a text may hold names: those of its tokens and pairs of tokens that the sieve lets through,
 * and thus all that a scan of the folded text would find a name by. Nearly all passages name nobody and need no more than
 * this, which reads each character once and writes nothing.
 */
export function sift(text: string, sieve: Sieve, through: (key: number) => void): void {
  let seen = siftUnits(text, sieve, through);
  if ((seen & (RARE | DISGUISED)) === 0) return;
  const folded = fold(text);
  if ((seen & RARE) !== 0) seen |= siftUnits(foldedString(folded, 0), sieve, through);
  const looks = (seen & DISGUISED) !== 0 ? asItLooks(folded) : undefined;
  if (looks) siftUnits(foldedString(looks, 0), sieve, through);
}

const fold = createFolder();

/**
 * What there is to know of a unit of text: in the lower half what it is folded to, above that its class, and signs. 0
 * where it was not met yet.
 */
const facts = new Int32Array(0x3400);
const UNIT = 0xffff;
const CLASS_SHIFT = 16;
const CLASS = 3 << CLASS_SHIFT;
const LETTERS = LETTER << CLASS_SHIFT;
const DIGITS = DIGIT << CLASS_SHIFT;
const IDEOGRAPHS = IDEOGRAPH << CLASS_SHIFT;
const LATIN = 1 << 18;
const LOOKS_LATIN = 1 << 19;
/** Not folded to one unit by itself: dropped, folded to several, or half of a pair. Counts as a separator. */
const RARE = 1 << 20;
const KNOWN = 1 << 21;
/** Of a text: some word may be in letters that only look Latin. */
const DISGUISED = 1 << 22;

const DASH = 0x2d;

function factsOf(unit: number): number {
  return (unit < facts.length && facts[unit]) || meet(unit);
}

function meet(unit: number): number {
  const folded = foldCodePoint(unit);
  const one = folded.length === 1 ? folded.charCodeAt(0) : 0;
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  let met = KNOWN | RARE;
  if (one !== 0 && !isHalf) {
    const kind = characterClass(one);
    met = KNOWN | one | (kind << CLASS_SHIFT);
    if (kind === LETTER && one < 0x80) met |= LATIN;
    if (isLookalike(one)) met |= LOOKS_LATIN;
  }
  if (unit < facts.length) facts[unit] = met;
  return met;
}

/** @returns `RARE` and `DISGUISED`, if there is something of the kind, and other signs */
function siftUnits(text: string, sieve: Sieve, through: (key: number) => void): number {
  const { length } = text;
  let seen = 0;
  let previousHash = 0;
  /** Of the token before: whether it is a word, whether it goes on from a word, and where it ends. */
  let previousIsWord = false;
  let previousGoesOn = true;
  let previousEnd = -1;

  for (let at = 0; at < length; ) {
    let fact = factsOf(text.charCodeAt(at));
    const kind = fact & CLASS;
    if (kind === SEPARATOR) {
      seen |= fact;
      at += 1;
      continue;
    }
    const isWord = kind !== IDEOGRAPHS;
    // No name begins in the middle of a word.
    const goesOn = isWord && previousIsWord && previousEnd === at;
    let hash = hashUnit(HASH_SEED, fact & UNIT);
    let pairHash = hashUnit(hashTokenBreak(previousHash), fact & UNIT);
    let signs = fact;
    at += 1;
    while (isWord && at < length) {
      fact = factsOf(text.charCodeAt(at));
      if ((fact & CLASS) !== kind) break;
      hash = hashUnit(hash, fact & UNIT);
      pairHash = hashUnit(pairHash, fact & UNIT);
      signs |= fact;
      at += 1;
    }
    const single = tableKey(hash);
    if (!goesOn && letsThrough(sieve, single)) through(single);
    const pair = tableKey(pairHash);
    if (!previousGoesOn && letsThrough(sieve, pair)) through(pair);
    // Lookalikes count beside Latin letters, and before a number.
    if (
      kind === LETTERS &&
      (signs & LOOKS_LATIN) !== 0 &&
      ((signs & LATIN) !== 0 || (fact & CLASS) === DIGITS || (fact & UNIT) === DASH)
    ) {
      seen |= DISGUISED;
    }
    previousHash = hash;
    previousIsWord = isWord;
    previousGoesOn = goesOn;
    previousEnd = at;
  }
  return seen;
}
