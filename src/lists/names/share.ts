import { writtenName } from '../../recognize/build-name-index.ts';
import { isEveryday } from '../../recognize/everyday.ts';
import type { IndexedProfile, WrittenName } from '../../recognize/name-index-data.ts';
import { needsCapital, type SharedNames } from '../../recognize/name-store.ts';
import { entryId, positionAmongAll } from './entry-id.ts';
import type { ListedName } from './find.ts';

/** What a page is given of names of lists. */
export function shareNames(found: readonly ListedName[]): SharedNames {
  const names = new Map<string, WrittenName>();
  const profiles = new Map<number, IndexedProfile>();
  const byKey = new Map<number, WrittenName[]>();
  for (const { list, quiet, colour, position, kind, class: its, text, parts, keys } of found) {
    if (its === 'reference') continue;
    const at = positionAmongAll({ list, position });
    const id = `${at} ${text}`;
    const name = names.get(id) ?? writtenName({ profile: at, class: its, text, ...(parts && { parts }) });
    names.set(id, name);
    profiles.set(at, {
      id: entryId({ list, position }),
      kind: kind === 'unknown' ? 'organization' : kind,
      list,
      ...(colour && { colour }),
      ...(quiet && { quiet }),
      related: [],
    });
    for (const key of keys) {
      const before = byKey.get(key);
      if (before) before.push(name);
      else byKey.set(key, [name]);
    }
  }
  return {
    keys: [...byKey.keys()],
    capitalKeys: [...byKey].filter(([, its]) => its.every(needsCapital)).map(([key]) => key),
    everydayKeys: [...byKey].filter(([, its]) => its.every(isEveryday)).map(([key]) => key),
    names: [...names.values()],
    profiles: [...profiles],
  };
}

/** What is given of both. A key of which one part needs no capital needs none, and so with words of every day. */
export function together(one: SharedNames, other: SharedNames): SharedNames {
  const inBoth = (of: 'capitalKeys' | 'everydayKeys'): number[] =>
    [...new Set([...one[of], ...other[of]])].filter((key) =>
      [one, other].every((its) => !its.keys.includes(key) || its[of].includes(key)),
    );
  return {
    keys: [...new Set([...one.keys, ...other.keys])],
    capitalKeys: inBoth('capitalKeys'),
    everydayKeys: inBoth('everydayKeys'),
    names: [...one.names, ...other.names],
    profiles: [...one.profiles, ...other.profiles],
  };
}
