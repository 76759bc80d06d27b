/** A page in exactly the form in which browsers serialise it, so that it can be compared with what became of it. */
export function html(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
}

/** A page of one paragraph for each text. */
export function paragraphs(...texts: string[]): string {
  return html(texts.map((text) => `<p>${text}</p>`).join('\n'));
}
