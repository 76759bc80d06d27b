import { expression } from './expression.ts';

/** Letters inside an address, a path or a file name are no mention: `apt31.example`, `/blog/apt31/`, `APT31.pdf`. */

/** No address worth looking at is longer; keeps the look around a hit short in text without blanks. */
const REACH = 200;

const NOT_PROSE = /:\/\/|^www\.|^[/\\~]|\\|[?&]\w+=|^\S*@\S|[\w-]\.[a-z][\w-]*[/:?#]/i;

/** The whole ends as a file name or a host does: `report-apt31-2024.pdf`, `apt31-c2.example.com`. */
const FILE_OR_HOST = expression(String.raw`[\p{L}\p{N}_-]\.[a-z][a-z0-9]{1,4}$`);

/** `.pdf`, `.com`: a dot with a small letter right after it does not end a sentence; one with a note's number does. */
const GOES_ON = expression(String.raw`^\.(?:[\p{Ll}]|[\p{N}]+[\p{L}.])`);
const SMALL_BEFORE_DOT = expression(String.raw`^[\p{Ll}]+\.$`);
const DOT_AFTER_WORD = expression(String.raw`[\p{L}\p{N}]\.$`);
const CAPITAL_FIRST = expression(String.raw`^[\p{Lu}]`);
const SIGN_BEFORE = expression(String.raw`[@$#][\p{L}]*[-.]$`);
const NO_WORD = expression(String.raw`[^\p{L}\p{N}]`, 'g');

/** Whether what stands from `start` to `end` of `text` is a part of an address, a path or a file name. */
export function insideAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && isBoundBy(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && isBoundBy(text, to)) to += 1;

  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const within = text.slice(start, end);
  if (GOES_ON.test(after)) return true;
  // A sentence may begin without a blank before it: `hackers.APT31`.
  const afterSentence = SMALL_BEFORE_DOT.test(before) && CAPITAL_FIRST.test(within);
  if ((DOT_AFTER_WORD.test(before) && !afterSentence) || SIGN_BEFORE.test(before) || before.endsWith('@'))
    return true;
  // A name may itself be written like an address (admin@338): what counts is what stands around it.
  const chunk = before + within.replace(NO_WORD.of(within), '') + after;
  if (FILE_OR_HOST.test(chunk)) return true;
  if (NOT_PROSE.test(chunk)) return true;
  // A path or a slug keeps to small letters: `reports/apt31`, `prague-blames-apt31-for-attack`.
  const joints = chunk.match(/[/-]/g)?.length ?? 0;
  return chunk === chunk.toLowerCase() && (chunk.includes('/') || joints > 2);
}

function isBoundBy(text: string, at: number): boolean {
  return !/[\s"“”„«»‹›()[\]{}<>,;，。、（）「」]/u.test(text[at] ?? ' ');
}
