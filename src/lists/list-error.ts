import type { z } from 'zod';

/** A list that can't be read; the message names every object that is at fault and says why. */
export class ListError extends Error {
  override name = 'ListError';
}

/** Reads every object of a list, and fails with all their faults at once. `nameOf` is what people call an object. */
export function parseEach<T>(
  objects: readonly unknown[],
  schema: z.ZodType<T>,
  nameOf: (object: unknown, at: number) => string,
): T[] {
  const faults: string[] = [];
  const read = objects.flatMap((object, at) => {
    const parsed = schema.safeParse(object);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) {
      faults.push([nameOf(object, at), path.join('.'), message].filter(Boolean).join(': '));
    }
    return [];
  });
  if (faults.length > 0) throw new ListError(faults.join('\n'));
  return read;
}

/** The first of some text properties of something of unknown shape, for naming it in a fault. */
export function textOf(object: unknown, ...keys: string[]): string | undefined {
  const properties = new Map(typeof object === 'object' && object !== null ? Object.entries(object) : []);
  return keys
    .map((key) => properties.get(key))
    .find((value) => typeof value === 'string' && value.trim() !== '');
}
