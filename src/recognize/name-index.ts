import { characterClass, DIGIT, IDEOGRAPH, SEPARATOR } from './characters.ts';
import { hashOf, PREFIX, pairKey, tokenKey } from './keys.ts';
import type { Form, IndexedName, IndexedProfile, WrittenName } from './name-index-data.ts';

/**
 * The names in the binary form that a scan reads: a hash table over the first token, or the first two, of each
 * form. Flat typed arrays: a million names cost no object each, and looking one up allocates nothing.
 */
export interface NameIndex {
  profiles: readonly IndexedProfile[];
  names: readonly IndexedName[];
  /** Hash of the first one or two tokens; 0 marks an empty slot. */
  slotKeys: Uint32Array;
  /** First form of the slot's chain. */
  slotForms: Int32Array;
  /** The next form of a chain, longest first; -1 ends it. */
  nextForm: Int32Array;
  /** The folded units of all forms, one after the other; form `n` runs from `formStarts[n]` to `formStarts[n + 1]`. */
  formUnits: Uint16Array;
  formStarts: Uint32Array;
  /** The name that a form belongs to, as a position in `names`. */
  formNames: Uint32Array;
  /** 1 where given and family name have changed places. */
  formSwapped: Uint8Array;
  /** Which of `ENDING_SETS` may follow a form directly, and 1 where one has to. */
  formEndings: Uint8Array;
  formEndingRequired: Uint8Array;
}

export function indexNames(profiles: readonly IndexedProfile[], names: readonly WrittenName[]): NameIndex {
  const forms = names.flatMap((name, nameAt) => name.forms.map((form) => ({ ...form, nameAt })));
  // Chains are built from the front, so the longest form of a chain has to come last.
  forms.sort((a, b) => a.text.length - b.text.length);

  const slots = 2 ** Math.max(4, Math.ceil(Math.log2(forms.length * 2 + 1)));
  const index: NameIndex = {
    profiles,
    names,
    slotKeys: new Uint32Array(slots),
    slotForms: new Int32Array(slots).fill(-1),
    nextForm: new Int32Array(forms.length).fill(-1),
    formUnits: new Uint16Array(forms.reduce((sum, form) => sum + form.text.length, 0)),
    formStarts: new Uint32Array(forms.length + 1),
    formNames: new Uint32Array(forms.length),
    formSwapped: new Uint8Array(forms.length),
    formEndings: new Uint8Array(forms.length),
    formEndingRequired: new Uint8Array(forms.length),
  };
  let unitAt = 0;
  for (const [formAt, form] of forms.entries()) {
    index.formStarts[formAt] = unitAt;
    for (let at = 0; at < form.text.length; at += 1) index.formUnits[unitAt + at] = form.text.charCodeAt(at);
    unitAt += form.text.length;
    index.formNames[formAt] = form.nameAt;
    index.formSwapped[formAt] = form.swapped ? 1 : 0;
    index.formEndings[formAt] = form.endings;
    index.formEndingRequired[formAt] = form.endingRequired ? 1 : 0;
    insert(index, keyOf(form), formAt);
  }
  index.formStarts[forms.length] = unitAt;
  return index;
}

/** The first form whose first token or two have this key, or -1. */
export function lookUp(index: NameIndex, key: number): number {
  const mask = index.slotKeys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = index.slotKeys[slot];
    if (found === key) return index.slotForms[slot] ?? -1;
    if (found === 0) return -1;
  }
}

function insert(index: NameIndex, key: number, formAt: number): void {
  const mask = index.slotKeys.length - 1;
  let slot = key & mask;
  while (index.slotKeys[slot] !== 0 && index.slotKeys[slot] !== key) slot = (slot + 1) & mask;
  index.slotKeys[slot] = key;
  index.nextForm[formAt] = index.slotForms[slot] ?? -1;
  index.slotForms[slot] = formAt;
}

/**
 * The key of a form's first two tokens; of the first alone where the second is the last, is too short for its ending not
 * to count, and may take one: of a number the ending is a token of its own.
 */
export function keyOf({ text, endings }: Pick<Form, 'text' | 'endings'>): number {
  const first = gapIn(text, 0);
  const second = gapIn(text, first + 1);
  const alone =
    first === text.length ||
    (second === text.length &&
      endings > 0 &&
      second - first - 1 < PREFIX &&
      characterClass(text.charCodeAt(first + 1)) !== DIGIT);
  if (alone) return tokenKey(hashOf(text, 0, first));
  return pairKey(hashOf(text, 0, first), hashOf(text, first + 1, Math.min(second, first + 1 + PREFIX)));
}

/** The hash of a form's first token. */
export function beginningOf({ text }: Pick<Form, 'text'>): number {
  return hashOf(text, 0, gapIn(text, 0));
}

/** Where the first gap from a place on stands; the end of the text where there is none. */
function gapIn(text: string, from: number): number {
  let at = from;
  while (at < text.length && characterClass(text.charCodeAt(at)) !== SEPARATOR) at += 1;
  return Math.min(at, text.length);
}

/** Whether a unit belongs to a word of letters and digits, which a name may not begin or end in the middle of. */
export function joinsWord(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  const kind = characterClass(unit);
  return kind !== SEPARATOR && kind !== IDEOGRAPH;
}
