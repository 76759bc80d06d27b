import type { Designation } from './types.ts';

/**
 * Where the authority itself shows a listing, by its reference: OFAC has a page for each entry, the others have their
 * list or the act with its annex. Undefined where the reference is missing or belongs to no list known here.
 */
export function officialEntry({
  reference = '',
  programme,
}: Pick<Designation, 'reference' | 'programme'>): string | undefined {
  const [, ofac] = /^SDN (\d+)\b/.exec(reference) ?? [];
  if (ofac) return `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${ofac}`;
  if (/^[A-Z]{3}\d{4}$/.test(reference)) {
    return 'https://www.gov.uk/government/publications/the-uk-sanctions-list';
  }
  const [, year, number] = /\(EU\) (\d{4})\/(\d+)/.exec(programme) ?? [];
  if (/^Annex /.test(reference) && year && number)
    return `https://eur-lex.europa.eu/eli/reg/${year}/${number}`;
  if (/^KPe\.\d+$/.test(reference))
    return 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list';
  return undefined;
}
