import { hasAttributes, localNameOf, matches } from './dom.ts';

/** What an element is to the reading of a page, as far as its name tells; several may be true. */
export const INLINE = 1;
export const SKIPPED = 2;
export const WITHIN_LINES = 4;
export const LINE_END = 8;
/** Can have a shadow root at all. */
export const HOST = 16;
/** Is a custom element. */
export const CUSTOM = 32;

const traits = new Map<string, number>();
function name(trait: number, names: string): void {
  for (const one of names.split(' ')) traits.set(one, (traits.get(one) ?? 0) | trait);
}

// Elements that run inside a line. All others end a passage; asking for computed styles would cost a layout.
name(
  INLINE,
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small span strike strong sub time tt u var wbr',
);
// Elements whose text isn't prose, or isn't shown.
name(
  SKIPPED,
  'applet audio button canvas datalist embed head iframe img input math meter noembed noframes noscript object option picture progress rp rt script select style sup svg template textarea title video',
);
// Of these, what stands within a line without ending it: a flag beside a name, a script between two words, and the
// number of a note, which is no part of the name before it (`APT31<sup>3</sup>`).
name(WITHIN_LINES, 'button img input noscript picture script style sup svg template');
name(LINE_END, 'br');
// Besides custom elements, those that can have a shadow root (DOM standard, `attachShadow`).
name(HOST, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

/** Read once for each element of a page, and looked up once. */
export function traitsOf(element: Element): number {
  const localName = localNameOf(element);
  return traits.get(localName) ?? (localName.includes('-') ? HOST | CUSTOM : 0);
}

/** What a page hides by attribute. */
const HIDDEN = '[hidden]';
/** What it lets one edit; code editors by the class of the four common ones. */
const EDITED =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

let skipped = '';
let editors = false;

/** Whether what the reader edits is read too, in the document of this script. */
export function readEditors(on: boolean): void {
  editors = on;
  skipped = on ? HIDDEN : `${HIDDEN},${EDITED}`;
}
readEditors(false);

export function isSkippedByAttribute(element: Element): boolean {
  return hasAttributes(element) && matches(element, skipped);
}

/** Whether a document is an editor as a whole, and those are not read. No event tells when it becomes one. */
export function isSkippedWhole({ ownerDocument }: Node): boolean {
  return !editors && ownerDocument?.designMode === 'on';
}
