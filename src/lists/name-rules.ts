import { z } from 'zod';
import { evidenceRuleSchema, idSchema, textSchema } from '../profile/schema.ts';
import type { EvidenceRule } from '../profile/types.ts';
import { nameKey } from './clean-names.ts';

/** What people know of names that lists don't tell, and why it is so. */
export const nameRulesSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Longer names that hold one of ours and mean something else: `Cobalt Strike`. */
  others: z.array(z.strictObject({ names: z.array(textSchema).min(1), why: textSchema })),
  /** Names that mean any of several entries, whichever of them a base lists under that name. */
  shared: z.array(z.strictObject({ name: textSchema, entries: z.array(idSchema).min(2), why: textSchema })),
  /** Names of reference entries whose class, as it follows from how they are written, is wrong. */
  rules: z.array(
    z.strictObject({ names: z.array(textSchema).min(1), ...evidenceRuleSchema.shape, why: textSchema }),
  ),
});
export type NameRules = z.infer<typeof nameRulesSchema>;

/** What each name needs: what a rule says, or else what its writing tells. */
export function evidenceFor(
  { rules }: Pick<NameRules, 'rules'>,
  classOf: (name: string) => EvidenceRule['class'],
): (name: string) => EvidenceRule {
  const ruled = new Map(
    rules.flatMap(({ names, why: _why, ...rule }) => names.map((name) => [nameKey(name), rule] as const)),
  );
  return (name) => ruled.get(nameKey(name)) ?? { class: classOf(name) };
}

/**
 * What is wrong with rules beside the entries they are for; `field` is the place, `reason` in words.
 *
 * @param ids of all entries and profiles
 */
export function faultyRules(
  { rules, shared }: NameRules,
  listed: readonly string[],
  ids: ReadonlySet<string>,
): { field: string; reason: string }[] {
  const known = new Set(listed.map(nameKey));
  const ruled = new Set<string>();
  const strangers = shared.flatMap(({ entries }, at) =>
    entries.flatMap((id, place) =>
      ids.has(id)
        ? []
        : [{ field: `shared[${at}].entries[${place}]`, reason: `there is no entry or profile "${id}"` }],
    ),
  );
  const faulty = rules.flatMap(({ names }, at) =>
    names.flatMap((name, place) => {
      const key = nameKey(name);
      const field = `rules[${at}].names[${place}]`;
      if (ruled.has(key)) return [{ field, reason: `"${name}" has a rule already` }];
      ruled.add(key);
      return known.has(key) ? [] : [{ field, reason: `no reference entry has the name "${name}"` }];
    }),
  );
  return [...strangers, ...faulty];
}
