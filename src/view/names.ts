import type { ReaderName } from '../profile/reader-profile.ts';

const LANGUAGE_OF_SCRIPT: Partial<Record<ReaderName['script'], string>> = {
  Hans: 'zh-Hans',
  Hant: 'zh-Hant',
  Jpan: 'ja',
  Kore: 'ko',
};

/** The language tag of a name, which lets a browser choose the right glyphs and a screen reader the right voice. */
export function languageOf({ lang, script }: ReaderName): string {
  if (lang && lang !== 'zh') return lang;
  return LANGUAGE_OF_SCRIPT[script] ?? (script === 'Latn' ? (lang ?? 'en') : `und-${script}`);
}
