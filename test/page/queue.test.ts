import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQueue } from '../../src/page/queue.ts';
import { runs } from '../runs.ts';

const numbers = fc.nat(9);
const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('add'), one: numbers }),
    fc.record({ does: fc.constant('drop'), one: numbers }),
    fc.record({ does: fc.constant('take'), one: numbers }),
  ),
  { maxLength: 200 },
);

test('what waits is taken in the order in which it came, each once, unless it was dropped', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const queue = createQueue<number>();
      let plain: number[] = [];
      for (const { does, one } of all) {
        if (does === 'take') expect(queue.take()).toBe(plain.shift());
        else if (does === 'drop') {
          queue.drop(one);
          plain = plain.filter((other) => other !== one);
        } else {
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
