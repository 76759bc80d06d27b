/** How one kind of text writes what it is given. What it would take for markup of its own, it escapes. */
export interface Form {
  /** Words, to be read as they are, on one line. */
  text(words: string): string;
  strong(words: string): string;
  /** An address, shown whole, and a way there where the form has one. */
  address(url: string): string;
  paragraph(written: string): string;
  numbered(written: readonly string[]): string;
  /** Puts paragraphs and lists under each other. */
  blocks(written: readonly string[]): string;
}

/** Words without what would end their line, or turn the direction of what is written after them. */
export function oneLine(words: string): string {
  return words
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** An address that may be followed, with nothing in it that ends it early; undefined for scripts and the like. */
export function wayTo(url: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && /^https?:$/u.test(address.protocol) ? address.href : undefined;
}
