/**
 * Listens to a document or its window for good. `document.open` takes all listeners off both, those of extensions too;
 * as it empties the document, an observer is told of it. What listens already is not added twice.
 */
export function keepListening(document: Document, listen: () => void, signal?: AbortSignal): void {
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal?.addEventListener('abort', () => observer.disconnect());
}
