/** Browsers read what is saved after the click, and none says when it is done; a slow disk gets its time. */
const KEPT_MS = 60_000;

/** Saves a text as a file of the reader's, by the browser's own download; nothing goes over a network. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  saveBlob(name, new Blob([text], { type }));
}

export function saveBlob(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
