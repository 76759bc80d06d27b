import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Collector } from '../collector.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import type { TextSink } from './sinks.ts';

/** An element by its local name: publishers change namespaces between releases. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands directly in it. */
  readonly text: string;
}

/** Takes the elements that a reader asked for, each whole and by itself. */
export interface ElementSink {
  /** Those that are wanted: entries, the heads of lists. Elements within them come along. */
  readonly wanted: ReadonlySet<string>;
  /** Those within them that are left out unread, such as addresses and documents. */
  readonly ignored: ReadonlySet<string>;
  element(element: XmlElement, line: number): void;
  end(): void;
}

/** What reads a file whose outermost element is this; throws if nothing does. */
export type SinkFor = (root: Pick<XmlElement, 'name' | 'attributes'>) => ElementSink;

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

/**
 * Text of an XML file into elements. Nothing is expanded but the five entities that XML has by itself; a file that brings
 * a document type, where more could be defined, is refused.
 */
export class XmlElements implements TextSink {
  readonly #sinkFor: SinkFor;
  #out: ElementSink | undefined;
  readonly #collector: Collector;
  readonly #parser = new SaxesParser<{ position: true; xmlns?: false }>({ position: true });
  /** From the wanted element that is open down to the innermost. */
  readonly #open: Growing[] = [];
  #depth = 0;
  #ignoring = 0;
  #size = 0;
  #line = 1;
  #from = 0;
  #begun = 0;
  /** Where the last tag ended. */
  #tagLine = 1;
  #complete = false;
  #lost = false;

  constructor(sinkFor: SinkFor, collector: Collector) {
    this.#sinkFor = sinkFor;
    this.#collector = collector;
    const parser = this.#parser;
    parser.on('doctype', () => {
      throw new Unreadable('document-type', { file: collector.file, line: parser.line });
    });
    parser.on('error', (error) => {
      const message = error.message.replace(/^[\d:]+ */u, '');
      // After a `&` that begins nothing the parser reads on until a semicolon, or to the end.
      throw new BadXml(message, /entity|^unclosed/u.test(message) ? this.#tagLine : parser.line);
    });
    parser.on('opentag', (tag) => this.#begin(tag));
    parser.on('text', (text) => this.#say(text));
    parser.on('cdata', (text) => this.#say(text));
    parser.on('closetag', () => this.#close());
  }

  write(text: string): void {
    if (this.#lost) return;
    this.#attempt(() => {
      const before = this.#begun;
      this.#parser.write(text);
      // Text that goes on and on between two tags is kept by the parser alone.
      this.#size = this.#begun === before ? this.#size + text.length : 0;
      if (this.#size > LIMITS.record) throw new BadXml(`> ${LIMITS.record}`, this.#tagLine);
    });
  }

  end(): void {
    if (!this.#lost) this.#attempt(() => this.#parser.close());
    if (!this.#out) throw new Unreadable('empty', { file: this.#collector.file });
    this.#out.end();
  }

  #begin(tag: SaxesTagPlain): void {
    this.#begun++;
    this.#tagLine = this.#parser.line;
    this.#depth++;
    if (this.#depth > LIMITS.depth) throw new BadXml(`> ${LIMITS.depth} levels`, this.#parser.line);
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    this.#out ??= this.#sinkFor({ name, attributes: tag.attributes });
    const within = this.#open.at(-1);
    const { position, line } = this.#parser;
    if (within && position - this.#from > LIMITS.record) throw new BadXml(`> ${LIMITS.record}`, line);
    if (this.#ignoring > 0 || (within && this.#out.ignored.has(name))) this.#ignoring++;
    else if (within || this.#out.wanted.has(name)) {
      if (!within) [this.#line, this.#from] = [line, position];
      const element = { name, attributes: tag.attributes, children: [], text: '' };
      within?.children.push(element);
      this.#open.push(element);
    }
  }

  #say(text: string): void {
    const element = this.#open.at(-1);
    if (element && this.#ignoring === 0) element.text += text;
  }

  #close(): void {
    this.#begun++;
    this.#tagLine = this.#parser.line;
    this.#depth--;
    this.#complete ||= this.#depth === 0;
    if (this.#ignoring > 0) {
      this.#ignoring--;
      return;
    }
    const element = this.#open.pop();
    if (element && this.#open.length === 0) this.#out?.element(element, this.#line);
  }

  /** What breaks off in the middle is told, and what came before it is kept. */
  #attempt(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof BadXml)) throw error;
      this.#lost = true;
      if (!this.#out) {
        throw new Unreadable('broken-xml', { file: this.#collector.file, line: error.line }, error.message);
      }
      // What follows the end of the root element is nothing of the list.
      if (!this.#complete) this.#collector.skip('broken-off', error.message, { line: error.line });
    }
  }
}

class BadXml extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** The elements at a path below an element. */
export function all(element: XmlElement, ...path: string[]): XmlElement[] {
  let found: readonly XmlElement[] = [element];
  for (const name of path)
    found = found.flatMap(({ children }) => children.filter((one) => one.name === name));
  return [...found];
}

/** The text of the first element at a path, if it has any. */
export function textAt(element: XmlElement, ...path: string[]): string | undefined {
  const text = all(element, ...path)[0]?.text.trim();
  return text === '' ? undefined : text;
}

/** The texts of all elements at a path. */
export function textsAt(element: XmlElement, ...path: string[]): string[] {
  return all(element, ...path).map(({ text }) => text.trim());
}

/** An attribute by its local name. */
export function attribute(element: Pick<XmlElement, 'attributes'>, name: string): string | undefined {
  const value = element.attributes[name]?.trim();
  return value === '' ? undefined : value;
}
