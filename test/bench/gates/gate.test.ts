import { expect, test } from 'vitest';
import { crossed } from './gate.ts';
import { scanSteps } from './scan-steps.ts';
import { siftSteps } from './sift-steps.ts';

test('says figure and budget of a gate that is crossed, and nothing of others', () => {
  expect(
    crossed([
      { what: 'messages', figure: 3, budget: 2 },
      { what: 'layouts', figure: 0, budget: 0 },
    ]),
  ).toEqual(['messages: 3, over the budget of 2']);
});

test.each([
  ['scan', scanSteps],
  ['sift', siftSteps],
])('the %s takes no more steps than it may, however many names there are', (_, stepsOf) => {
  const gates = stepsOf();
  expect(crossed(gates)).toEqual([]);
  // It has to read each character at least once, so less would mean that nothing was counted.
  for (const { figure } of gates) expect(figure).toBeGreaterThan(1);
});
