import type { RawName } from '../collector.ts';
import type { EntryKind, ListHead } from '../entry.ts';
import { joined, personName } from './person-name.ts';

export const UK_HEAD = {
  title: 'UK Sanctions List',
  authority: 'UK FCDO',
  url: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
} satisfies Partial<ListHead>;

/** “Individual”, “Entity”, “Ship”: undefined for a ship. */
export function ukKind(type: string | undefined): EntryKind | undefined {
  if (type === undefined) return 'unknown';
  if (/^ship$/iu.test(type)) return undefined;
  return /^individual$/iu.test(type) ? 'person' : 'organization';
}

/** Of six parts the sixth is the family name, or the whole name of a company. */
export function ukName(kind: EntryKind | undefined, parts: readonly (string | undefined)[]) {
  const given = joined(...parts.slice(0, 5));
  return kind === 'person' ? personName(parts[5], given) : { text: joined(given, parts[5]) };
}

export function ukQuality(strength: string | undefined): RawName['quality'] {
  if (/^low/iu.test(strength ?? '')) return 'weak';
  return /^good/iu.test(strength ?? '') ? 'strong' : 'unknown';
}

/** “Prime Alias”, “Primary Name”, “Primary Name Variation”, “AKA”, “FKA”. */
export function ukNameType(type: string | undefined): RawName['type'] {
  if (/variation/iu.test(type ?? '')) return 'spelling';
  if (/^prim/iu.test(type ?? '')) return 'primary';
  return /^f/iu.test(type ?? '') ? 'former' : 'alias';
}
