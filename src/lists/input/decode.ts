import type { Collector } from '../collector.ts';
import type { ByteSink, TextSink } from './sinks.ts';
import { completeUtf8, validUtf8 } from './utf8.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'declared';

/**
 * Bytes into text, whatever they are encoded in: what a mark at the beginning or the declaration of XML says; otherwise
 * UTF-8, and where the first byte beyond ASCII isn't that, Windows-1252, which is told. Bytes that don't fit later on are
 * replaced and told. Control characters are taken out and told: no format has a use for them, some files end in Ctrl-Z,
 * and XML must not hold them.
 */
export class Decoder implements ByteSink {
  readonly #out: TextSink;
  readonly #collector: Collector;
  #encoding: Encoding | undefined;
  /** Of another encoding, where XML declares one. */
  #declared: TextDecoder | undefined;
  /** Bytes that wait for the rest of a character, or of a mark. */
  #rest: Uint8Array = new Uint8Array();
  /** Where in the file `#rest` begins. */
  #at = 0;
  /** Whether there was a character of more than one byte, so that the file is UTF-8. */
  #wide = false;

  constructor(out: TextSink, collector: Collector) {
    this.#out = out;
    this.#collector = collector;
  }

  write(bytes: Uint8Array): void {
    this.#push(this.#rest.length === 0 ? bytes : joined(this.#rest, bytes), false);
  }

  end(): void {
    this.#push(this.#rest, true);
    this.#out.end();
  }

  #push(given: Uint8Array, last: boolean): void {
    let bytes = given;
    if (this.#encoding === undefined) {
      if (bytes.length < 3 && !last) {
        this.#keep(bytes);
        return;
      }
      const { encoding, mark } = markOf(bytes);
      if (mark === 0 && !last && isOpenDeclaration(bytes)) {
        this.#keep(bytes);
        return;
      }
      this.#encoding = mark === 0 ? this.#declare(bytes) : encoding;
      this.#at += mark;
      bytes = bytes.subarray(mark);
    }
    if (this.#encoding === 'utf-8') this.#utf8(bytes, last);
    else if (this.#encoding === 'windows-1252') this.#windows1252(bytes);
    else if (this.#declared) this.#other(bytes, this.#declared, last);
    else this.#utf16(bytes, last);
  }

  /** What the declaration of XML makes of the encoding. Western ones are told by the bytes, whatever is declared. */
  #declare(bytes: Uint8Array): Encoding {
    const label = declaredIn(bytes);
    if (label === undefined || TOLD_BY_BYTES.test(label)) return 'utf-8';
    try {
      this.#declared = new TextDecoder(label, { ignoreBOM: true });
      return 'declared';
    } catch {
      this.#collector.skip('encoding-guessed', label, { line: 1 });
      return 'utf-8';
    }
  }

  #utf8(bytes: Uint8Array, last: boolean): void {
    const whole = last ? bytes.length : completeUtf8(bytes);
    const part = bytes.subarray(0, whole);
    const text = decoded(part);
    if (text !== undefined) {
      this.#wide ||= text.length < part.length;
      this.#emit(text, part.length);
      this.#keep(bytes.subarray(whole));
      return;
    }
    const valid = validUtf8(part);
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(part.subarray(0, valid));
    this.#wide ||= before.length < valid;
    this.#emit(before, valid);
    if (!this.#wide) {
      this.#encoding = 'windows-1252';
      this.#collector.skip('encoding-guessed', `Windows-1252 (${hex(part[valid])})`, { byte: this.#at });
      this.#windows1252(bytes.subarray(valid));
    } else {
      this.#collector.skip('encoding', hex(part[valid]), { byte: this.#at });
      const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(part.subarray(valid));
      this.#emit(after, whole - valid);
      this.#keep(bytes.subarray(whole));
    }
  }

  #windows1252(bytes: Uint8Array): void {
    this.#emit(windows1252(bytes), bytes.length);
    this.#keep(new Uint8Array());
  }

  #other(bytes: Uint8Array, decoder: TextDecoder, last: boolean): void {
    const text = decoder.decode(bytes, { stream: !last });
    if (text.includes('\ufffd')) this.#collector.skip('encoding', decoder.encoding, { byte: this.#at });
    this.#emit(text, bytes.length);
    this.#keep(new Uint8Array());
  }

  #utf16(bytes: Uint8Array, last: boolean): void {
    // A high surrogate at the end waits for its other half.
    let whole = bytes.length - (bytes.length % 2);
    const high = bytes[this.#encoding === 'utf-16be' ? whole - 2 : whole - 1] ?? 0;
    if (!last && whole > 0 && high >= 0xd8 && high <= 0xdb) whole -= 2;
    const text = new TextDecoder(this.#encoding, { ignoreBOM: true }).decode(bytes.subarray(0, whole));
    if (last && whole < bytes.length) {
      this.#collector.skip('encoding', hex(bytes[whole]), { byte: this.#at + whole });
    }
    this.#emit(text, whole);
    this.#keep(last ? new Uint8Array() : bytes.subarray(whole));
  }

  #keep(bytes: Uint8Array): void {
    // A copy: the piece it lies in belongs to whoever pushed it.
    this.#rest = bytes.slice();
  }

  #emit(text: string, bytes: number): void {
    const at = this.#at;
    this.#at += bytes;
    const control = text.search(CONTROLS);
    if (control < 0) {
      if (text !== '') this.#out.write(text);
      return;
    }
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    const before = this.#bytesOf(text.slice(0, control));
    const found = text.match(CONTROLS)?.length ?? 1;
    this.#collector.skip('control-character', `U+${code}${found > 1 ? ` (${found})` : ''}`, {
      byte: at + before,
    });
    this.#out.write(text.replaceAll(CONTROLS, ''));
  }

  #bytesOf(text: string): number {
    if (this.#encoding === 'windows-1252' || this.#encoding === 'declared') return text.length;
    return this.#encoding === 'utf-8' ? new TextEncoder().encode(text).length : text.length * 2;
  }
}

/** Nothing where it isn't all valid. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function markOf(bytes: Uint8Array): { encoding: Encoding; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  return { encoding: 'utf-8', mark: 0 };
}

/** Longer than any declaration. */
const DECLARATION = 200;

const TOLD_BY_BYTES = /^(?:utf-?(?:8|16.*)|us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp-?1252)$/iu;

/** Whether a file begins as a declaration of XML, of which the rest is still to come. */
function isOpenDeclaration(bytes: Uint8Array): boolean {
  const begun = asciiOf(bytes);
  return bytes.length < DECLARATION && !begun.includes('>') && '<?xml'.startsWith(begun.slice(0, 5));
}

function declaredIn(bytes: Uint8Array): string | undefined {
  return /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/u.exec(asciiOf(bytes))?.[1];
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, DECLARATION));
}

/** What Windows-1252 has instead of the control characters from 0x80 on; the same five holes as in every browser. */
const FROM_80 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Done here and not by TextDecoder, which in Node 23 and 24.0 reads Latin-1 under this name. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = new Uint16Array(bytes.length);
  for (const [at, byte] of bytes.entries()) {
    latin1[at] = byte >= 0x80 && byte < 0xa0 ? FROM_80.charCodeAt(byte - 0x80) : byte;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(latin1);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function hex(byte = 0): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
