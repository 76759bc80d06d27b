/**
 * How many slips of typing part a word from what was meant: a letter too many, too few, another one, or two that changed
 * places. `undefined` where there are more than `most`.
 */
export function slipsBetween(typed: string, meant: string, most: number): number | undefined {
  if (Math.abs(typed.length - meant.length) > most) return undefined;
  const slips = lastRow(typed, meant, most)?.[meant.length];
  return slips !== undefined && slips <= most ? slips : undefined;
}

/** The same, of a word that is still being typed: from the beginning of what was meant that is nearest to it. */
export function slipsInBeginning(typed: string, meant: string, most: number): number | undefined {
  if (typed.length - meant.length > most) return undefined;
  const row = lastRow(typed, meant, most)?.subarray(0, meant.length + 1);
  const slips = row && Math.min(...row);
  return slips !== undefined && slips <= most ? slips : undefined;
}

/** The longest word that is compared, in units; names have none that long. */
const LONGEST = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/** The slips from the whole of `typed` to each beginning of `meant` (optimal string alignment). Valid until the next call. */
function lastRow(typed: string, meant: string, most: number): Uint8Array | undefined {
  if (typed.length > LONGEST || meant.length > LONGEST) return undefined;
  let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at <= meant.length; at += 1) above[at] = at;
  for (let i = 1; i <= typed.length; i += 1) {
    const unit = typed.charCodeAt(i - 1);
    let fewest = i;
    row[0] = i;
    for (let j = 1; j <= meant.length; j += 1) {
      const other = meant.charCodeAt(j - 1);
      let slips = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + Number(unit !== other),
      );
      if (i > 1 && j > 1 && unit === meant.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row[j] = slips;
      if (slips < fewest) fewest = slips;
    }
    // Two changing places may still win back one.
    if (fewest > most + 1) return undefined;
    [before, above, row] = [above, row, before];
  }
  return above;
}
