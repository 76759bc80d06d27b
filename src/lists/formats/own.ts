import type { RawEntry, RawName } from '../collector.ts';
import type { EntryKind, ListHead } from '../entry.ts';

/**
 * Our own simple form, for lists that somebody keeps themselves: `name`, and if wanted `aliases` (with `;` between
 * them), `kind`, `id`, `url`, `note`. What more its JSON lines may hold, `own-jsonl.ts` says.
 */
export interface OwnFields {
  readonly name: string | undefined;
  readonly aliases: readonly string[];
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly note: string | undefined;
}

export const OWN_COLUMNS = ['name', 'aliases', 'kind', 'id', 'url', 'note'];

export const OWN_HEAD = { title: '', authority: '' } satisfies Partial<ListHead>;

export function ownEntry({ name, aliases, kind, id, url, note }: OwnFields): RawEntry {
  return {
    id: id ?? name,
    kind: KINDS.get(kind?.trim().toLowerCase() ?? '') ?? 'unknown',
    names:
      name === undefined
        ? []
        : [
            { text: name, quality: 'unknown', type: 'primary' },
            ...aliases.map((text): RawName => ({ text, quality: 'unknown', type: 'alias' })),
          ],
    url,
    note,
  };
}

const KINDS = new Map<string, EntryKind>(
  (['group', 'person', 'organization', 'operation', 'tool'] as const).map((kind) => [kind, kind]),
);
