import { SHOWN, type Some } from './preview.ts';

/** Counts, and keeps the first. */
export class Counted<T> implements Some<T> {
  count = 0;
  readonly shown: T[] = [];
  readonly #most: number;

  constructor(most = SHOWN) {
    this.#most = most;
  }

  add(one: T): void {
    this.count++;
    if (this.shown.length < this.#most) this.shown.push(one);
  }

  /** By itself, as it can be sent. */
  some(): Some<T> {
    return { count: this.count, shown: this.shown };
  }
}
