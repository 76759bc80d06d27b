import { Language } from './language.ts';

declare const chrome: { i18n: { getMessage(key: string): string } };

/**
 * The language of the browser, or English where there is none of it: the browser reads the texts from `_locales/`,
 * which the build makes of `languages/`.
 */
export function browserLanguage(): Language {
  return new Language((key) => chrome.i18n.getMessage(key), navigator.languages);
}
