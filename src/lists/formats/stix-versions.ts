import { stringOf } from '../input/json-values.ts';

/** An object of a bundle, and its place there, counted from 1. */
export interface Placed {
  readonly object: unknown;
  readonly entry: number;
}

/** Of an object that is there in several versions, the one that was modified last; what has no id is left as it is. */
export function newestOf(objects: readonly unknown[]): Placed[] {
  const newest = new Map<unknown, Placed>();
  for (const [at, object] of objects.entries()) {
    const id = stringOf(object, 'id') ?? object;
    const known = newest.get(id);
    if (!known || modified(object) > modified(known.object)) newest.set(id, { object, entry: at + 1 });
  }
  return [...newest.values()];
}

/** Not compared as text: some have fractions of a second. */
function modified(object: unknown): number {
  const time = Date.parse(stringOf(object, 'modified') ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
