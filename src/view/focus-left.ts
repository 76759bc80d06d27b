/**
 * Remembers where the focus is. Tells later whether it is still there, or is nowhere, as what had it is gone: what takes a
 * while must not draw it away from where the reader has gone meanwhile.
 */
export function focusLeft(): () => boolean {
  const before = document.activeElement;
  return () => [before, document.body].includes(document.activeElement);
}
