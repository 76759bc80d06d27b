import * as characters from './characters.ts';
import { createFolder, foldCodePoint, foldedString, isUnifiedIdeograph } from './fold.ts';
import { hashOf, hashUnit, PREFIX, pairKey, tokenKey } from './keys.ts';
import { asItLooks, isLookalike } from './lookalikes.ts';
import { letsThrough, mayBegin, type Sieve } from './sieve.ts';
import { SMALL_WORDS } from './small-words.ts';

/**
 * Tells the keys under which a text may hold names: those of its tokens and pairs of tokens that the sieve lets through,
 * and thus all that a scan of the folded text would find a name by. Nearly all of a page names nobody and needs no more
 * than this, which reads each character once, writes nothing, and takes the text in pieces.
 */
export interface Sifter {
  /** Reads on: tokens run from one piece into the next. */
  feed(text: string): void;
  /** Ends the line, and tells whether some word of it may be in letters that only look Latin. */
  close(): boolean;
}

/**
 * Called with each key let through, and whether the first of its words may be taken for one with a capital; or the second,
 * where the first is one that stays small inside a name.
 */
export type Through = (key: number, capital: boolean) => void;

const SMALL_HASHES: ReadonlySet<number> = new Set([...SMALL_WORDS].map((word) => hashOf(word)));

export function createSifter(sieve: Sieve, through: Through): Sifter {
  /**
   * The word that may still go on: its class, of how many units it is, their hash, that of the first `PREFIX`, and their
   * signs together. Few last a piece.
   */
  let kind = SEPARATOR;
  let count = 0;
  let hash = 0;
  let prefix = 0;
  let signs = 0;
  /** Whether what comes next goes on from a word without a gap: no name begins in the middle of a word. */
  let goesOn = false;
  /** The token before, if a name of several may begin with that. */
  let opening = false;
  let openingHash = 0;
  let openingCapital = false;
  let disguised = false;

  function feed(text: string): void {
    const { length } = text;
    for (let at = 0; at < length; ) {
      const unit = text.charCodeAt(at);
      const fact = facts[unit] || meet(unit);
      const here = fact & CLASS;
      if (here === RARE) {
        at += feedRare(text, at);
        continue;
      }
      if (kind !== SEPARATOR && (here !== kind || here === SEPARATOR)) {
        endToken(kind, hash, prefix, signs, fact);
        kind = SEPARATOR;
      }
      if (here === SEPARATOR) {
        at += 1;
        continue;
      }
      if (here === IDEOGRAPH) {
        endToken(IDEOGRAPH, unit, unit, fact, 0);
        at += 1;
        continue;
      }
      if (kind === SEPARATOR) {
        count = 0;
        hash = 0;
        signs = (fact & UNIT) === unit ? 0 : CAPITAL;
        // What a dash or the like joins to the word before needs no capital of its own; and what ended the piece before is
        // not known any more.
        if (opening && (at === 0 || text.charCodeAt(at - 1) > SPACE)) signs |= JOINED;
      }
      // Nearly all that is read is read here, in two turns for each word.
      const start = at - count;
      let nowHash = hash;
      let nowSigns = signs;
      let ahead = fact;
      for (const end = Math.min(length, start + PREFIX); at < end; at += 1) {
        const next = text.charCodeAt(at);
        ahead = facts[next] || meet(next);
        if ((ahead & CLASS) !== here) break;
        nowHash = hashUnit(nowHash, ahead & UNIT);
        nowSigns |= ahead;
      }
      const nowPrefix = count < PREFIX ? nowHash : prefix;
      if ((ahead & CLASS) === here) {
        for (; at < length; at += 1) {
          const next = text.charCodeAt(at);
          ahead = facts[next] || meet(next);
          if ((ahead & CLASS) !== here) break;
          nowHash = hashUnit(nowHash, ahead & UNIT);
          nowSigns |= ahead;
        }
      }
      const next = ahead & CLASS;
      if (next === here || next === RARE) {
        kind = here;
        count = at - start;
        hash = nowHash;
        prefix = nowPrefix;
        signs = nowSigns;
      } else {
        kind = SEPARATOR;
        if (opening || (nowSigns & LOOKS_LATIN) !== 0 || mayBegin(sieve, nowHash))
          endToken(here, nowHash, nowPrefix, nowSigns, ahead);
        else goesOn = next === LETTER || next === DIGIT;
      }
    }
  }

  /** Reads a character that is not folded to one by itself, and tells of how many units it is. */
  function feedRare(text: string, at: number): number {
    const codePoint = text.codePointAt(at) ?? 0;
    const folded = foldCodePoint(codePoint);
    // No name has characters in two halves.
    feed(isHalf(folded.charCodeAt(0)) ? ' ' : folded);
    signs |= CAPITAL;
    return codePoint > 0xffff ? 2 : 1;
  }

  /** @param ahead what is known of the unit after it */
  function endToken(ended: number, whole: number, begun: number, its: number, ahead: number): void {
    if (opening) {
      const pair = pairKey(openingHash, begun);
      if (letsThrough(sieve, pair)) {
        through(pair, SMALL_HASHES.has(openingHash) ? (its & (CAPITAL | JOINED)) !== 0 : openingCapital);
      }
    }
    opening = !goesOn && mayBegin(sieve, whole);
    if (opening) {
      openingHash = whole;
      openingCapital = (its & CAPITAL) !== 0;
      const single = tokenKey(whole);
      if (letsThrough(sieve, single)) through(single, openingCapital || SMALL_HASHES.has(whole));
    }
    const next = ahead & CLASS;
    if (
      (its & (LOOKS_LATIN | OTHER)) === LOOKS_LATIN &&
      ((its & LATIN) !== 0 || next === DIGIT || ahead === DASH_FACT)
    ) {
      disguised = true;
    }
    goesOn = ended !== IDEOGRAPH && (next === LETTER || next === DIGIT);
  }

  return {
    feed,
    close() {
      if (kind !== SEPARATOR) endToken(kind, hash, prefix, signs, 0);
      kind = SEPARATOR;
      opening = false;
      goesOn = false;
      const closed = disguised;
      disguised = false;
      return closed;
    },
  };
}

/** Sifts texts one by one, each for itself, and those words too whose letters only look right. */
export function createTextSifter(sieve: Sieve, through: Through): (text: string) => void {
  const sifter = createSifter(sieve, through);
  return (text) => {
    sifter.feed(text);
    if (!sifter.close()) return;
    const looks = asItLooks(fold(text));
    if (!looks) return;
    // What was written with a capital can't be told any more.
    const again = createSifter(sieve, (key) => through(key, true));
    again.feed(foldedString(looks, 0));
    again.close();
  };
}

const fold = createFolder();

/**
 * What there is to know of a unit of text: in the lower half what it is folded to, above that its class, and signs. 0
 * where it was not met yet.
 */
const facts = new Int32Array(0x3400);
const UNIT = 0xffff;
const CLASS = 7 << 16;
const SEPARATOR = characters.SEPARATOR << 16;
const LETTER = characters.LETTER << 16;
const DIGIT = characters.DIGIT << 16;
const IDEOGRAPH = characters.IDEOGRAPH << 16;
/** Besides the classes of characters: not folded to one unit by itself, but dropped, folded to several, or half of a pair. */
const RARE = 4 << 16;
const LATIN = 1 << 19;
const LOOKS_LATIN = 1 << 20;
/** A letter that is neither. */
const OTHER = 1 << 21;
const KNOWN = 1 << 22;
/** Of a token: its first unit is folded to another. */
const CAPITAL = 1 << 23;
/** Of a token: no blank is known to stand before it. */
const JOINED = 1 << 24;
const SPACE = 0x20;

const DASH_FACT = factOf('-');
// Most pages hold little else: spares them to be met one by one.
for (let unit = 0; unit < 0x80; unit += 1) facts[unit] = factOf(foldAscii(unit));

function foldAscii(unit: number): string {
  return String.fromCharCode(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
}

function meet(unit: number): number {
  if (isUnifiedIdeograph(unit)) return KNOWN | unit | IDEOGRAPH;
  const met = isHalf(unit) ? KNOWN | RARE : factOf(foldCodePoint(unit));
  if (unit < facts.length) facts[unit] = met;
  return met;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function factOf(folded: string): number {
  if (folded.length !== 1) return KNOWN | RARE;
  const one = folded.charCodeAt(0);
  const kind = characters.characterClass(one);
  const fact = KNOWN | one | (kind << 16);
  if (kind !== characters.LETTER) return fact;
  return fact | (one < 0x80 ? LATIN : isLookalike(one) ? LOOKS_LATIN : OTHER);
}
