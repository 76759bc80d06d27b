import { fieldPath } from './faults.ts';

/** The parts of a JSON text that tell where a key stands; numbers and the like are passed over. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gu;

/** What to tell of such a field. */
export const TWICE = 'is written twice; only the last would count';

interface Level {
  /** The keys met in this object; undefined in a list. */
  keys: Set<string> | undefined;
  /** The key or the position at hand. */
  at: PropertyKey;
}

/**
 * The fields that an object of a JSON text has more than once; `JSON.parse` keeps the last and says nothing.
 *
 * @param text valid JSON
 */
export function duplicateKeys(text: string): string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ keys: undefined, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.at === 'number') level.at += 1;
    else if (token === ':' && level?.keys) {
      const key = String(JSON.parse(last));
      level.at = key;
      if (level.keys.has(key)) found.push(fieldPath(levels.map(({ at }) => at)));
      level.keys.add(key);
    }
    last = token;
  }
  return found;
}
