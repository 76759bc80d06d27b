import { ListError } from './list-error.ts';
import type { ActorList } from './listed-actor.ts';
import { isMicrosoftMapping, readMicrosoftNames } from './microsoft-names.ts';
import { isMispCluster, readMispGalaxy } from './misp-galaxy.ts';
import { isStixBundle, readStix } from './stix.ts';

/** Each format with what tells it from the others. */
const FORMATS: { is(json: unknown): boolean; read(json: unknown): ActorList }[] = [
  { is: isStixBundle, read: readStix },
  { is: isMispCluster, read: readMispGalaxy },
  { is: isMicrosoftMapping, read: readMicrosoftNames },
];

/**
 * Reads a list of actors, in whichever of the known formats its content is.
 *
 * @throws {ListError} in words for whoever chose the file
 */
export function readList(text: string): ActorList {
  const json = parseJson(text);
  const format = FORMATS.find(({ is }) => is(json));
  if (!format) {
    throw new ListError(
      'It is none of the known lists: a STIX bundle of ATT&CK, a cluster of the MISP galaxy, or Microsoft’s mapping of names.',
    );
  }
  return format.read(json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new ListError(`It is not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
}
