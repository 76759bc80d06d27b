import { Gunzip, Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Collector } from '../collector.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable, type UnreadableReason } from '../unreadable.ts';
import { cleanText } from './clean-text.ts';
import { documentWith, foreignKind } from './foreign-file.ts';
import type { ByteSink } from './sinks.ts';

/** So little is handed on at once that what it unpacks to, at most 1,032 times as much, is weighed in time. */
const PIECE = 4 * 1024;

/** Opens what is to be read under a name, such as `lists.zip/SDN.XML`. */
export type Open = (name: string) => ByteSink;

/** Takes the bytes of a file, packed or not (told by how it begins), and opens what is in it, one after the other. */
export class Unpacker implements ByteSink {
  readonly #name: string;
  readonly #open: Open;
  readonly #collector: Collector;
  readonly #within: boolean;
  #begun: Uint8Array = new Uint8Array();
  #sink: ByteSink | undefined;

  /** @param within whether it was packed already: nothing is unpacked twice, which could grow beyond what is weighed */
  constructor(name: string, open: Open, collector: Collector, within = false) {
    this.#name = name;
    this.#open = open;
    this.#collector = collector;
    this.#within = within;
  }

  write(bytes: Uint8Array): void {
    if (this.#sink) {
      this.#sink.write(bytes);
      return;
    }
    this.#begun = Uint8Array.from([...this.#begun, ...bytes.subarray(0, 4)]);
    const rest = bytes.subarray(4);
    if (this.#begun.length < 4) return;
    this.#sink = this.#sinkFor(this.#begun);
    this.#sink.write(this.#begun);
    this.#sink.write(rest);
  }

  end(): void {
    if (!this.#sink) {
      this.#sink = this.#open(this.#name);
      this.#sink.write(this.#begun);
    }
    this.#sink.end();
  }

  #sinkFor(begun: Uint8Array): ByteSink {
    const archive = archiveKind(begun);
    const foreign = this.#within && archive !== undefined ? archive : foreignKind(begun);
    if (foreign !== undefined) throw new Unreadable('foreign-file', { file: this.#name }, foreign);
    const within: Open = (name) => new Unpacker(name, this.#open, this.#collector, true);
    if (archive === 'GZIP') return new GzipSink(this.#name, within, this.#collector);
    return archive === 'ZIP' ? new ZipSink(this.#name, within, this.#collector) : this.#open(this.#name);
  }
}

/** An archive in which there is nothing begins with how others end. */
function archiveKind([a, b, c, d]: Uint8Array): 'GZIP' | 'ZIP' | undefined {
  if (a === 0x1f && b === 0x8b) return 'GZIP';
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6)) ? 'ZIP' : undefined;
}

/** Ends what would grow beyond measure, before it does. */
class Scale {
  readonly #file: string;
  #packed = 0;
  #unpacked = 0;

  constructor(file: string) {
    this.#file = file;
  }

  packed(bytes: number): void {
    this.#packed += bytes;
  }

  unpacked(bytes: number): void {
    this.#unpacked += bytes;
    const ratio = this.#unpacked / Math.max(this.#packed, 1);
    if (this.#unpacked > LIMITS.fileBytes) throw new Unreadable('too-large', { file: this.#file });
    if (this.#unpacked > LIMITS.unpackFreely && ratio > LIMITS.unpackRatio) {
      throw new Unreadable('bomb', { file: this.#file }, `${Math.round(ratio)}:1`);
    }
  }
}

/** What goes on being pushed until it breaks off; what came out before that is kept. */
abstract class Archive implements ByteSink {
  protected readonly name: string;
  protected readonly scale: Scale;
  protected readonly collector: Collector;
  /** Why it broke off, where it did. */
  #broken: string | undefined;
  #given = false;

  constructor(name: string, collector: Collector) {
    this.name = name;
    this.scale = new Scale(name);
    this.collector = collector;
  }

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.#broken === undefined; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      this.scale.packed(piece.length);
      this.#attempt(() => this.push(piece, false));
    }
  }

  end(): void {
    if (this.#broken === undefined) this.#attempt(() => this.push(new Uint8Array(), true));
    if (this.#broken !== undefined) {
      if (!this.#given) throw new Unreadable('damaged-archive', { file: this.name }, this.#broken);
      this.collector.skip('broken-off', this.#broken);
    }
    this.close();
  }

  /** Hands on what was unpacked. */
  protected give(bytes: Uint8Array, sink: ByteSink): void {
    this.scale.unpacked(bytes.length);
    if (bytes.length === 0) return;
    this.#given = true;
    sink.write(bytes);
  }

  protected abstract push(piece: Uint8Array, last: boolean): void;
  /** Ends what is still open. */
  protected abstract close(): void;

  /** What goes wrong in the archive is told here; what readers find wrong in its content is theirs to say. */
  #attempt(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!isUnpackingError(error)) throw error;
      this.#broken = error.message;
    }
  }
}

/** Those of fflate have a number. */
function isUnpackingError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

class GzipSink extends Archive {
  readonly #gunzip: Gunzip;
  readonly #sink: ByteSink;

  constructor(name: string, open: Open, collector: Collector) {
    super(name, collector);
    this.#sink = open(name);
    this.#gunzip = new Gunzip((bytes) => this.give(bytes, this.#sink));
  }

  protected override push(piece: Uint8Array, last: boolean): void {
    this.#gunzip.push(piece, last);
  }

  protected override close(): void {
    this.#sink.end();
  }
}

/** Where the first file of an archive says whether it is locked, and which bit it is. */
const FLAGS = 6;
const LOCKED = 1;

class ZipSink extends Archive {
  readonly #unzip: Unzip;
  readonly #open: Open;
  /** What has begun and not ended. */
  #current: ByteSink | undefined;
  #files = 0;
  #taken = 0;
  /** Whether any file was a list, and why the first of the others wasn't. */
  #readable = false;
  #unreadable: Unreadable | undefined;

  constructor(name: string, open: Open, collector: Collector) {
    super(name, collector);
    this.#open = open;
    this.#unzip = new Unzip((file) => this.#begin(file));
    this.#unzip.register(UnzipInflate);
  }

  protected override push(piece: Uint8Array, last: boolean): void {
    if ((piece[FLAGS - this.#taken] ?? 0) & LOCKED) {
      throw new Unreadable('damaged-archive', { file: this.name });
    }
    this.#taken += piece.length;
    this.#unzip.push(piece, last);
  }

  protected override close(): void {
    this.#current?.end();
    if (this.#readable) return;
    throw this.#unreadable ?? new Unreadable('damaged-archive', { file: this.name });
  }

  #begin(file: UnzipFile): void {
    this.#files++;
    if (this.#files > LIMITS.archiveFiles) {
      throw new Unreadable('bomb', { file: this.name }, `> ${LIMITS.archiveFiles}`);
    }
    const kind = documentWith(file.name);
    if (kind !== undefined) throw new Unreadable('foreign-file', { file: this.name }, kind);
    const name = cleanText(file.name.slice(0, LONGEST_NAME));
    const sink = BESIDE.test(file.name) ? NOTHING : this.#member(`${this.name}/${name}`);
    this.#current = sink;
    file.ondata = (error, bytes, final) => {
      if (error) throw error;
      this.give(bytes, sink);
      if (!final) return;
      this.#current = undefined;
      sink.end();
    };
    file.start();
  }

  /** A file of the archive. One that is no list, a note or a schema beside it, doesn't keep the others from being read. */
  #member(name: string): ByteSink {
    const sink = this.#open(name);
    let lost = false;
    const attempt = (run: () => void): void => {
      if (lost) return;
      try {
        run();
      } catch (error) {
        if (!(error instanceof Unreadable) || !OF_ONE_FILE.has(error.why)) throw error;
        lost = true;
        this.#unreadable ??= error;
        this.collector.skip('unreadable', error.what, error.place);
      }
    };
    return {
      write: (bytes) => attempt(() => sink.write(bytes)),
      end: () =>
        attempt(() => {
          sink.end();
          this.#readable = true;
        }),
    };
  }
}

/** What is wrong with a file by itself, not with the archive as a whole. */
const OF_ONE_FILE: ReadonlySet<UnreadableReason> = new Set([
  'unknown-format',
  'foreign-file',
  'unknown-column',
  'empty',
  'document-type',
  'broken-json',
  'broken-xml',
]);

/** Of the name of a file in an archive, as it is said; there may be 65,535 characters. */
const LONGEST_NAME = 200;

/** Folders, which are files without bytes, and what macOS keeps beside files. */
const BESIDE = /\/$|(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/u;

const NOTHING: ByteSink = { write() {}, end() {} };
