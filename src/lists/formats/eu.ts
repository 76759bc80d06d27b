import type { RawName } from '../collector.ts';
import type { EntryKind, ListHead } from '../entry.ts';
import { joined, type WrittenName } from './person-name.ts';

export const EU_HEAD = {
  title: 'EU consolidated list of financial sanctions',
  authority: 'Council of the European Union',
  url: 'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
} satisfies Partial<ListHead>;

/** `person` and `enterprise`, or `P` and `E`. */
export function euKind(type: string | undefined): EntryKind {
  if (/^p/iu.test(type ?? '')) return 'person';
  return /^e/iu.test(type ?? '') ? 'organization' : 'unknown';
}

/** The whole name where it is given, and its parts. */
export function euName(
  kind: EntryKind,
  whole: string | undefined,
  last: string | undefined,
  first: string | undefined,
  middle: string | undefined,
): WrittenName {
  const [family, given] = [joined(last), joined(first, middle)];
  return {
    text: joined(whole) ?? joined(given, family),
    ...(kind === 'person' && family !== undefined && given !== undefined && { parts: { family, given } }),
  };
}

/**
 * Every alias is marked as strong, also the weak ones: what it is stands in its remark, often misspelt (`lo quality`,
 * `ood quality`).
 */
export function euQuality(strong: string | undefined, remark: string | undefined): RawName['quality'] {
  if (/\bl?ow? quality/iu.test(remark ?? '') || strong === 'false') return 'weak';
  return /\bg?o+d quality/iu.test(remark ?? '') ? 'strong' : 'unknown';
}

/** None is marked as the leading one; the first in Latin letters is what readers know it by. */
export function leadingName(names: readonly RawName[]): RawName[] {
  const leading = names.find(
    ({ text, quality }) => quality !== 'weak' && /\p{Script=Latin}/u.test(text ?? ''),
  );
  return names.map((name): RawName => (name === leading ? { ...name, type: 'primary' } : name));
}

/** `EN`, or nothing; the alias of a former name says so in its remark. */
export function euAlias(
  name: WrittenName,
  quality: RawName['quality'],
  language: string | undefined,
  remark: string | undefined,
): RawName {
  const code = language?.trim().toLowerCase();
  return {
    ...name,
    quality,
    type: /\b(?:formerly|f\.?k\.?a)\b/iu.test(remark ?? '') ? 'former' : 'alias',
    ...(code !== undefined && /^[a-z]{2}$/u.test(code) && { language: code }),
  };
}
