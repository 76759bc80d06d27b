import { fold } from '../../recognize/fold.ts';
import { formsOf } from '../../recognize/forms.ts';
import { keyOf } from '../../recognize/name-index.ts';
import { entryId } from './entry-id.ts';
import { findNames, type ListedName, type NamedList } from './find.ts';
import { plainReference, referenceKey } from './reference-key.ts';

/** At most so many: a name that more bear tells nobody. */
const MOST = 20;

/** The ids of the entries that have exactly this name, in any of its forms and whatever its case; or this reference. */
export async function findEntries(lists: readonly NamedList[], query: string): Promise<string[]> {
  const wanted = plain(query);
  if (wanted === '') return [];
  // A name that may take an ending can lie under the key of its first word alone.
  const keys = formsOf({ profile: 0, class: 'phrase', text: query }).flatMap(({ text }) =>
    [0, 1].map((endings) => keyOf({ text, endings })),
  );
  const found = await findNames(lists, [...keys, referenceKey(query)]);
  const has = (one: ListedName): boolean =>
    one.class === 'reference'
      ? plainReference(one.text) === wanted
      : formsOf({ ...one, profile: 0, class: one.class }).some(({ text }) => plain(text) === wanted);
  return [...new Set(found.filter(has).map(entryId))].slice(0, MOST);
}

/** What is written in a name, whatever stands between. */
function plain(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
