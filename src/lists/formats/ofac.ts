import type { RawName } from '../collector.ts';
import type { EntryKind, ListHead } from '../entry.ts';

export const OFAC = 'US Treasury, OFAC';

export const OFAC_HEAD = {
  title: 'OFAC sanctions lists',
  authority: OFAC,
  url: 'https://sanctionslist.ofac.treas.gov/',
} satisfies Partial<ListHead>;

/** Where OFAC shows an entry. */
export function ofacUrl(id: string): string {
  return `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(id)}`;
}

/** What OFAC calls a kind in any of its forms; undefined for ships and aircraft. */
export function ofacKind(type: string | undefined): EntryKind | undefined {
  const lower = type?.trim().toLowerCase();
  if (lower === 'individual') return 'person';
  return lower === 'vessel' || lower === 'aircraft' ? undefined : 'organization';
}

/** `a.k.a.`, `A.K.A.`, `aka`: also, formerly or now known as. */
export function ofacAlias(type: string | undefined): RawName['type'] {
  return /^f/iu.test(type?.trim() ?? '') ? 'former' : 'alias';
}
