import { cite } from '../../export/cite.ts';
import { html } from '../../export/forms/html.ts';
import { markdown } from '../../export/forms/markdown.ts';
import { plainText } from '../../export/forms/plain-text.ts';
import type { Part } from '../../export/part.ts';
import type { ReaderEntry } from '../../profile/reader-profile.ts';
import type { Copied } from '../lines/clipboard.ts';

/** All that is only needed once something is taken along: imported then, so that a profile is shown without it. */
export { FORMATS } from '../../export/formats.ts';

/** A line with its sources, for what shows links and for what shows text. */
export function citeRich(entry: ReaderEntry, part: Part): Copied {
  return { text: cite(entry, part, plainText), html: cite(entry, part, html) };
}

export function citeAsMarkdown(entry: ReaderEntry, part: Part): Copied {
  return { text: cite(entry, part, markdown) };
}
