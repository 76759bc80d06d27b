import { createFolder } from '../../recognize/fold.ts';
import { indexNames } from '../../recognize/name-index.ts';
import { scan } from '../../recognize/scan.ts';
import { sieveOfEverything } from '../../recognize/sieve.ts';
import { createTextSifter } from '../../recognize/sift.ts';
import { entryId } from './entry-id.ts';
import { findNames, type NamedList } from './find.ts';
import { plainReference, referenceKey } from './reference-key.ts';
import { shareNames } from './share.ts';

/** At most so many: a name that more bear tells nobody. */
const MOST = 20;

/** The ids of the entries that have exactly this name, in any of its forms and whatever its case; or this reference. */
export async function findEntries(lists: readonly NamedList[], query: string): Promise<string[]> {
  const text = query.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const keys = new Set<number>();
  createTextSifter(sieveOfEverything(), (key) => keys.add(key))(text);
  const reference = plainReference(text);
  if (reference !== '') keys.add(referenceKey(text));
  const found = await findNames(lists, [...keys]);
  const ids = found
    .filter((name) => name.class === 'reference' && plainReference(name.text) === reference)
    .map(entryId);
  const { names, profiles } = shareNames(found);
  const folded = createFolder()(text);
  const index = indexNames([], names);
  const whole = scan(folded, index).find(({ start, end }) => start === 0 && end === folded.length);
  const bearers = new Set(whole?.forms.map((form) => names[index.formNames[form] ?? 0]?.profile));
  const named = profiles.filter(([position]) => bearers.has(position)).map(([, { id }]) => id);
  return [...new Set([...ids, ...named])].slice(0, MOST);
}
