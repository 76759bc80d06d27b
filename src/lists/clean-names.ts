import { fold } from '../recognize/fold.ts';

/**
 * The names of an actor as they can be looked for in a text. Bases write more into a name than the name: `Subgroup: X`,
 * `SectorD01 (NHSC)` with the vendor who says so, `BlackEnergy (Group)`, a stray comma; ATT&CK ids stand among synonyms.
 * Each name comes once whatever its case, in the spelling that comes first.
 */
export function cleanNames(raw: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const text of raw) {
    const name = cleanName(text);
    const key = fold(name);
    if (key !== '' && !isAttackId(name) && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

function cleanName(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u200b\ufeff]+/gu, ' ')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replace(/^\s*subgroup:/iu, '')
    .replace(/ \([^()]*\)\s*$/u, '') // `NoName057(16)` has no blank there, and keeps it
    .replace(/[\s,;]+$/u, '')
    .trim();
}

/** The id of a group (G), a piece of software (S) or a campaign (C). */
export function isAttackId(text: string): boolean {
  return /^[GSC]\d{4}$/u.test(text.trim());
}

/** What two spellings of one name have in common: neither case nor accents, blanks or dashes. */
export function nameKey(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
