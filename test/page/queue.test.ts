import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQueue } from '../../src/page/queue.ts';
import { runs } from '../runs.ts';

/** A number is added; otherwise the first is taken. */
const steps = fc.array(fc.option(fc.nat(9)), { maxLength: 200 });

test('what waits is taken in the order in which it came, each once', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const queue = createQueue<number>();
      const plain: number[] = [];
      for (const one of all) {
        if (one === null) expect(queue.take()).toBe(plain.shift());
        else {
          queue.add(one);
          if (!plain.includes(one)) plain.push(one);
        }
        expect(queue.isEmpty()).toBe(plain.length === 0);
        for (const number of Array(10).keys()) expect(queue.has(number)).toBe(plain.includes(number));
      }
    }),
    runs(300),
  );
});
