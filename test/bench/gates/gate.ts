/** A count that is the same on every machine, and what it may be at most. */
export interface Gate {
  what: string;
  figure: number;
  budget: number;
}

/** Says every gate that is crossed, with its figure and its budget. */
export function crossed(gates: readonly Gate[]): string[] {
  return gates
    .filter(({ figure, budget }) => figure > budget)
    .map(({ what, figure, budget }) => `${what}: ${shown(figure)}, over the budget of ${shown(budget)}`);
}

export function shown(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
