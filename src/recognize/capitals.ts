import { expression } from './expression.ts';
import { SMALL_WORDS } from './small-words.ts';

/** What capital letters tell of a name, and where they tell nothing. */

/** How much of a name's own capitals a surface has: all, only those that begin its words, or not even these. */
export type Capitals = 'full' | 'initial' | 'none';

const NAME_WORDS = expression(String.raw`(?<![\p{L}\p{Pd}'’.])[\p{L}][\p{L}\p{M}\u00ad\u200b-\u200d]*`, 'g');
const BEGINS_LARGE = expression(String.raw`^[\p{Lo}\p{Lu}]`);
const CAPITAL_INSIDE = expression(String.raw`[\p{Ll}][\p{Lu}]`);
const FIRST_WORDS = expression(String.raw`^([\p{L}]+)(?: ([\p{L}]+))?`);
const CAPITAL_FIRST = expression(String.raw`^[\p{Lu}]`);

/**
 * Every word of a name begins with a capital, but not what follows a dash or an apostrophe, as in `Guang-zong`; a name
 * with capitals inside (`MuddyWater`) has those too, or nothing but capitals.
 */
export function capitalsOf(surface: string, name: string): Capitals {
  if (surface === surface.toUpperCase()) return 'full';
  const words = surface.match(NAME_WORDS.of(surface)) ?? [];
  const begun = words.every(
    (word) => BEGINS_LARGE.test(word) || SMALL_WORDS.has(word) || name.includes(word),
  );
  if (!begun) return 'none';
  return CAPITAL_INSIDE.test(name) && !CAPITAL_INSIDE.test(surface) && words.length === 1
    ? 'initial'
    : 'full';
}

/**
 * Whether `capitalsOf` tells of no surface of a name that it has any, unless its first word begins with a capital; or the
 * second, where the first is one that stays small.
 */
export function beginsWithCapital(name: string): boolean {
  const [, first = '', second = ''] = FIRST_WORDS.exec(name) ?? [];
  const telling = SMALL_WORDS.has(first.toLowerCase()) ? second : first;
  const small = telling.toLowerCase();
  return CAPITAL_FIRST.test(telling) && !SMALL_WORDS.has(small) && !name.includes(small);
}

/** As much of the text around a place as its capitals are judged by. */
const REACH = 160;

/** Whether a word that stands here has a capital whatever it means: it begins a sentence, or is in a headline. */
export function isIdleCapital(text: string, start: number, end: number): boolean {
  return beginsSentence(text, start) || isHeadline(text, start, end);
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n\u2028•*|])[\s"'“”‘’(«»\][-]*$/u.test(text.slice(Math.max(0, start - REACH), start));
}

/** Words long enough to have a capital in a headline, and how many of them must. */
const HEADLINE_WORDS = expression(String.raw`(?<![\p{L}\p{N}])[\p{L}]{4,}`, 'g');
const HEADLINE_SHARE = 0.7;

function isHeadline(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?\n\u2028]\s/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(/[.!?\n\u2028](?:\s|$)/u)[0] ?? '';
  const around = `${before} ${after}`;
  const words = around.match(HEADLINE_WORDS.of(around)) ?? [];
  if (words.length < 3) return false;
  return words.filter((word) => CAPITAL_FIRST.test(word)).length >= words.length * HEADLINE_SHARE;
}

/** Shorter words are abbreviations as often as not. */
const SHORTEST_SHOUT = 6;
const THREE_CAPITALS = expression(String.raw`[\p{Lu}]{3}`);

/** Whether a name is in capitals throughout where the words around it are not. */
export function standsOutByCapitals(text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  if (surface.length < SHORTEST_SHOUT || surface !== surface.toUpperCase() || !THREE_CAPITALS.test(surface))
    return false;
  const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
  const words = around.match(HEADLINE_WORDS.of(around)) ?? [];
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length < words.length / 3;
}

/** What may stand beside a group's name with a capital of its own: what it is, whose it is, who reports on it. */
const COMPANIONS = expression(
  String.raw`^(?:group[\p{L}]*|team|gang|crew|apt|hack[\p{L}]*|hacker[\p{L}]*|ransomware|malware|backdoor|trojan|rat|loader|stealer|campaign|spyware|botnet|threat|actors?|affiliates?|microsoft|mandiant|crowdstrike|kaspersky|unit|advanced|persistent|cyber[\p{L}]*|gruppe|skupina|grupa|grupo|groupe|группа|группировка|група|угруповання|angriff[\p{L}]*|[\p{L}]+gruppe|chinese|russian|iranian|korean|israeli|pakistani|indian|vietnamese|turkish|ukrainian|belarusian|lebanese|syrian|palestinian|american|british|european|spanish|arab)$`,
  'i',
);
const NEXT_WORD = expression(String.raw`^[ \u00a0]([\p{Lu}][\p{Ll}]+)(?![\p{L}\p{N}])`);
const PREVIOUS_WORD = expression(String.raw`(?<![\p{L}\p{N}])([\p{Lu}][\p{Ll}]+)[ \u00a0]$`);

/** Words that begin sentences before a name without being a part of it. */
const OPENERS = new Set(
  'a according additionally each either every any some neither many most more few several such after again against all also although an and another apparently as at because before both but by did does during even finally for from has have here how however if in instead is its later like meanwhile nor notably now of on once only or other recently researchers since so still than that the their then these they this those though through to today together unlike until was were what when where whether which while who whose why with yesterday yet de der die das den dem ein eine la le les un une el los il lo o os en et y e i a v ve na по в на и от за как'.split(
    ' ',
  ),
);

/** The word beside that makes a longer name of this one, if any: `Emma` Lazarus, Leviathan `Security`. */
export function longerNameWith(text: string, start: number, end: number): string | undefined {
  if (isHeadline(text, start, end)) return undefined;
  const next = NEXT_WORD.exec(text.slice(end, end + 40))?.[1];
  if (next && !COMPANIONS.test(next)) return next;
  const before = text.slice(Math.max(0, start - REACH), start);
  const previous = PREVIOUS_WORD.exec(before)?.[1];
  if (!previous || COMPANIONS.test(previous) || OPENERS.has(previous.toLowerCase())) return undefined;
  return previous;
}
