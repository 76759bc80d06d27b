/** The place of an actor on a cluster's page, as the generator of that page names its headings. */
export function mispAnchor(value: string): string {
  return value
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/gu, '')
    .replaceAll(/[^\w\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/gu, '-');
}
