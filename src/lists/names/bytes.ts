/** Appends small numbers and texts to bytes in blocks of their own, so that what is there is never copied to grow. */
export class ByteStore {
  readonly #blocks: Uint8Array[] = [];
  #used = BLOCK;

  /** Appends what is written into room for so many bytes, and tells where it begins. */
  append(most: number, write: (into: Uint8Array, at: number) => number): number {
    if (this.#used + most > BLOCK) {
      this.#blocks.push(new Uint8Array(BLOCK));
      this.#used = 0;
    }
    const block = this.#blocks.length - 1;
    const start = this.#used;
    this.#used = write(this.#blocks[block] ?? new Uint8Array(0), start);
    return block * BLOCK + start;
  }

  /** What was appended from a place on, at least. */
  from(place: number): Uint8Array {
    return this.#blocks[Math.floor(place / BLOCK)]?.subarray(place % BLOCK) ?? new Uint8Array(0);
  }
}

const BLOCK = 1024 * 1024;

/** Numbers, as many as there are, without an object for each. */
export class NumberStore {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  all(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}

/** Writes an unsigned number of 32 bits by seven bits each, low ones first (LEB128), and tells where it ends. */
export function writeNumber(into: Uint8Array, at: number, number: number): number {
  let left = number;
  let end = at;
  for (; left > 0x7f; left >>>= 7) {
    into[end] = (left & 0x7f) | 0x80;
    end += 1;
  }
  into[end] = left;
  return end + 1;
}

/** So many bytes `writeNumber` takes at most. */
export const MOST_OF_NUMBER = 5;

/** Reads what `writeNumber` has written, from front to back. */
export class ByteReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.at;
  }

  byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new RangeError('These bytes end too early.');
    this.at += 1;
    return byte;
  }

  number(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
  }

  text(): string {
    const length = this.number();
    const text = decoder.decode(this.#bytes.subarray(this.at, this.at + length));
    this.at += length;
    return text;
  }

  skip(count: number): void {
    this.at += count;
  }
}

const decoder = new TextDecoder();
