/**
 * The list without the room that it was left to grow in: V8 gives an array that something was put into one by one room for
 * 17, and most of those that a page keeps have one or two.
 */
export function trimmed<T>(list: readonly T[]): T[] {
  return list.slice();
}
