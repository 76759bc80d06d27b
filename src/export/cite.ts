import type { ReaderEntry } from '../profile/reader-profile.ts';
import { english } from '../words/english.ts';
import { say, speaking } from '../words/say.ts';
import { originOf, termsIn, termsOf } from './credit.ts';
import type { Form } from './forms/form.ts';
import { cautionOn, lineOf } from './line.ts';
import type { Part } from './part.ts';
import { sourceLine } from './source-line.ts';
import { creditWords } from './words.ts';

/** One thing that is said of a profile, with its sources and the credit that its licence asks for, to be pasted. */
export function cite(entry: ReaderEntry, part: Part, form: Form): string {
  return speaking(english, () => cited(entry, part, form));
}

function cited(entry: ReaderEntry, part: Part, form: Form): string {
  const { subject, says } = lineOf(entry, part);
  const sources = part.sources.map((id) => sourceLine(entry.sources[id], form));
  const caution = cautionOn(part);
  return form.blocks([
    form.paragraph(`${form.strong(subject)}: ${form.text(says)}`),
    ...(caution === undefined ? [] : [form.paragraph(form.text(caution))]),
    ...(sources.length > 1
      ? [form.paragraph(form.text(`${say('source_heading')}:`)), form.numbered(sources)]
      : [form.paragraph(`${form.text(`${creditWords.source}:`)} ${sources.join('')}`)]),
    form.paragraph([form.text(originOf(entry)), ...termsOf([entry]).map(termsIn(form))].join(' ')),
  ]);
}
