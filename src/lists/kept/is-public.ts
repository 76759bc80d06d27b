import type { ListContents } from './kept-list.ts';

/**
 * Whether everybody can read a list: those of authorities, of OpenSanctions, MITRE, MISP and Microsoft. One in our own form,
 * or in STIX of anybody else, may be somebody's secret.
 */
export function isPublic({ heads }: Pick<ListContents, 'heads'>): boolean {
  return heads.every(({ format, authority }) =>
    format === 'stix' ? authority === 'The MITRE Corporation' : !format.startsWith('own-'),
  );
}
