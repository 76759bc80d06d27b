import { JSON_FORMATS, JSON_LINES_FORMATS } from '../formats/all.ts';
import type { Import, ObjectSink } from '../formats/format.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { isObject } from './json-values.ts';
import type { TextSink } from './sinks.ts';

/** Text of JSON: one object a line where the first line is a whole one of a form that comes so, else all in one. */
export class JsonText implements TextSink {
  readonly #into: Import;
  #mode: 'first line' | 'lines' | 'whole' = 'first line';
  readonly #pieces: string[] = [];
  #length = 0;
  #lines: ObjectSink | undefined;
  #line = 0;
  /** What the first line holds, where it is whole but in no form that comes in lines. */
  #first: unknown;

  constructor(into: Import) {
    this.#into = into;
  }

  write(text: string): void {
    if (this.#mode === 'whole') {
      this.#keep(text);
      return;
    }
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#keep(text.slice(from, end));
      from = end + 1;
      if (this.#mode === 'first line' && !this.#isLines()) {
        this.#mode = 'whole';
        this.#keep('\n');
        this.#keep(text.slice(from));
        return;
      }
      this.#endLine();
    }
    this.#keep(text.slice(from));
  }

  end(): void {
    if (this.#mode === 'first line' && this.#isLines()) this.#endLine();
    else if (this.#mode === 'lines') this.#endLine();
    else this.#readWhole();
    this.#lines?.end();
  }

  #keep(text: string): void {
    this.#length += text.length;
    const limit = this.#mode === 'lines' ? LIMITS.record : LIMITS.wholeJson;
    if (this.#length <= limit) this.#pieces.push(text);
    else if (this.#mode === 'lines') this.#pieces.length = 0;
    else throw new Unreadable('too-large', { file: this.#into.collector.file }, 'JSON');
  }

  #isLines(): boolean {
    const first = parsed(this.#pieces.join(''));
    const format = JSON_LINES_FORMATS.find(({ is }) => is(first));
    if (!format) {
      this.#first = first;
      return false;
    }
    this.#mode = 'lines';
    this.#lines = format.start(this.#into);
    return true;
  }

  #endLine(): void {
    const { collector } = this.#into;
    const text = this.#pieces.join('').trim();
    const long = this.#length > LIMITS.record;
    this.#pieces.length = 0;
    this.#length = 0;
    this.#line++;
    if (long) {
      collector.skip('too-long', text, { line: this.#line });
      return;
    }
    if (text === '') return;
    const object = parsed(text);
    if (object === undefined) collector.skip('malformed', text.slice(0, 100), { line: this.#line });
    else this.#lines?.object(object, this.#line);
  }

  #readWhole(): void {
    const { file } = this.#into.collector;
    const text = this.#pieces.join('');
    this.#pieces.length = 0;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      if (this.#first !== undefined)
        throw new Unreadable('unknown-format', { file }, beginningOf(this.#first, text));
      throw new Unreadable('broken-json', { file, ...lineIn(text, error) }, reasonOf(error));
    }
    const format = JSON_FORMATS.find(({ is }) => is(json));
    if (format) {
      format.read(json, this.#into);
      return;
    }
    const objects = Array.isArray(json) ? json : [json];
    const lines = JSON_LINES_FORMATS.find(({ is }) => is(objects[0]));
    if (!lines) throw new Unreadable('unknown-format', { file }, beginningOf(json, text));
    this.#lines = lines.start(this.#into);
    for (const [at, object] of objects.entries()) this.#lines.object(object, at + 1);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ').slice(0, 200) : '';
}

/**
 * The line that an engine says, where it says one. V8 shows what stands around a token that it doesn't expect instead:
 * ten characters before it, and ten from it on.
 */
function lineIn(text: string, error: unknown): { line?: number } {
  const message = error instanceof Error ? error.message : '';
  const [, around] = /, \.\.\."(.{10,})"(?:\.\.\.)? is not valid JSON$/su.exec(message) ?? [];
  if (around !== undefined) {
    const at = text.indexOf(around);
    return at < 0 ? {} : { line: text.slice(0, at + 10).split('\n').length };
  }
  const [, line] = /\bline (\d+)/u.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line) };
  return /end of/iu.test(message) ? { line: text.split('\n').length } : {};
}

/** What shows what it is: the keys of the first object, or how the text begins. */
function beginningOf(json: unknown, text: string): string {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  const keys = isObject(first) ? Object.keys(first).slice(0, 6).join(', ') : '';
  return (keys || text).slice(0, 100);
}
