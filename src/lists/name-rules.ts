import { z } from 'zod';
import { evidenceRuleSchema, textSchema } from '../profile/schema.ts';
import type { EvidenceRule } from '../profile/types.ts';
import { nameKey } from './clean-names.ts';

/** Names of reference entries whose class, as it follows from how they are written, is wrong; and why. */
export const nameRulesSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z.array(
    z.strictObject({ names: z.array(textSchema).min(1), ...evidenceRuleSchema.shape, why: textSchema }),
  ),
});
export type NameRules = z.infer<typeof nameRulesSchema>;

/** What each name needs: what a rule says, or else what its writing tells. */
export function evidenceFor(
  { rules }: NameRules,
  classOf: (name: string) => EvidenceRule['class'],
): (name: string) => EvidenceRule {
  const ruled = new Map(
    rules.flatMap(({ names, why: _why, ...rule }) => names.map((name) => [nameKey(name), rule] as const)),
  );
  return (name) => ruled.get(nameKey(name)) ?? { class: classOf(name) };
}

/** What is wrong with rules beside the entries they are for. `at` is the place of the rule, `reason` in words. */
export function faultyRules(
  { rules }: NameRules,
  listed: readonly string[],
): { field: string; reason: string }[] {
  const known = new Set(listed.map(nameKey));
  const ruled = new Set<string>();
  return rules.flatMap(({ names }, at) =>
    names.flatMap((name, place) => {
      const key = nameKey(name);
      const field = `rules[${at}].names[${place}]`;
      if (ruled.has(key)) return [{ field, reason: `"${name}" has a rule already` }];
      ruled.add(key);
      return known.has(key) ? [] : [{ field, reason: `no reference entry has the name "${name}"` }];
    }),
  );
}
