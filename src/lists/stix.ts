import { z } from 'zod';
import { cleanNames } from './clean-names.ts';
import { ListError, parseEach, textOf } from './list-error.ts';
import type { ActorList } from './listed-actor.ts';

const bundleSchema = z.object({
  type: z.literal('bundle'),
  objects: z.array(z.looseObject({ type: z.string() })),
});

const groupSchema = z.object({
  name: z.string().trim().min(1),
  aliases: z.array(z.string()).default([]),
  revoked: z.boolean().default(false),
  x_mitre_deprecated: z.boolean().default(false),
  external_references: z
    .array(
      z.object({ source_name: z.string(), external_id: z.string().optional(), url: z.string().optional() }),
    )
    .default([]),
});

const collectionSchema = z.object({ name: z.string(), x_mitre_version: z.string() });

export function isStixBundle(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'type' in json && json.type === 'bundle';
}

/**
 * The groups of an ATT&CK bundle, STIX 2.0 or 2.1. Those that ATT&CK has revoked or deprecated are left out: it no
 * longer stands by them, and says elsewhere what they became.
 *
 * @throws {ListError} naming each group that can't be read
 */
export function readStix(json: unknown): ActorList {
  const bundle = bundleSchema.safeParse(json);
  if (!bundle.success) throw new ListError('It is not a STIX bundle: it has no list of objects with a type.');
  const groups = parseEach(
    bundle.data.objects.filter(({ type }) => type === 'intrusion-set'),
    groupSchema,
    (object) => textOf(object, 'name') ?? textOf(object, 'id') ?? 'an intrusion set without a name',
  );
  const [collection] = bundle.data.objects.filter(({ type }) => type === 'x-mitre-collection');
  const release = collectionSchema.safeParse(collection);
  return {
    base: 'attack',
    ...(release.success && { release: `${release.data.name} ${release.data.x_mitre_version}` }),
    actors: groups
      .filter((group) => !group.revoked && !group.x_mitre_deprecated)
      .map(({ name, aliases, external_references: references }) => {
        const id = references.find((one) => /^mitre-/u.test(one.source_name) && one.external_id)?.external_id;
        if (!id) throw new ListError(`${name}: has no MITRE ATT&CK id among its external references`);
        // Its first alias is the name itself, but not in every release.
        const names = cleanNames([name, ...aliases]);
        return {
          id,
          name: names[0] ?? name,
          names,
          url: `https://attack.mitre.org/groups/${id}/`,
          attackIds: [id],
        };
      }),
  };
}
