import type { Identifier } from '../profile/identifiers.ts';
import type { SearchedName } from '../profile/library.ts';
import { createIdentifierLookUp } from './look-up/identifiers.ts';
import { createNameLookUp, FIT } from './look-up/names.ts';
import { type Span, spansOf } from './look-up/spans.ts';
import { wordsOf } from './look-up/words.ts';

/** What a profile can be looked up by. */
export interface Searched {
  id: string;
  /** The name that it is shown under. */
  name: string;
  /** A profile; else a reference entry. */
  curated: boolean;
  names: readonly SearchedName[];
  identifiers: readonly Identifier[];
}

/** Why a profile is found: a name or an identifier of it, and what of that was typed. `near`: with slips of typing. */
export type Match =
  | { by: 'name'; name: SearchedName; near: boolean; marked: Span[] }
  | { by: 'identifier'; identifier: Identifier; marked: Span[] };

export interface LookUpResult {
  profile: string;
  match: Match;
}

/** At most so many results: more is scrolling, not looking up. */
const LIMIT = 20;

/** The best of what was found of one profile. */
interface Best {
  fit: number;
  /** Whether that is the name it is shown under. */
  own: boolean;
  match: () => Match;
}

/**
 * Looks profiles up by any part of a name, in any script, forgiving slips of typing, and by identifiers. Each profile is
 * told once, by what fits best. Of those that fit alike profiles come before entries, then those that are shown under
 * what fits, then in the order they were given in.
 */
export function createLookUp(searched: readonly Searched[]): (query: string) => LookUpResult[] {
  const names = searched.flatMap(({ names }, place) => names.map((name) => ({ name, place })));
  const fitsOf = createNameLookUp(names.map(({ name }) => name));
  const identifiersFor = createIdentifierLookUp(
    searched.flatMap(({ identifiers }, place) => identifiers.map((identifier) => ({ identifier, place }))),
  );

  return (text) => {
    const query = wordsOf(text);
    const best = new Map<number, Best>();
    const add = (place: number, found: Best): void => {
      const before = best.get(place);
      if (!before || found.fit < before.fit || (found.fit === before.fit && found.own && !before.own))
        best.set(place, found);
    };

    for (const [at, fit] of fitsOf(query)) {
      const found = names[at];
      if (!found) continue;
      const { name, place } = found;
      add(place, {
        fit,
        own: name.text === searched[place]?.name,
        match: () => ({ by: 'name', name, near: fit >= FIT.near, marked: spansOf(name.text, query) }),
      });
    }
    for (const { one, fit, typed } of identifiersFor(query)) {
      const { identifier, place } = one;
      add(place, {
        fit: fit === 'exact' ? FIT.exact : FIT.beginning,
        own: false,
        match: () => ({
          by: 'identifier',
          identifier,
          marked: spansOf(identifier.id, { words: [typed], joined: typed }),
        }),
      });
    }

    return [...best]
      .flatMap(([place, found]) => {
        const of = searched[place];
        return of ? [{ of, place, ...found }] : [];
      })
      .sort(
        (a, b) =>
          a.fit - b.fit ||
          Number(b.of.curated) - Number(a.of.curated) ||
          Number(b.own) - Number(a.own) ||
          a.place - b.place,
      )
      .slice(0, LIMIT)
      .map(({ of, match }) => ({ profile: of.id, match: match() }));
  };
}
