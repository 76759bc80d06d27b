import { characterClass, DIGIT, IDEOGRAPH, LETTER, SEPARATOR } from './characters.ts';
import { createFolder, foldCodePoint, foldedString, isUnifiedIdeograph } from './fold.ts';
import { beginningKey, hashUnit, pairKey, tokenKey } from './keys.ts';
import { asItLooks, isLookalike } from './lookalikes.ts';
import { letsThrough, type Sieve } from './sieve.ts';

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

/** Called with each key let through, and whether the first of its words is written with a capital. */
export type Through = (key: number, capital: boolean) => void;

export function createSifter(sieve: Sieve, through: Through): Sifter {
  // The token that may still go on.
  let kind = SEPARATOR;
  let hash = 0;
  let signs = 0;
  /** Whether it goes on from a word without a gap: no name begins in the middle of a word. */
  let goesOn = false;
  /** The one before it, if a name of several tokens may begin with that. */
  let opening = false;
  let openingHash = 0;
  let openingCapital = false;
  let disguised = false;

  function feed(text: string): void {
    const { length } = text;
    for (let at = 0; at < length; ) {
      const unit = text.charCodeAt(at);
      const fact = facts[unit] || meet(unit);
      const next = classIn(fact);
      if (next === RARE) {
        at += feedRare(text, at);
        continue;
      }
      if (next === SEPARATOR && kind === SEPARATOR) {
        at += 1;
        continue;
      }
      if (next !== kind || next === IDEOGRAPH) {
        if (kind !== SEPARATOR) endToken(next, fact === DASH_FACT);
        kind = next;
        hash = fact & UNIT;
        signs = hash === unit ? fact : fact | CAPITAL;
        at += 1;
      }
      if (next === LETTER || next === DIGIT) at = goOn(text, at);
    }
  }

  /** Reads on in a word as far as it goes. Nearly all that is read is read here. */
  function goOn(text: string, from: number): number {
    const { length } = text;
    let at = from;
    let nowHash = hash;
    let nowSigns = signs;
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const fact = facts[unit] || meet(unit);
      if (classIn(fact) !== kind) break;
      nowHash = hashUnit(nowHash, fact & UNIT);
      nowSigns |= fact;
    }
    hash = nowHash;
    signs = nowSigns;
    return at;
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

  function endToken(next: number, beforeDash: boolean): void {
    const capital = (signs & CAPITAL) !== 0;
    if (opening) {
      const pair = pairKey(openingHash, hash);
      if (letsThrough(sieve, pair)) through(pair, openingCapital);
    }
    opening = !goesOn && letsThrough(sieve, beginningKey(hash));
    if (opening) {
      openingHash = hash;
      openingCapital = capital;
      const single = tokenKey(hash);
      if (letsThrough(sieve, single)) through(single, capital);
    }
    if (
      (signs & LOOKS_LATIN) !== 0 &&
      (signs & OTHER) === 0 &&
      ((signs & LATIN) !== 0 || next === DIGIT || beforeDash)
    ) {
      disguised = true;
    }
    goesOn = kind !== IDEOGRAPH && (next === LETTER || next === DIGIT);
  }

  return {
    feed,
    close() {
      if (kind !== SEPARATOR) endToken(SEPARATOR, false);
      kind = SEPARATOR;
      opening = false;
      goesOn = false;
      const closed = disguised;
      disguised = false;
      return closed;
    },
  };
}

function classIn(fact: number): number {
  return (fact >> CLASS_SHIFT) & CLASS;
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
const CLASS_SHIFT = 16;
const CLASS = 7;
/** Besides the classes of characters: not folded to one unit by itself, but dropped, folded to several, or half of a pair. */
const RARE = 4;
const LATIN = 1 << 19;
const LOOKS_LATIN = 1 << 20;
/** A letter that is neither. */
const OTHER = 1 << 21;
const KNOWN = 1 << 22;
/** Of a token: its first unit is folded to another. */
const CAPITAL = 1 << 23;

const DASH_FACT = factOf('-');
// Most pages hold little else: spares them to be met one by one.
for (let unit = 0; unit < 0x80; unit += 1) facts[unit] = factOf(foldAscii(unit));

function foldAscii(unit: number): string {
  return String.fromCharCode(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
}

function meet(unit: number): number {
  if (isUnifiedIdeograph(unit)) return KNOWN | unit | (IDEOGRAPH << CLASS_SHIFT);
  const met = isHalf(unit) ? KNOWN | (RARE << CLASS_SHIFT) : factOf(foldCodePoint(unit));
  if (unit < facts.length) facts[unit] = met;
  return met;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function factOf(folded: string): number {
  if (folded.length !== 1) return KNOWN | (RARE << CLASS_SHIFT);
  const one = folded.charCodeAt(0);
  const kind = characterClass(one);
  const fact = KNOWN | one | (kind << CLASS_SHIFT);
  if (kind !== LETTER) return fact;
  return fact | (one < 0x80 ? LATIN : isLookalike(one) ? LOOKS_LATIN : OTHER);
}
