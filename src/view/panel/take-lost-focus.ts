/** Focuses an element if what had the focus is no longer shown; who is at a button of the bar stays there. */
export function takeLostFocus(element: Element | null): void {
  const { activeElement } = document;
  const lost = !activeElement || activeElement === document.body || activeElement.closest('[hidden]');
  if (lost && element instanceof HTMLElement) element.focus({ preventScroll: true });
}
