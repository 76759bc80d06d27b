import type { NameIndex } from '../../src/recognize/name-index.ts';
import type { FindNames, Hit } from './find-names.ts';

/**
 * What the recognition has to be better than: every name as it is spelled in the data, as whole words, whatever the
 * case and however wide the blanks. The longest of those that begin together is taken, and every find is held for sure.
 */
export function plainSearch(index: NameIndex): FindNames {
  const owners = new Map<string, Set<string>>();
  for (const { text, profile } of index.names) {
    const id = index.profiles[profile]?.id;
    if (id === undefined) continue;
    const ids = owners.get(key(text));
    if (ids) ids.add(id);
    else owners.set(key(text), new Set([id]));
  }
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length);
  const names = longestFirst.map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{N}_])`,
    'giu',
  );

  return ({ text, passages }) =>
    passages
      .flatMap((passage) =>
        [...passage.text.matchAll(pattern)].map((match): Hit => {
          const place = passage.place(match.index, match.index + match[0].length);
          return {
            ...place,
            surface: text.slice(place.start, place.end),
            profiles: [...(owners.get(key(match[0])) ?? [])],
            certainty: 'certain',
            evidence: [],
          };
        }),
      )
      .sort((a, b) => a.start - b.start);
}

function key(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
