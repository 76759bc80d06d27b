import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { everydayWords } from '../../data/tools/everyday-words.ts';
import { kindSchema, nameClassSchema } from '../../src/profile/schema.ts';
import type { NameClass } from '../../src/profile/types.ts';
import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import { defaultClass } from '../../src/recognize/default-class.ts';
import { fold } from '../../src/recognize/fold.ts';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import type { NameIndexData } from '../../src/recognize/name-index-data.ts';
import { type Faults, fileReason } from './faults.ts';
import { jsonLines, parseJson } from './json-lines.ts';

const wordsSchema = z.array(z.string().min(1)).exactOptional();
const partsSchema = z.strictObject({ family: z.string().min(1), given: z.string().min(1) }).exactOptional();

/** One line of a list of names. Without `class`, each name has the one that a name of an unread list is given. */
const listedSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: kindSchema.default('group'),
  /** Of the name and all aliases; `personal` where `kind` is `person`. */
  class: nameClassSchema.exactOptional(),
  aliases: z.array(z.string().min(1)).default([]),
  /** Cues for and against the name and all aliases. */
  for: wordsSchema,
  against: wordsSchema,
  /** Of a person's name: found in either order. */
  parts: partsSchema,
  /** Ids of other lines, whose mention supports a mention of this one, and the other way round. */
  related: z.array(z.string()).default([]),
});
type Listed = z.infer<typeof listedSchema>;

const positionSchema = z.int().min(0);

/** The compiled form, as `compileIndex` makes it. */
const compiledSchema: z.ZodType<NameIndexData> = z
  .object({
    profiles: z.array(
      z.object({ id: z.string().min(1), kind: kindSchema, related: z.array(positionSchema) }),
    ),
    names: z.array(
      z.object({
        profile: positionSchema,
        class: nameClassSchema,
        text: z.string().min(1),
        parts: partsSchema,
        for: wordsSchema,
        against: wordsSchema,
      }),
    ),
    others: z.array(z.string()).default([]),
  })
  .superRefine(({ profiles, names }, context) => {
    const last = profiles.length - 1;
    const message = `is no position in profiles, of which the last is ${last}`;
    for (const [at, { profile }] of names.entries()) {
      if (profile > last) context.addIssue({ code: 'custom', path: ['names', at, 'profile'], message });
    }
    for (const [at, { related }] of profiles.entries()) {
      if (related.some((position) => position > last))
        context.addIssue({ code: 'custom', path: ['profiles', at, 'related'], message });
    }
  });

/**
 * Names to use in the place of those shipped: a compiled index (`.json`), or else JSON lines, one actor a line. A list
 * with a fault gives no index, as figures from half a list would mislead; every fault is told.
 */
export async function readNamesFile(file: string, faults: Faults): Promise<NameIndex | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    faults.add({ file, reason: fileReason(error) });
    return undefined;
  }
  const data = file.endsWith('.json') ? compiled(bytes, file, faults) : await listed(bytes, file, faults);
  return data && buildNameIndex(data);
}

function compiled(bytes: Uint8Array, file: string, faults: Faults): NameIndexData | undefined {
  const parsed = parseJson(new TextDecoder().decode(bytes), compiledSchema);
  if ('value' in parsed) return parsed.value;
  faults.add({ file, reason: parsed.fault });
  return undefined;
}

async function listed(bytes: Uint8Array, file: string, faults: Faults): Promise<NameIndexData | undefined> {
  const before = faults.count;
  const lines: { line: number; value: Listed }[] = [];
  for await (const one of jsonLines(chunksOf(bytes), file, listedSchema, faults)) lines.push(one);

  const positions = new Map<string, number>();
  for (const [at, { line, value }] of lines.entries()) {
    if (positions.has(value.id)) faults.add({ file, line, reason: `id: "${value.id}" has a line already` });
    else positions.set(value.id, at);
  }
  const related = lines.map(() => new Set<number>());
  for (const [at, { line, value }] of lines.entries()) {
    for (const id of value.related) {
      const other = positions.get(id);
      if (other === undefined)
        faults.add({ file, line, reason: `related: there is no line with id "${id}"` });
      else {
        related[at]?.add(other);
        related[other]?.add(at);
      }
    }
  }
  if (lines.length === 0) faults.add({ file, reason: 'holds no names' });
  if (faults.count > before) return undefined;
  const everyday = everydayWords();
  return {
    profiles: lines.map(({ value: { id, kind } }, at) => ({ id, kind, related: [...(related[at] ?? [])] })),
    names: lines.flatMap(({ value }, at) => namesOf(value, at, (text) => defaultClass(text, everyday))),
    others: [],
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function namesOf(
  listed: Listed,
  profile: number,
  classOf: (text: string) => NameClass,
): NameIndexData['names'] {
  const given = listed.class ?? (listed.kind === 'person' ? 'personal' : undefined);
  return [listed.name, ...listed.aliases]
    .map((text, at) => ({
      profile,
      class: given ?? classOf(text),
      text,
      ...(at === 0 && listed.parts && { parts: listed.parts }),
      ...(listed.for && { for: listed.for.map(fold) }),
      ...(listed.against && { against: listed.against.map(fold) }),
    }))
    .filter((name) => name.class !== 'unmarked');
}
