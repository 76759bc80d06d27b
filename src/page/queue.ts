/**
 * What waits, each once, in the order in which it came. To take the first of a plain set again and again would go each time
 * over the places of all that was taken before.
 */
export interface Queue<T> {
  add(one: T): void;
  has(one: T): boolean;
  /** Takes the first out; undefined where nothing waits. */
  take(): T | undefined;
  drop(one: T): void;
  isEmpty(): boolean;
}

export function createQueue<T>(): Queue<T> {
  const waiting = new Set<T>();
  /** Stays where it is as the set changes; one that came to the end stays there for good. */
  let next = waiting.values();
  return {
    add: (one) => void waiting.add(one),
    has: (one) => waiting.has(one),
    take() {
      let { value, done } = next.next();
      if (done) {
        next = waiting.values();
        ({ value, done } = next.next());
      }
      if (done || value === undefined) return undefined;
      waiting.delete(value);
      return value;
    },
    drop: (one) => void waiting.delete(one),
    isEmpty: () => waiting.size === 0,
  };
}
