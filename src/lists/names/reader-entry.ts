import type { Brief, ReaderListed } from '../../profile/reader-profile.ts';
import type { EntryKind, ListEntry } from '../entry.ts';
import type { KeptList } from '../kept/kept-list.ts';

/** An entry of a list in one line. */
export function listedBrief(
  id: string,
  list: KeptList,
  { kind, name }: ListEntry,
): Extract<Brief, { list: string }> {
  return { id, kind: shownKind(kind), name, list: list.name };
}

/** An entry of a list as readers see it: what the list says, on the word of the list. */
export function listedProfile(id: string, list: KeptList, entry: ListEntry): ReaderListed {
  const { id: reference, kind, name, names, related: _related, ...rest } = entry;
  const [head, ...others] = list.heads;
  return {
    tier: 'listed',
    id,
    ...(!list.underlined && { quiet: true }),
    kind: shownKind(kind),
    kindUnknown: kind === 'unknown',
    name,
    names: names.map(({ text, script, language, quality, type, assignedBy }) => ({
      text,
      quality,
      type,
      ...(script !== undefined && { script }),
      ...(language !== undefined && { language }),
      ...(assignedBy !== undefined && { assignedBy }),
    })),
    reference,
    list: {
      name: list.name,
      // Of several lists in one nobody knows which an entry comes from.
      ...(head && others.length === 0
        ? {
            title: head.title,
            authority: head.authority,
            ...(head.released !== undefined && { released: head.released }),
            ...(isHttps(head.url) && { url: head.url }),
          }
        : { title: '', authority: '' }),
      imported: list.imported,
    },
    programmes: rest.programmes,
    ...(rest.listedOn !== undefined && { listedOn: rest.listedOn }),
    ...(rest.updatedOn !== undefined && { updatedOn: rest.updatedOn }),
    ...(rest.authority !== undefined && { authority: rest.authority }),
    ...(rest.note !== undefined && { note: rest.note }),
    ...(rest.country !== undefined && { country: rest.country }),
    ...(isHttps(rest.url) && { url: rest.url }),
  };
}

/** What a list doesn't tell is shown as what it is more often. */
function shownKind(kind: EntryKind): ReaderListed['kind'] {
  return kind === 'unknown' ? 'organization' : kind;
}

function isHttps(url: string | undefined): url is string {
  return url?.startsWith('https://') ?? false;
}
