import type { ListEntry, NameQuality } from './entry.ts';

export interface ListChanges {
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
  readonly changed: readonly ChangedEntry[];
}

export interface ChangedEntry {
  readonly id: string;
  readonly name: string;
  /** What is different: a field, `quality`, `+ name` or `- name`. */
  readonly fields: readonly string[];
}

/** What is different between two releases of a list, by the list's own references. */
export function listChanges(before: readonly ListEntry[], after: readonly ListEntry[]): ListChanges {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const fresh = new Map(after.map((entry) => [entry.id, entry]));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !fresh.has(id)),
    changed: after.flatMap((entry) => {
      const former = old.get(entry.id);
      const fields = former ? differences(former, entry) : [];
      return fields.length > 0 ? [{ id: entry.id, name: entry.name, fields }] : [];
    }),
  };
}

/** All that two entries have to have in common, beside their names, to be the same. The day of the last update alone says nothing. */
export const COMPARED = [
  'name',
  'kind',
  'programmes',
  'listedOn',
  'authority',
  'note',
  'url',
  'related',
  'country',
] as const;
export type Compared = (typeof COMPARED)[number];

/** How well a list says that a name tells somebody, which decides how certain a mark of it is. */
export const QUALITY = 'quality';

/** What is different between two releases of an entry: a field, `quality` of a name that both have, `+ name` or `- name`. */
export function differences(before: ListEntry, after: ListEntry): string[] {
  const [old, fresh] = [qualities(before), qualities(after)];
  return [
    ...[...fresh.keys()].filter((text) => !old.has(text)).map((text) => `+ ${text}`),
    ...[...old.keys()].filter((text) => !fresh.has(text)).map((text) => `- ${text}`),
    ...([...fresh].some(([text, quality]) => (old.get(text) ?? quality) !== quality) ? [QUALITY] : []),
    ...COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
  ];
}

function qualities({ names }: ListEntry): Map<string, NameQuality> {
  return new Map(names.map(({ text, quality }) => [text, quality]));
}
