/** The countries as Microsoft writes them. “Korea”, which says not which, is left out. */
const COUNTRIES = new Map([
  ['Austria', 'AT'],
  ['Belarus', 'BY'],
  ['China', 'CN'],
  ['India', 'IN'],
  ['Iran', 'IR'],
  ['Israel', 'IL'],
  ['Lebanon', 'LB'],
  ['North Korea', 'KP'],
  ['Pakistan', 'PK'],
  ['Russia', 'RU'],
  ['Singapore', 'SG'],
  ['South Korea', 'KR'],
  ['Türkiye', 'TR'],
  ['Ukraine', 'UA'],
  ['United Arab Emirates', 'AE'],
  ['United States', 'US'],
  ['Vietnam', 'VN'],
]);

/** The country among what Microsoft says of an actor's origin: `Israel, Private sector offensive actor`. */
export function countryOfOrigin(origin: string): string | undefined {
  return origin.split(',').flatMap((part) => COUNTRIES.get(part.trim()) ?? [])[0];
}
