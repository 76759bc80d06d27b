/** What is put on the clipboard: text for wherever it is pasted, and HTML for what can show it. */
export interface Copied {
  text: string;
  html?: string;
}

/** Puts it there, all its forms at once. Must be called while a press of the reader still counts as such. */
export async function copy(copied: Copied): Promise<void> {
  // Firefox has it behind a preference that some switch off.
  if (typeof ClipboardItem === 'undefined') copyByEvent(copied);
  else await navigator.clipboard.write([new ClipboardItem(blobsOf(copied))]);
}

function blobsOf(copied: Copied): Record<string, Blob> {
  return Object.fromEntries(formsOf(copied).map(([type, written]) => [type, new Blob([written], { type })]));
}

/** The older way, which every browser keeps: the browser asks what to copy, and is told. */
function copyByEvent(copied: Copied): void {
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const [type, written] of formsOf(copied)) event.clipboardData?.setData(type, written);
  };
  document.addEventListener('copy', answer, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', answer);
  if (!done) throw new Error('The browser did not let anything be copied.');
}

function formsOf({ text, html }: Copied): [type: string, written: string][] {
  return [['text/plain', text], ...(html === undefined ? [] : [['text/html', html] as [string, string]])];
}
