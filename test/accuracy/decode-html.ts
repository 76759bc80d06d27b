import { decodeUtf8 } from './lines.ts';

/** How far into a page the standard looks for the declaration of its encoding, in bytes. */
const PRESCAN = 1024;

/** Decodes a page as browsers do: by its byte order mark, by what it declares, as UTF-8 if it is, or else as Western. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const utf8 = decodeUtf8(bytes);
  if (utf8?.startsWith('\ufeff')) return utf8.slice(1);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
  const decoder = declared && decoderFor(declared);
  if (decoder) return decoder.decode(bytes);
  return utf8 ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Nothing for a label that no browser knows. A page that can be read enough to say UTF-16 isn't in it. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-16') ? new TextDecoder() : decoder;
  } catch {
    return undefined;
  }
}
