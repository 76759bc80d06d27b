import type { EntryKind, ListHead } from '../entry.ts';

export const OPENSANCTIONS_HEAD = {
  title: 'OpenSanctions',
  authority: 'OpenSanctions',
  url: 'https://www.opensanctions.org/',
} satisfies Partial<ListHead>;

/** What its schemas are to us; why not, for those that are nothing. */
export function ftmKind(
  schema: string | undefined,
): EntryKind | 'vessel-or-aircraft' | 'wallet' | 'not-an-actor' {
  return SCHEMAS.get(schema ?? '') ?? 'not-an-actor';
}

const SCHEMAS = new Map<string, ReturnType<typeof ftmKind>>([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Company', 'organization'],
  ['PublicBody', 'organization'],
  // Whoever can be sued: a person or a company.
  ['LegalEntity', 'unknown'],
  ['Vessel', 'vessel-or-aircraft'],
  ['Airplane', 'vessel-or-aircraft'],
  ['Vehicle', 'vessel-or-aircraft'],
  ['CryptoWallet', 'wallet'],
]);

export function openSanctionsUrl(id: string): string {
  return `https://www.opensanctions.org/entities/${encodeURIComponent(id)}/`;
}
