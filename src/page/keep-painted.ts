import { listenerOf } from './dom.ts';
import { keepListening } from './keep-listening.ts';

/**
 * Puts back what a page has cleared from the shared registry. No event tells of it, so it is looked after whenever the
 * reader does something: whoever reads moves the pointer, scrolls or presses a key.
 */
export function keepPainted(document: Document, restore: () => void, signal: AbortSignal): void {
  const on = listenerOf(document);
  let frame = 0;
  const look = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      restore();
    });
  };
  function listen(): void {
    for (const type of ['pointermove', 'scroll', 'keyup', 'visibilitychange']) {
      on(type, look, { capture: true, passive: true, signal });
    }
  }
  keepListening(document, listen, signal);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
