import type { NameIndexData } from '../../../src/recognize/name-index-data.ts';
import { article } from '../prose.ts';

/** Prose in which every third paragraph holds one of the first names of a list. */
export function textNaming({ names }: NameIndexData): string {
  const { html } = article({
    bytes: 50_000,
    mentionEvery: 3,
    names: names.slice(0, 200).map(({ text }) => text),
  });
  return html.replace(/<[^>]*>/g, '');
}
