import type { Source } from '../profile/types.ts';
import { dateInFull } from '../words/dates.ts';
import { quoted, sentence } from '../words/punctuation.ts';
import { say } from '../words/say.ts';
import type { Form } from './forms/form.ts';

/** A source as it is cited: publisher, title, date, address, and how it was checked where it was not read whole. */
export function sourceLine(source: Source | undefined, form: Form): string {
  if (!source) return form.text(say('source_missing'));
  return (
    [form.text(source.publisher), titleAndDate(source, form), form.address(source.url)].join(', ') +
    howChecked(source, form)
  );
}

/** The same with what else a reader has to know of it: whose copy was read, or that its title is a description. */
export function sourceLineInFull(source: Source | undefined, form: Form): string {
  const line = sourceLine(source, form);
  return source?.note === undefined ? line : `${line}. ${form.text(sentence(source.note))}`;
}

/** What is left to say of a source where its publisher and its address have places of their own. */
export function sourceDescription(source: Source, form: Form): string {
  return titleAndDate(source, form) + howChecked(source, form);
}

function titleAndDate({ title, date }: Source, form: Form): string {
  return form.text([quoted(title), date && dateInFull(date)].filter(Boolean).join(', '));
}

function howChecked({ checked }: Source, form: Form): string {
  return checked === 'read' ? '' : ` (${form.text(say(`checked_${checked}`))})`;
}
