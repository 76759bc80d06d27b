import { indexNames, keyOf, type NameIndex } from './name-index.ts';
import type { Form, IndexedName, IndexedProfile, WrittenName } from './name-index-data.ts';

/** An index to which names are added as a page meets them: only they are worked on, whatever is there already. */
export interface GrowingIndex {
  /** Always the same object. Its arrays may have room at their ends. */
  index: NameIndex;
  add(written: readonly WrittenName[]): void;
}

export function createGrowingIndex(profiles: readonly IndexedProfile[]): GrowingIndex {
  const names: IndexedName[] = [];
  const index: NameIndex = { ...indexNames(profiles, []), names };
  let count = 0;
  let units = 0;

  function reserve(forms: number, length: number): void {
    if (length > index.formUnits.length) {
      index.formUnits = copied(index.formUnits, new Uint16Array(sizeFor(length, index.formUnits)));
    }
    if (forms > index.formNames.length) {
      const size = sizeFor(forms, index.formNames);
      index.nextForm = copied(index.nextForm, new Int32Array(size));
      index.formStarts = copied(index.formStarts, new Uint32Array(size + 1));
      index.formNames = copied(index.formNames, new Uint32Array(size));
      index.formSwapped = copied(index.formSwapped, new Uint8Array(size));
      index.formEndings = copied(index.formEndings, new Uint8Array(size));
      index.formEndingRequired = copied(index.formEndingRequired, new Uint8Array(size));
    }
    if (forms * 2 >= index.slotKeys.length) spread(2 ** Math.ceil(Math.log2(forms * 2 + 1)));
  }

  /** Puts the chains into more slots. */
  function spread(slots: number): void {
    const { slotKeys, slotForms } = index;
    index.slotKeys = new Uint32Array(slots);
    index.slotForms = new Int32Array(slots).fill(-1);
    for (const [at, key] of slotKeys.entries())
      if (key !== 0) index.slotForms[slotOf(key)] = slotForms[at] ?? -1;
  }

  /** The slot of a key, which is its own from now on. */
  function slotOf(key: number): number {
    const mask = index.slotKeys.length - 1;
    let slot = key & mask;
    while (index.slotKeys[slot] !== 0 && index.slotKeys[slot] !== key) slot = (slot + 1) & mask;
    index.slotKeys[slot] = key;
    return slot;
  }

  function addForm(form: Form, nameAt: number): void {
    for (let at = 0; at < form.text.length; at += 1) index.formUnits[units + at] = form.text.charCodeAt(at);
    units += form.text.length;
    index.formStarts[count + 1] = units;
    index.formNames[count] = nameAt;
    index.formSwapped[count] = form.swapped ? 1 : 0;
    index.formEndings[count] = form.endings;
    index.formEndingRequired[count] = form.endingRequired ? 1 : 0;
    link(slotOf(keyOf(form)), count);
    count += 1;
  }

  /** Puts a form into a chain before the first that is no longer. */
  function link(slot: number, form: number): void {
    let before = -1;
    let next = index.slotForms[slot] ?? -1;
    while (next >= 0 && lengthOf(next) > lengthOf(form)) {
      before = next;
      next = index.nextForm[next] ?? -1;
    }
    index.nextForm[form] = next;
    if (before < 0) index.slotForms[slot] = form;
    else index.nextForm[before] = form;
  }

  function lengthOf(form: number): number {
    return (index.formStarts[form + 1] ?? 0) - (index.formStarts[form] ?? 0);
  }

  return {
    index,
    add(written) {
      const forms = written.flatMap((name) => name.forms);
      reserve(count + forms.length, units + forms.reduce((sum, { text }) => sum + text.length, 0));
      for (const { forms: its, ...name } of written) {
        for (const form of its) addForm(form, names.length);
        // Its forms are in the arrays now.
        names.push(name);
      }
    },
  };
}

/** Half as much again as there was, so that what comes in drops is not copied with each. */
function sizeFor(wanted: number, { length }: ArrayLike<number>): number {
  return Math.max(wanted, Math.ceil(length * 1.5));
}

function copied<T extends ArrayLike<number> & { set(from: ArrayLike<number>): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
