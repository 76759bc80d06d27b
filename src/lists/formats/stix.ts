import type { Collector, RawName } from '../collector.ts';
import type { EntryKind, ListHead, ListRelation } from '../entry.ts';
import { isoDay } from '../input/days.ts';
import { listOf, own, stringOf, stringsOf } from '../input/json-values.ts';
import type { JsonFormat } from './format.ts';
import { newestOf, type Placed } from './stix-versions.ts';

/** A STIX bundle, 2.0 or 2.1, of MITRE ATT&CK or of any other producer. */
export const stix: JsonFormat = {
  is: (json) => own(json, 'type') === 'bundle' && Array.isArray(own(json, 'objects')),
  read(json, { collector }) {
    const placed = newestOf(listOf(json, 'objects'));
    const objects = placed.map(({ object }) => object);
    const producers = producersOf(objects);
    const listed = listedIdentities(objects, producers);
    const actors = new Map<string, string>();
    for (const object of objects) {
      const id = stringOf(object, 'id');
      if (id !== undefined && kindOf(object, listed)) actors.set(id, referenceOf(object)?.id ?? id);
    }
    const head = headOf(
      objects,
      objects.filter((object) => kindOf(object, listed) && !isWithdrawn(object)),
      producers,
    );
    collector.head(head);
    const bundle = { listed, producers, relations: relationsOf(objects, actors), head };
    for (const one of placed) readObject(one, bundle, collector);
  },
};

/** What has to be known of a bundle to read an object of it. */
interface Bundle {
  readonly listed: ReadonlySet<string>;
  /** The names of those who made its objects. */
  readonly producers: ReadonlyMap<string, string | undefined>;
  readonly relations: ReadonlyMap<string, ListRelation[]>;
  readonly head: ListHead;
}

const KINDS = new Map<string | undefined, EntryKind>([
  ['intrusion-set', 'group'],
  ['threat-actor', 'group'],
  ['campaign', 'operation'],
  ['malware', 'tool'],
  ['tool', 'tool'],
]);

/** A class of people or a system is called by no name of its own. */
const IDENTITIES = new Map<string | undefined, EntryKind>([
  ['individual', 'person'],
  ['group', 'group'],
  ['organization', 'organization'],
]);

function kindOf(object: unknown, listed: ReadonlySet<string>): EntryKind | undefined {
  const type = stringOf(object, 'type');
  if (type === 'identity') {
    return listed.has(stringOf(object, 'id') ?? '')
      ? IDENTITIES.get(stringOf(object, 'identity_class'))
      : undefined;
  }
  // Who acts alone, with what one person has.
  if (type === 'threat-actor' && stringOf(object, 'resource_level') === 'individual') return 'person';
  return KINDS.get(type);
}

/**
 * The identities that a bundle says something to be the work of. Most are there for others' sake: who made the bundle, who
 * was attacked, where something was seen. To list a victim among those who attacked it would be the worst of mistakes.
 */
function listedIdentities(objects: readonly unknown[], producers: ReadonlyMap<string, unknown>): Set<string> {
  const blamed = new Set<string>();
  const others = new Set(producers.keys());
  for (const object of objects) {
    if (isWithdrawn(object)) continue;
    const type = stringOf(object, 'relationship_type');
    const target = stringOf(object, 'target_ref') ?? '';
    if (type === 'attributed-to' || type === 'authored-by') blamed.add(target);
    if (type === 'targets' || type === 'impersonates') others.add(target);
    for (const seenBy of stringsOf(object, 'where_sighted_refs')) others.add(seenBy);
  }
  return new Set([...blamed].filter((id) => !others.has(id)));
}

function isWithdrawn(object: unknown): boolean {
  return own(object, 'revoked') === true || own(object, 'x_mitre_deprecated') === true;
}

function readObject(
  { object, entry }: Placed,
  { listed, producers, relations, head }: Bundle,
  collector: Collector,
): void {
  const id = stringOf(object, 'id');
  const name = stringOf(object, 'name');
  const type = stringOf(object, 'type');
  if (type !== 'identity' && !KINDS.has(type)) return;
  const label = `${type} ${name ?? id ?? ''}`;
  const kind = kindOf(object, listed);
  if (own(object, 'revoked') === true) {
    collector.skip('revoked', label, { entry });
    return;
  }
  if (own(object, 'x_mitre_deprecated') === true) {
    collector.skip('deprecated', label, { entry });
    return;
  }
  if (kind === undefined) {
    collector.skip('not-an-actor', label, { entry });
    return;
  }
  const reference = referenceOf(object);
  const aliases = [...stringsOf(object, 'aliases'), ...stringsOf(object, 'x_mitre_aliases')];
  const listedOn = isoDay(stringOf(object, 'created'));
  const updatedOn = isoDay(stringOf(object, 'modified'));
  const authority = producers.get(stringOf(object, 'created_by_ref') ?? '');
  collector.add(
    {
      id: reference?.id ?? id,
      kind,
      names: [
        { text: name, quality: 'unknown', type: 'primary' },
        ...aliases.map((text): RawName => ({ text, quality: 'unknown', type: 'alias' })),
      ],
      ...(listedOn !== undefined && { listedOn }),
      ...(updatedOn !== undefined && { updatedOn }),
      ...(authority !== head.authority && { authority }),
      ...(reference?.url !== undefined && { url: reference.url }),
      related: relations.get(id ?? '') ?? [],
    },
    { entry },
  );
}

/** The reference of ATT&CK by which everybody knows it, instead of the bundle's own id. */
function referenceOf(object: unknown): { id: string; url: string | undefined } | undefined {
  for (const reference of listOf(object, 'external_references')) {
    const id = stringOf(reference, 'external_id');
    if (id !== undefined && stringOf(reference, 'source_name')?.startsWith('mitre-')) {
      return { id, url: stringOf(reference, 'url') };
    }
  }
  return undefined;
}

const RELATIONS = new Set(['attributed-to', 'uses']);

/** From each object to others that are entries too. */
function relationsOf(
  objects: readonly unknown[],
  actors: ReadonlyMap<string, string>,
): Map<string, ListRelation[]> {
  const relations = new Map<string, ListRelation[]>();
  for (const object of objects) {
    const type = stringOf(object, 'relationship_type');
    const source = stringOf(object, 'source_ref');
    const to = actors.get(stringOf(object, 'target_ref') ?? '');
    if (type === undefined || !RELATIONS.has(type) || source === undefined || to === undefined) continue;
    if (isWithdrawn(object)) continue;
    const known = relations.get(source);
    if (known) known.push({ type, to });
    else relations.set(source, [{ type, to }]);
  }
  return relations;
}

/** Whoever made an object of the bundle, by name where it says who that is. */
function producersOf(objects: readonly unknown[]): Map<string, string | undefined> {
  const refs = new Set(objects.flatMap((object) => stringOf(object, 'created_by_ref') ?? []));
  const names = new Map(objects.map((object) => [stringOf(object, 'id'), stringOf(object, 'name')]));
  return new Map([...refs].map((ref) => [ref, names.get(ref)]));
}

/** The authority of the whole is who made every entry of it; what several made has none. */
function headOf(
  objects: readonly unknown[],
  entries: readonly unknown[],
  producers: ReadonlyMap<string, string | undefined>,
): ListHead {
  const collection = objects.find((object) => stringOf(object, 'type') === 'x-mitre-collection');
  const makers = new Set(entries.map((object) => stringOf(object, 'created_by_ref') ?? ''));
  const [maker = ''] = makers;
  const authority = makers.size === 1 ? (producers.get(maker) ?? '') : '';
  const released = stringOf(collection, 'x_mitre_version');
  return {
    format: 'stix',
    title: stringOf(collection, 'name') ?? (authority || 'STIX'),
    authority,
    ...(released !== undefined && { released }),
    ...(authority !== '' && maker === MITRE && { url: 'https://attack.mitre.org/' }),
  };
}

/** In every release of ATT&CK. */
const MITRE = 'identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5';
