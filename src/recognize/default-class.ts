import type { NameClass } from '../profile/types.ts';

/**
 * The class of a name of which nobody has said what it needs: names taken over from a list. It errs on the side of
 * asking for evidence, as a list doesn't tell which of its names mean something else as well.
 *
 * @param frequency how often words in small letters occur in 51 million words of everyday English
 */
export function defaultClass(text: string, frequency: ReadonlyMap<string, number>): NameClass {
  const occurs = (word: string, times: number) => (frequency.get(word.toLowerCase()) ?? 0) >= times;
  const words = text.split(/[\s_-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = '', ...rest] = words;
  if (words.length === 0 || /[[\]/]/u.test(text)) return 'unmarked';
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(text)) return letters(text) > 2 ? 'coined' : 'ordinary';
  if (NUMBERED.test(text)) return 'everyday';
  if (DESIGNATOR.test(text)) return KNOWN_SERIES.test(text) || letters(text) > 4 ? 'code' : 'acronym';
  if (rest.length > 0) {
    const last = rest.at(-1) ?? '';
    if (words.length === 2 && NAMING_SCHEMES.has(last.toLowerCase())) return 'coined';
    return 'phrase';
  }
  if (occurs(first, EVERYDAY)) return 'everyday';
  if (letters(text) <= 4 && first === first.toUpperCase()) return 'acronym';
  if (isCamelCase(first)) {
    const parts = first.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return parts.every((part) => occurs(part, IN_USE)) ? 'phrase' : 'coined';
  }
  return /\p{L}[\p{N}.@#]\p{L}/u.test(first) ? 'coined' : 'ordinary';
}

/** So often a word is on everybody's lips: `play`, `mask`, `mirage`, but not `chimera` or `zirconium`. */
export const EVERYDAY = 40;
/** So often it is a word at all, and two of them make no coinage. */
export const IN_USE = 20;

/** `Group 5`, `Unit 61398`: what many other things are numbered as, too. */
const NUMBERED =
  /^(?:group|team|unit|bureau|pla unit|red dev|white dev|venus|magecart group|project) ?\d+$/iu;

/** Letters and a number as analysts give them out: `APT-C-36`, `UNC2452`, `CL-STA-0043`, `Threat Group-3390`. */
const DESIGNATOR = /^(?:threat group|\p{Lu}[\p{L}]*)(?:[ _-]?\p{Lu}{1,4})?[ _-]?\d+$/u;

/** Series so well known that even a single figure behind them is no accident. */
const KNOWN_SERIES = /^(?:APT|FIN|TA|UNC|DEV|ATK)[ -]?\d+$/u;

/** Second words of the vendors' schemes that no headline about weather, stars or animals puts behind a first one. */
const NAMING_SCHEMES = new Set(
  'blizzard chollima hail kitten libra lepus manticore panda pisces sandstorm scorpius serpens sleet squall taurus tempest tsunami typhoon ursa'.split(
    ' ',
  ),
);

/** A capital inside, as in `MuddyWater`: no other word is written so. */
function isCamelCase(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word);
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
