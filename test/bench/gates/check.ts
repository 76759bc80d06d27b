import { table } from '../shown.ts';
import { crossed, shown } from './gate.ts';
import { pageLoad } from './page-load.ts';
import { pageOperations } from './page-operations.ts';
import { scanSteps } from './scan-steps.ts';
import { siftSteps } from './sift-steps.ts';

/** Prints what is counted, beside its budget. Throws, naming every gate that is crossed. Times are left to the bench. */
export async function checkGates(): Promise<void> {
  const gates = [...scanSteps(), ...siftSteps(), ...(await pageOperations()), ...(await pageLoad())];
  console.log(
    table([
      ['counted', 'figure', 'budget'],
      ...gates.map(({ what, figure, budget }) => [what, shown(figure), shown(budget)]),
    ]),
  );
  const faults = crossed(gates);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

if (import.meta.main) {
  try {
    await checkGates();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
