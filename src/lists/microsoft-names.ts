import { z } from 'zod';
import { cleanNames } from './clean-names.ts';
import { ListError, parseEach, textOf } from './list-error.ts';
import type { ActorList } from './listed-actor.ts';
import { countryOfOrigin } from './microsoft-countries.ts';

const NAME = 'Threat actor name';
const ORIGIN = 'Origin/Threat';
const OTHERS = 'Other names';

const actorSchema = z.object({
  [NAME]: z.string().trim().min(1),
  /** The country, and what kind of threat it is, in any order; may be empty. */
  [ORIGIN]: z.string(),
  /** Separated by commas; may be empty. */
  [OTHERS]: z.string(),
});

export function isMicrosoftMapping(json: unknown): boolean {
  return Array.isArray(json) && typeof json[0] === 'object' && json[0] !== null && NAME in json[0];
}

/**
 * Microsoft's mapping of threat actor names, in the form it has since 2025.
 *
 * @throws {ListError} naming each actor that can't be read
 */
export function readMicrosoftNames(json: unknown): ActorList {
  if (!isMicrosoftMapping(json) || !Array.isArray(json)) {
    throw new ListError(`It is not Microsoft’s mapping: a list of objects with a "${NAME}".`);
  }
  const actors = parseEach(json, actorSchema, (object, at) => textOf(object, NAME) ?? `entry ${at + 1}`);
  return {
    base: 'microsoft',
    actors: actors.map((actor) => {
      const names = cleanNames([actor[NAME], ...actor[OTHERS].split(',')]);
      const name = names[0] ?? actor[NAME];
      const country = countryOfOrigin(actor[ORIGIN]);
      return { id: name, name, names, ...(country && { country }), url: ADDRESS, attackIds: [] };
    }),
  };
}

/** It has no address for each actor. */
const ADDRESS =
  'https://github.com/microsoft/mstic/blob/master/PublicFeeds/ThreatActorNaming/MicrosoftMapping.json';
