import { isElement, isShadowRoot, matches, parentOf } from './dom.ts';

const ROLES =
  'button checkbox combobox link menuitem menuitemcheckbox menuitemradio option radio switch tab textbox treeitem';

const CONTROLS = [
  'a[href],area,button,input,label,select,summary,textarea,[onclick]:not(body)',
  '[contenteditable]:not([contenteditable="false" i])',
  ...ROLES.split(' ').map((role) => `[role="${role}"]`),
].join();

/** Whether a node lies in something of the page that does something of its own when it is clicked. */
export function isInControl(node: Node): boolean {
  for (let at: Node | null = node; at; at = isShadowRoot(at) ? at.host : parentOf(at)) {
    if (isElement(at) && matches(at, CONTROLS)) return true;
  }
  return false;
}
