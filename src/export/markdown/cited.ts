import type { Source } from '../../profile/types.ts';
import { Numbering } from '../../words/numbering.ts';
import { say } from '../../words/say.ts';
import { heading, markdown } from '../forms/markdown.ts';
import { sourceLineInFull } from '../source-line.ts';

/** Markdown whose lines cite their sources by numbers, and the list of these. */
export interface CitedMarkdown {
  /** Words with the numbers of their sources. */
  cited(words: string, sources: readonly string[]): string;
  /** The numbers alone. */
  numbers(sources: readonly string[]): string;
  /** All that was cited so far. */
  list(): string[];
}

export function citedMarkdown(sources: Readonly<Record<string, Source>>): CitedMarkdown {
  const numbering = new Numbering(sources);
  function numbers(ids: readonly string[]): string {
    const of = ids.map((id) => numbering.cite(id).number).toSorted((a, b) => a - b);
    // Escaped: `[1]` would be a link wherever the text around it defines one, to a source that is not ours.
    return markdown.text(`[${of.join(', ')}]`);
  }
  return {
    numbers,
    cited: (words, ids) => `${markdown.text(words)} ${numbers(ids)}`,
    list: () => [
      heading(2, say('source_heading')),
      markdown.numbered(numbering.all().map(({ source }) => sourceLineInFull(source, markdown))),
    ],
  };
}
