/** The endings of cases that a name takes in languages which inflect names, all folded (`й` is `и` then). */
export const ENDING_SETS: readonly ReadonlySet<string>[] = [
  '',
  // Cyrillic.
  'а у ом ем е ы и я ю ои еи ою ею ии ию ия ием ов ев ам ям ами ями ах ях ові еві ів ого ому им ым ыи ая ую',
  // Czech, Slovak, Polish, German and Scandinavian: of a person, after a consonant.
  'a ovi owi em om s es uv ova ove ovou ovy',
  // Of other names in two words, after a consonant.
  's',
  // After a number: Czech and Slovene possessives, and the genitive of Germanic languages.
  's es ina iny inu ine ka ky ku',
].map((endings) => new Set(endings.split(' ').filter(Boolean)));

/** Which of the sets a form takes. */
export const ENDINGS = { none: 0, cyrillic: 1, person: 2, pair: 3, code: 4 } as const;

/** The longest ending, in units. */
export const LONGEST_ENDING = 4;
