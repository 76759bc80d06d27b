import { language } from './say.ts';

/**
 * What is new in a version, as `languages/en.json` has it under `news_` and its number: `news_1_2_0`. Undefined where
 * there is nothing to tell.
 */
export function newsOf(version: string): string | undefined {
  return language().text(`news_${version.replaceAll('.', '_')}`) || undefined;
}
