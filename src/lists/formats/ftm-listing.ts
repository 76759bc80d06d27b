import { isOver, isoDay } from '../input/days.ts';
import { stringsOf } from '../input/json-values.ts';

/** How a sanction says that it has ended, where it says so in a word. */
export const ENDED = /^(?:expired|inactive|not active|lifted|removed|revoked|delisted|terminated|ended)$/iu;

/** By whom somebody is sanctioned, under what, and since when; of what has ended, only that it has. */
export class Listing {
  programmes: readonly string[] = [];
  authorities: readonly string[] = [];
  days: readonly string[] = [];
  #current = 0;
  #ended = 0;

  /** Of several sanctions none is left. */
  get ended(): boolean {
    return this.#ended > 0 && this.#current === 0;
  }

  add(properties: unknown): void {
    const ends = stringsOf(properties, 'endDate');
    const status = stringsOf(properties, 'status');
    if (
      (ends.length > 0 && ends.every((end) => isOver(end))) ||
      status.some((one) => ENDED.test(one.trim()))
    ) {
      this.#ended++;
      return;
    }
    this.#current++;
    const programmes = stringsOf(properties, 'programId');
    const days = [...stringsOf(properties, 'listingDate'), ...stringsOf(properties, 'startDate')];
    this.programmes = this.programmes.concat(
      programmes.length > 0 ? programmes : stringsOf(properties, 'program'),
    );
    this.authorities = this.authorities.concat(stringsOf(properties, 'authority'));
    this.days = this.days.concat(days.flatMap((day) => isoDay(day) ?? []));
  }

  and(other = new Listing()): Listing {
    const both = new Listing();
    both.programmes = this.programmes.concat(other.programmes);
    both.authorities = this.authorities.concat(other.authorities);
    both.days = this.days.concat(other.days);
    both.#current = this.#current + other.#current;
    both.#ended = this.#ended + other.#ended;
    return both;
  }
}
