import { language } from '../words/say.ts';

/** Tells browser and screen reader in which language an element is written, and which way its lines run. */
export function markLanguage(element: HTMLElement): void {
  const { locale, direction } = language();
  element.lang = locale;
  element.dir = direction;
}
