import { z } from 'zod';
import { baseIdSchema } from '../../profile/reference.ts';
import {
  chargeSchema,
  checkedSchema,
  designationSchema,
  idSchema,
  kindSchema,
  nameSchema,
  partialDateSchema,
  relationTypeSchema,
  sourceKindSchema,
  textSchema,
  topicSchema,
  urlSchema,
} from '../../profile/schema.ts';

/**
 * What an exported JSON file holds, for whoever reads one. It is written out apart from the schema of the data, so that
 * the data may change without the files changing under their readers: what can no longer be read in the old way gets
 * another `version`. Optional fields may be added within one.
 */

/** Ids of entries in the file's `sources`. */
const citations = z.array(textSchema).min(1);

const source = z.strictObject({
  id: textSchema,
  publisher: textSchema,
  title: textSchema,
  url: urlSchema,
  date: partialDateSchema.optional(),
  kind: sourceKindSchema,
  /** How whoever entered it came to know what it says: the whole of it was seen only where it is `read`. */
  checked: checkedSchema,
  note: textSchema.optional(),
});

const terms = z.strictObject({ notice: textSchema, url: urlSchema });

/** A profile or an entry as others point at it. */
const pointer = z.strictObject({ id: idSchema, kind: kindSchema, name: textSchema });

const name = z.strictObject({
  text: textSchema,
  script: nameSchema.shape.script,
  lang: textSchema.optional(),
  assignedBy: textSchema,
  since: partialDateSchema.optional(),
  until: partialDateSchema.optional(),
  /** Made by rule from another name, and seen in no source as such. */
  respelling: z.strictObject({ of: textSchema, rule: textSchema }).optional(),
  /** A source misspells the name so. */
  misprint: z.literal(true).optional(),
  sources: citations,
});

const designation = z.strictObject({
  authority: textSchema,
  programme: textSchema,
  date: partialDateSchema,
  reference: textSchema.optional(),
  referenceMissing: textSchema.optional(),
  status: designationSchema.shape.status,
  measures: textSchema.optional(),
  sources: citations,
});

/** An accusation, unless its status says that a court, or the person, has said that it is so. */
const charge = z.strictObject({
  court: textSchema,
  docket: textSchema.optional(),
  date: partialDateSchema,
  offences: textSchema,
  status: chargeSchema.shape.status,
  sources: citations,
});

/** `subject` is … of `object`, according to `by`. */
const relation = z.strictObject({
  type: relationTypeSchema,
  /** Whether it is an accusation, by its type or by whose word it rests on. */
  alleged: z.boolean(),
  subject: pointer,
  object: pointer,
  by: textSchema,
  text: textSchema.optional(),
  sources: citations,
});

const curated = z.strictObject({
  tier: z.literal('curated'),
  ...pointer.shape,
  summary: z.strictObject({ text: textSchema, sources: citations }),
  /** The day a person last held every line against its sources. */
  reviewed: partialDateSchema,
  names: z.array(name),
  statements: z.array(
    z.strictObject({
      topic: topicSchema,
      text: textSchema,
      date: partialDateSchema.optional(),
      sources: citations,
    }),
  ),
  designations: z.array(designation),
  charges: z.array(charge),
  events: z.array(z.strictObject({ date: partialDateSchema, text: textSchema, sources: citations })),
  relations: z.array(relation),
  knowledgeBases: z.array(
    z.strictObject({ base: textSchema, id: textSchema, url: urlSchema, sources: citations }),
  ),
});

/** Names alone, as knowledge bases list them; nobody at Known As has reviewed them. */
const reference = z.strictObject({
  tier: z.literal('reference'),
  ...pointer.shape,
  names: z.array(name),
  /** ISO 3166 codes of the countries that bases attribute it to. */
  countries: z.array(z.strictObject({ code: textSchema, listedBy: z.array(textSchema), sources: citations })),
  /** What else bears one of its names. */
  namesakes: z.array(z.strictObject({ other: pointer, names: z.array(textSchema) })),
  listings: z.array(z.strictObject({ base: baseIdSchema, id: textSchema, name: textSchema, url: urlSchema })),
});

export const profileFileSchema = z.strictObject({
  format: z.literal('known-as-profile'),
  version: z.literal(1),
  terms: z.array(terms),
  profile: z.discriminatedUnion('tier', [curated, reference]),
  sources: z.array(source),
});
export type ProfileFile = z.infer<typeof profileFileSchema>;

export const briefFileSchema = z.strictObject({
  format: z.literal('known-as-brief'),
  version: z.literal(1),
  terms: z.array(terms),
  page: z.strictObject({ title: z.string(), address: z.string(), readOn: partialDateSchema }),
  /** In the order of first mention. */
  named: z.array(
    z.strictObject({
      ...pointer.shape,
      tier: z.enum(['curated', 'reference']),
      /** How sure it is that the page means it: all else that is said here of it is only then said of whom it names. */
      certainty: z.enum(['certain', 'likely', 'possible']),
      /** How often it is named. */
      count: z.int().min(0),
      /** The forms in which it is named, as written. */
      surfaces: z.array(z.string()),
      summary: z.strictObject({ text: textSchema, sources: citations }),
      reviewed: partialDateSchema.optional(),
      designations: z.array(designation),
      charges: z.array(charge),
    }),
  ),
  /** Among those who are named. */
  relations: z.array(relation),
  sources: z.array(source),
});
export type BriefFile = z.infer<typeof briefFileSchema>;
export type SourceInFile = z.infer<typeof source>;
export type RelationInFile = z.infer<typeof relation>;
export type Pointer = z.infer<typeof pointer>;
