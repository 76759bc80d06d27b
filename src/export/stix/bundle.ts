import { knownAs } from './known-as.ts';
import { type Bundle, type StixObject, stixId } from './objects.ts';

/** Objects and whose they are, each once. */
export function bundle(key: readonly string[], objects: readonly StixObject[]): Bundle {
  const byId = new Map([knownAs, ...objects].map((object) => [object.id, object]));
  return { type: 'bundle', id: stixId('bundle', ...key), objects: [...byId.values()] };
}
