import { z } from 'zod';

/**
 * What STIX 2.1 asks of the objects that are exported, written out after the OASIS standard of 10 June 2021. Stricter than
 * it in one thing: no property may stand that is not used here. The JSON schemas that OASIS keeps beside the standard say
 * less (nothing of references or of what relates to what), and that of a bundle knows no notes.
 */

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

function idOf(...types: string[]) {
  return z.string().regex(new RegExp(`^(?:${types.join('|')})--${UUID}$`, 'u'));
}

/** To the millisecond, and in UTC. */
const timestamp = z.iso.datetime({ precision: 3, offset: false });

const externalReference = z
  .strictObject({
    source_name: z.string().min(1),
    description: z.string().min(1).optional(),
    url: z.url().optional(),
    external_id: z.string().min(1).optional(),
  })
  .refine(({ description, url, external_id: id }) => description ?? url ?? id, 'has a name and nothing else');

const texts = z.array(z.string().min(1)).min(1);

function object<T extends string, S extends z.core.$ZodShape>(type: T, own: S) {
  return z.strictObject({
    type: z.literal(type),
    spec_version: z.literal('2.1'),
    id: idOf(type),
    created: timestamp,
    modified: timestamp,
    created_by_ref: idOf('identity'),
    lang: z.literal('en'),
    external_references: z.array(externalReference).min(1).optional(),
    object_marking_refs: z.array(idOf('marking-definition')).min(1).optional(),
    confidence: z.int().min(0).max(100).optional(),
    ...own,
  });
}

const name = z.string().min(1);
const description = z.string().min(1).optional();
const aliases = texts.optional();
const ACTORS = ['identity', 'intrusion-set', 'campaign', 'malware'];

const relationship = object('relationship', {
  relationship_type: z.string().regex(/^[a-z0-9-]+$/u),
  source_ref: idOf(...ACTORS),
  target_ref: idOf(...ACTORS),
  description,
}).refine(
  ({ relationship_type: type, source_ref, target_ref }) => suits(type, source_ref, target_ref),
  'is not a relationship that the standard knows between these',
);

/** The standard’s summary of relationships, as far as it concerns the types above. */
const KNOWN = [
  'campaign attributed-to intrusion-set',
  'campaign targets identity',
  'campaign uses malware',
  'intrusion-set targets identity',
  'intrusion-set uses malware',
  'malware authored-by intrusion-set',
  'malware targets identity',
  'malware uses malware',
  'malware variant-of malware',
];

function suits(type: string, source: string, target: string): boolean {
  const [from, to] = [source, target].map((id) => id.split('--')[0]);
  if (type === 'duplicate-of' || type === 'derived-from') return from === to;
  return type === 'related-to' || KNOWN.includes(`${from} ${type} ${to}`);
}

const anyObject = z.discriminatedUnion('type', [
  object('identity', { name, description, identity_class: z.enum(['individual', 'organization']) }),
  object('intrusion-set', { name, description, aliases }),
  object('campaign', { name, description, aliases }),
  object('malware', { name, description, aliases, is_family: z.boolean() }),
  relationship,
  object('note', {
    abstract: z.string().min(1),
    content: z.string().min(1),
    object_refs: z.array(idOf(...ACTORS, 'report')).min(1),
  }),
  object('report', {
    name,
    published: timestamp,
    object_refs: z.array(idOf(...ACTORS, 'relationship', 'note')).min(1),
  }),
  z.strictObject({
    type: z.literal('marking-definition'),
    spec_version: z.literal('2.1'),
    id: idOf('marking-definition'),
    created: timestamp,
    created_by_ref: idOf('identity'),
    definition_type: z.literal('statement'),
    definition: z.strictObject({ statement: z.string().min(1) }),
  }),
]);

export const bundleSchema = z
  .strictObject({ type: z.literal('bundle'), id: idOf('bundle'), objects: z.array(anyObject).min(1) })
  .superRefine(({ objects }, context) => {
    const ids = new Set(objects.map(({ id }) => id));
    if (ids.size < objects.length) context.addIssue('holds an object twice');
    for (const one of objects) {
      if ('modified' in one && one.modified < one.created)
        context.addIssue(`${one.id} was modified before created`);
      for (const id of refsOf(one)) {
        if (!ids.has(id)) context.addIssue(`${one.id} points at ${id}, which is not in the bundle`);
      }
    }
  });

type AnyObject = z.infer<typeof anyObject>;

function refsOf(one: AnyObject): string[] {
  return [
    one.created_by_ref,
    ...('object_marking_refs' in one ? (one.object_marking_refs ?? []) : []),
    ...('object_refs' in one ? one.object_refs : []),
    ...('source_ref' in one ? [one.source_ref, one.target_ref] : []),
  ];
}
