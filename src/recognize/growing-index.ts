import { keyOf, type NameIndex } from './name-index.ts';
import type { Form, IndexedName, IndexedProfile, WrittenName } from './name-index-data.ts';

/** An index to which names are added as a page meets them: only they are worked on, whatever is there already. */
export interface GrowingIndex {
  /** Always the same object. Its arrays may have room at their ends. */
  index: NameIndex;
  add(written: readonly WrittenName[]): void;
}

export function createGrowingIndex(profiles: readonly IndexedProfile[]): GrowingIndex {
  const names: IndexedName[] = [];
  const index: NameIndex = {
    profiles,
    names,
    slotKeys: new Uint32Array(1),
    slotForms: new Int32Array(1).fill(-1),
    nextForm: new Int32Array(0),
    formUnits: new Uint16Array(0),
    formStarts: new Uint32Array(1),
    formNames: new Uint32Array(0),
    formSwapped: new Uint8Array(0),
    formEndings: new Uint8Array(0),
    formEndingRequired: new Uint8Array(0),
  };
  let count = 0;
  let units = 0;

  function reserve(forms: number, length: number): void {
    index.formUnits = withRoom(Uint16Array, index.formUnits, length);
    index.nextForm = withRoom(Int32Array, index.nextForm, forms);
    index.formStarts = withRoom(Uint32Array, index.formStarts, forms + 1);
    index.formNames = withRoom(Uint32Array, index.formNames, forms);
    index.formSwapped = withRoom(Uint8Array, index.formSwapped, forms);
    index.formEndings = withRoom(Uint8Array, index.formEndings, forms);
    index.formEndingRequired = withRoom(Uint8Array, index.formEndingRequired, forms);
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
function withRoom<Units extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  Larger: new (length: number) => Units,
  array: Units,
  wanted: number,
): Units {
  if (array.length >= wanted) return array;
  const larger = new Larger(Math.max(wanted, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
