import type english from './languages/en.json';

/** The name of a text in `languages/*.json`; English has them all. */
export type Key = keyof typeof english;

/** The text under a key, its places not yet filled; empty where there is none. */
export type TextOf = (key: string) => string;

/** A language that the interface is written in. Its texts say which one it is, under `language` and `direction`. */
export class Language {
  readonly text: TextOf;
  readonly #preferred: readonly string[];
  // Made when first wanted, and kept: making a formatter takes many times as long as using it.
  #locale?: string;
  #numbers?: Intl.NumberFormat;
  #lists?: Intl.ListFormat;
  #plurals?: Intl.PluralRules;

  /** Of the tags that the reader prefers, the first of this language says how it is written where they live. */
  constructor(text: TextOf, preferred: readonly string[] = []) {
    this.text = text;
    this.#preferred = preferred;
  }

  /** Which way its lines run. */
  get direction(): 'ltr' | 'rtl' {
    return this.text('direction') === 'rtl' ? 'rtl' : 'ltr';
  }

  /** The BCP 47 tag by which numbers, dates, lists and plurals are written. */
  get locale(): string {
    if (this.#locale === undefined) {
      const own = this.text('language') || 'en-GB';
      this.#locale = this.#preferred.find((tag) => isSameLanguage(tag, own)) ?? own;
    }
    return this.#locale;
  }

  /** Whether it is the language of the data. */
  get isEnglish(): boolean {
    return new Intl.Locale(this.locale).language === 'en';
  }

  get numbers(): Intl.NumberFormat {
    this.#numbers ??= new Intl.NumberFormat(this.locale);
    return this.#numbers;
  }

  get lists(): Intl.ListFormat {
    this.#lists ??= new Intl.ListFormat(this.locale, { type: 'conjunction' });
    return this.#lists;
  }

  get plurals(): Intl.PluralRules {
    this.#plurals ??= new Intl.PluralRules(this.locale);
    return this.#plurals;
  }
}

/** Whether two tags are of one language in one script: `en-US` and `en-GB`, not `zh-CN` and `zh-TW`. */
function isSameLanguage(a: string, b: string): boolean {
  const [first, second] = [a, b].map((tag) => new Intl.Locale(tag).maximize());
  return first?.language === second?.language && first?.script === second?.script;
}
