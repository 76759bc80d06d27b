import { z } from 'zod';
import { partialDate } from './partial-date.ts';

/**
 * The shape of everything a curator writes under `data/`: one file per profile and one per source.
 * The JSON Schemas that editors use are generated from here.
 */

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "wuhan-xrz"');

/** A year, a month or a day: `2021`, `2021-07` or `2021-07-19` (ISO 8601, reduced precision). */
export const partialDateSchema = z
  .string()
  .refine((text) => partialDate(text) !== undefined, 'must be a real date: YYYY, YYYY-MM or YYYY-MM-DD');

const daySchema = partialDateSchema.refine((text) => text.length === 10, 'must be a whole day: YYYY-MM-DD');

/** What no reader sees, and what turns the direction of a line. The joiners that Persian is spelled with may stay. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

export const textSchema = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text.trim() === text, 'must not begin or end with a blank')
  .refine((text) => !text.includes('  '), 'has two blanks in a row')
  .refine((text) => text === '' || /[\p{L}\p{N}]/u.test(text), 'has neither a letter nor a digit')
  .refine((text) => !UNSEEN.test(text), 'has a line break or a character that cannot be seen')
  .refine((text) => !text.includes('\ufffd'), 'has a broken character; save the file as UTF-8');

export const urlSchema = z
  .url({ protocol: /^https$/, error: 'must be an https:// address' })
  .refine((url) => !/\s/u.test(url), 'must not have a blank in it')
  .refine(
    (url) => !/^https:/u.test(url) || !URL.canParse(url) || isPublic(new URL(url)),
    'must lead to a public site, without a user name or a password',
  );

function isPublic({ hostname, username, password }: URL): boolean {
  return username === '' && password === '' && /\.[a-z][a-z0-9-]+$/u.test(hostname);
}

/** The id of a source, and of a profile: apart so that an editor can complete each (see `data/tools/compile.ts`). */
export const sourceIdSchema = idSchema.clone();
export const profileIdSchema = idSchema.clone();

/** Ids of the sources that carry a statement. Never empty: nothing is said without its source. */
const citationsSchema = z
  .array(sourceIdSchema)
  .min(1, 'must cite at least one source')
  .refine((ids) => new Set(ids).size === ids.length, 'cites the same source twice');

export const sourceKindSchema = z.enum([
  'government',
  'court',
  'vendor',
  'press',
  'knowledge-base',
  'civil-society',
]);

/** How whoever entered the source came to know what it says; shown to the reader. */
export const checkedSchema = z.enum([
  'read', // the whole document
  'excerpt', // the beginning of a stored copy of it
  'copy', // entries of a list or data file, in a copy of that file
  'reprint', // a reprint of the document elsewhere
  'quoted', // not opened; what it says was read in other sources that quote it
  'listed', // not opened; a knowledge base lists it as a reference
]);

export const sourceSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  publisher: textSchema,
  title: textSchema,
  url: urlSchema,
  date: partialDateSchema.optional(),
  kind: sourceKindSchema,
  checked: checkedSchema,
  /** What a reader has to know of how it was checked: whose copy, which part. */
  note: textSchema.optional(),
});

export const kindSchema = z.enum(['group', 'person', 'organization', 'operation', 'tool']);

/** What has to stand around a name before it is marked; `src/recognize/classes.ts` says what each class asks. */
export const nameClassSchema = z.enum([
  'code', // a designator such as APT31: enough in itself
  'coined', // coined, or a pair of words that means nothing else: Violet Typhoon
  'phrase', // two words or more that may also mean something else: Sea Turtle
  'ordinary', // also an ordinary word, an element, a place: Zirconium
  'everyday', // a word that everybody uses every day: Play, Lead, Group 5
  'personal', // the name of a person
  'common-personal', // the name of a person that many others bear
  'short', // a part of a name, which counts only on a page that has the whole: Yakubets
  'acronym', // counts only beside what it stands for: MSS
  'descriptive', // ordinary words that name one body only with its own cues near: Ministry of State Security
  'unmarked', // known and looked up, never marked in a page
]);

const cueSchema = textSchema.regex(
  /^[^*]{2,}\*?$/u,
  'must be a word or the beginning of one, with a * at the end at most',
);
const cuesSchema = z.array(cueSchema).min(1);

export const evidenceRuleSchema = z.strictObject({
  class: nameClassSchema,
  /** Words (or beginnings of words, with a final `*`) that speak for this name when they stand near it. */
  for: cuesSchema.optional(),
  /** Words that speak against it: what the word means elsewhere. */
  against: cuesSchema.optional(),
});

export const nameSchema = z.strictObject({
  text: textSchema,
  /** ISO 15924 code of the script it is written in. */
  script: z.enum(['Latn', 'Hans', 'Hant', 'Cyrl', 'Jpan', 'Kore', 'Arab', 'Hebr']),
  /** BCP 47 tag, where the spelling belongs to one language. */
  lang: textSchema.optional(),
  /** Who uses or coined this name: a vendor, an authority, the press. */
  assignedBy: textSchema,
  since: partialDateSchema.optional(),
  until: partialDateSchema.optional(),
  /** Set when this is a respelling by rule of another name in this profile, not a form seen in a source. */
  respelling: z.strictObject({ of: textSchema, rule: textSchema }).optional(),
  /** Set when a source misspells the name: found in pages, not told as a name in use. */
  misprint: z.literal(true).optional(),
  /** Of a person's name: family name, and given name with `-` between its syllables (`Guang-zong`). */
  parts: z.strictObject({ family: textSchema, given: textSchema }).optional(),
  evidence: evidenceRuleSchema,
  sources: citationsSchema,
});

/** One line that says what this is; the first thing a reader sees. */
export const summarySchema = z.strictObject({ text: textSchema, sources: citationsSchema });

export const topicSchema = z.enum([
  'background', // what it is, since when, where
  'activity', // what it did or is said to have done
  'targets',
  'methods',
  'attribution', // who says who is behind it
  'response', // what was done or said about it, denials included
  'proceedings', // investigations, rewards, arrests
  'distinction', // what it is often confused with, and what the sources say
]);

/** One fact, to be read at a glance. */
const LONGEST_STATEMENT = 400;

export const statementSchema = z.strictObject({
  topic: topicSchema,
  text: textSchema.max(LONGEST_STATEMENT, `is longer than ${LONGEST_STATEMENT} characters; make it several`),
  date: partialDateSchema.optional(),
  sources: citationsSchema,
});

export const designationSchema = z.strictObject({
  authority: textSchema,
  programme: textSchema,
  date: daySchema,
  reference: textSchema.optional(),
  /** Why there is no list reference, when there is none. */
  referenceMissing: textSchema.optional(),
  status: z.enum(['listed', 'delisted']),
  measures: textSchema.optional(),
  sources: citationsSchema,
});

export const chargeSchema = z.strictObject({
  court: textSchema,
  docket: textSchema.optional(),
  date: daySchema,
  offences: textSchema,
  status: z.enum(['charged', 'arrested', 'extradited', 'pleaded-guilty', 'convicted', 'dismissed']),
  sources: citationsSchema,
});

export const eventSchema = z.strictObject({
  date: partialDateSchema,
  text: textSchema,
  sources: citationsSchema,
});

export const relationTypeSchema = z.enum([
  'member-of',
  'alleged-member-of',
  'employed-by',
  'owner-of',
  'front-for',
  'contractor-of',
  'part-of',
  'directed-by',
  'attributed-to',
  'took-part-in', // of a person only once a court has found it
  'alleged-part-in', // whoever says so: taking part, or lending support
  'successor-of',
  'named-beside', // where the sources bear out nothing more exact
  'overlaps-with',
  'uses',
]);

export const relationSchema = z.strictObject({
  type: relationTypeSchema,
  target: profileIdSchema,
  /** Who says so: an authority, a vendor. */
  by: textSchema,
  text: textSchema.optional(),
  sources: citationsSchema,
});

export const knowledgeBaseLinkSchema = z.strictObject({
  base: textSchema,
  id: textSchema,
  url: urlSchema,
  sources: citationsSchema,
});

export const profileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  kind: kindSchema,
  /** The name it is shown under; one of `names` unless it is an operation without a name of its own. */
  name: textSchema,
  summary: summarySchema,
  /** The day a person last held every line against its sources. */
  reviewed: daySchema,
  names: z.array(nameSchema),
  statements: z.array(statementSchema).default([]),
  designations: z.array(designationSchema).default([]),
  charges: z.array(chargeSchema).default([]),
  events: z.array(eventSchema).default([]),
  relations: z.array(relationSchema).default([]),
  knowledgeBases: z.array(knowledgeBaseLinkSchema).default([]),
});
