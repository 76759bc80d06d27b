/**
 * Puts back what a page has cleared from the shared registry. No event tells of it, so it is looked after whenever the
 * reader does something: whoever reads moves the pointer, scrolls or presses a key.
 */
export function keepPainted(document: Document, restore: () => void, signal: AbortSignal): void {
  let frame = 0;
  const look = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      restore();
    });
  };
  for (const type of ['pointermove', 'scroll', 'keyup', 'visibilitychange']) {
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
