import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { SAMPLES } from './samples/all.ts';

/** A sample list that was damaged: its bytes, and which sample it was. */
export interface Damaged {
  readonly sample: string;
  readonly bytes: Uint8Array;
  /** How many bytes are read at once. */
  readonly piece: number;
}

/** What breaks readers: markup, quotation marks, control characters, names that objects know, numbers beyond measure. */
const SPITEFUL = [
  '"',
  '""',
  "'",
  ',',
  ';',
  '\n',
  '\r\n',
  '\x00',
  '\x1a',
  '\ufeff',
  '\u202e',
  '-0- ',
  '<',
  '</',
  '/>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x [<!ENTITY y "z">]>',
  '&x;',
  '&#x110000;',
  '&amp;',
  '{',
  '}',
  '[',
  ']',
  '\\ud800',
  '\\u0000',
  '__proto__',
  'constructor',
  '=HYPERLINK("x")',
  'javascript:alert(1)',
  'null',
  '1e999',
  '99/99/9999',
  "a.k.a. '",
  'x'.repeat(3000),
];

const position = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Changes to the text: something put in, cut out, repeated, or put in the place of something else. */
const smallChange = fc.oneof(
  fc.record({ put: fc.constantFrom(...SPITEFUL), at: position }),
  fc.record({ cut: fc.nat(200), at: position }),
  fc.record({ repeat: fc.nat(200), at: position }),
  fc.record({ put: fc.string({ unit: 'binary', maxLength: 20 }), at: position }),
  fc.record({ keep: position }),
);

/** So long that it shows where the time goes with the square of a length. */
const LONG = 100_000;
const longChange = fc
  .record({ put: fc.constantFrom(...SPITEFUL), at: position })
  .map(({ put, at }) => ({ put: put.repeat(LONG / put.length), at }));

const textChange = fc.oneof({ weight: 20, arbitrary: smallChange }, { weight: 1, arbitrary: longChange });

/** Most as they are, some packed, so that an archive is damaged too. */
const PACKED: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => bytes,
  (bytes) => bytes,
  (bytes) => bytes,
  (bytes) => gzipSync(bytes, { level: 1 }),
  (bytes) => zipSync({ list: bytes }, { level: 1 }),
];

const byteChange = fc.record({ byte: fc.nat(255), at: position });

type TextChange = typeof textChange extends fc.Arbitrary<infer T> ? T : never;

function changed(text: string, change: TextChange): string {
  if ('keep' in change) return text.slice(0, Math.ceil(text.length * change.keep));
  const at = Math.floor(text.length * change.at);
  if ('put' in change) return text.slice(0, at) + change.put + text.slice(at);
  if ('cut' in change) return text.slice(0, at) + text.slice(at + change.cut);
  return text.slice(0, at) + text.slice(at, at + change.repeat).repeat(5) + text.slice(at);
}

/** Any sample, damaged in its text and in its bytes. */
export const damaged: fc.Arbitrary<Damaged> = fc
  .record({
    sample: fc.constantFrom(...SAMPLES.keys()),
    texts: fc.array(textChange, { maxLength: 4 }),
    packed: fc.constantFrom(...PACKED),
    bytes: fc.array(byteChange, { maxLength: 3 }),
    piece: fc.constantFrom(64, 1000, 64 * 1024),
  })
  .map(({ sample, texts, packed, bytes: changes, piece }) => {
    const text = texts.reduce(changed, SAMPLES.get(sample) ?? '');
    const bytes = packed(new TextEncoder().encode(text));
    for (const { byte, at } of changes) bytes[Math.floor(at * bytes.length)] = byte;
    return { sample, bytes, piece };
  });
