/** What a form of a name has between two tokens, to say what a text may have in that place. */
export const GAP = {
  /** Nothing, a blank or a dash: `APT31`, `APT 31`, `APT-31`. */
  loose: '~',
  /** A blank or a dash, or a blank and the letter that Latin has no other sign for: `Violet-Typhoon`, `bin ‘Umar`. */
  space: ' ',
  /** A blank, or a comma with or without one, after the dot of a short form or not: `NI, Gaobin`, `Co., Ltd`. */
  comma: ',',
  /** A blank, a dash, an apostrophe or a dot, as between syllables: `Guang-zong`, `Ch'eng`. */
  syllable: "'",
  /** A blank with or without an ampersand: `Science & Technology`. */
  ampersand: '&',
  /** A dot: `TEMP.Periscope`. */
  dot: '.',
  /** A blank, with or without the dot of an initial: `Maksim V. Yakubets`. */
  initial: ';',
  /** As in `admin@338`. */
  at: '@',
  /** Nothing: two characters of Chinese or Japanese. */
  none: '|',
} as const;

function isBlankAndSign(units: Uint16Array, start: number, size: number): boolean {
  return size === 2 && units[start] === 0x20 && units[start + 1] === 0x27;
}

/** Whether `gap` allows the units from `start` to `end` of a folded text between two tokens. */
export function gapAllows(gap: number, units: Uint16Array, start: number, end: number): boolean {
  const size = end - start;
  const first = size > 0 ? String.fromCharCode(units[start] ?? 0) : '';
  const single = size === 1 ? first : undefined;
  switch (String.fromCharCode(gap)) {
    case GAP.loose:
      return size === 0 || single === ' ' || single === '-';
    case GAP.space:
      return single === ' ' || single === '-' || isBlankAndSign(units, start, size);
    case GAP.ampersand:
      return single === ' ' || (size === 3 && first === ' ' && units[start + 1] === 0x26);
    case GAP.comma:
      return (
        single === ' ' ||
        single === ',' ||
        (size === 2 && first === ',' && units[start + 1] === 0x20) ||
        (first === '.' && size > 1 && gapAllows(gap, units, start + 1, end))
      );
    case GAP.initial:
      return single === ' ' || single === '.' || (size === 2 && first === '.' && units[start + 1] === 0x20);
    case GAP.syllable:
      return (
        single === ' ' ||
        single === '-' ||
        single === "'" ||
        single === '.' ||
        isBlankAndSign(units, start, size)
      );
    case GAP.dot:
    case GAP.at:
      return single === String.fromCharCode(gap);
    default:
      return size === 0;
  }
}
