import { z } from 'zod';
import { cleanNames, isAttackId } from './clean-names.ts';
import { ListError, parseEach, textOf } from './list-error.ts';
import type { ActorList } from './listed-actor.ts';
import { mispAnchor } from './misp-anchor.ts';

const clusterSchema = z.object({
  type: z.literal('threat-actor'),
  version: z.int(),
  values: z.array(z.unknown()),
});

const actorSchema = z.object({
  value: z.string().trim().min(1),
  uuid: z.uuid(),
  meta: z
    .object({
      synonyms: z.array(z.string()).default([]),
      refs: z.array(z.string()).default([]),
      /** Sometimes there and empty. */
      country: z
        .string()
        .regex(/^([A-Z]{2})?$/u, 'must be a country code of two letters')
        .optional(),
    })
    .default({ synonyms: [], refs: [] }),
});

export function isMispCluster(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'values' in json && 'type' in json;
}

/**
 * The actors of the threat-actor cluster of the MISP galaxy.
 *
 * @throws {ListError} naming each actor that can't be read
 */
export function readMispGalaxy(json: unknown): ActorList {
  const cluster = clusterSchema.safeParse(json);
  if (!cluster.success) {
    throw new ListError(
      `It is not the threat-actor cluster of the MISP galaxy, but of type "${textOf(json, 'type')}".`,
    );
  }
  const actors = parseEach(
    cluster.data.values,
    actorSchema,
    (object, at) => textOf(object, 'value', 'uuid') ?? `values[${at}]`,
  );
  return {
    base: 'misp',
    release: `version ${cluster.data.version}`,
    actors: actors.map(({ value, uuid, meta: { synonyms, refs, country } }) => {
      const names = cleanNames([value, ...synonyms]);
      return {
        id: uuid,
        name: names[0] ?? value,
        names,
        ...(country && { country }),
        url: `https://www.misp-galaxy.org/threat-actor/#${mispAnchor(value)}`,
        attackIds: [...new Set([...synonyms.filter(isAttackId), ...refs.flatMap(attackGroup)])],
      };
    }),
  };
}

/** The id in the address of an ATT&CK group, in its present and its former form. */
function attackGroup(address: string): string[] {
  const id = /attack\.mitre\.org\/(?:groups|wiki\/Group)\/(G\d{4})/u.exec(address)?.[1];
  return id ? [id] : [];
}
