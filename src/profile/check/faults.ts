/** What is wrong in a data file, and where: `field` is a path such as `names[2].sources[0]`. */
export interface Fault {
  file: string;
  field: string;
  reason: string;
}

/** Notes what is wrong in a field of the file at hand. */
export type Tell = (field: string, reason: string) => void;

/** Notes faults of one file. */
export function tellOf(file: string, faults: Fault[]): Tell {
  return (field, reason) => {
    faults.push({ file, field, reason });
  };
}

/** One fault a line, in the order of the files. */
export function describeFaults(faults: readonly Fault[]): string {
  return faults.map(({ file, field, reason }) => `${file}: ${field ? `${field}: ` : ''}${reason}`).join('\n');
}

/** As a curator would write it: `names[2].sources[0]`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}

/** Calls back for every property of a value read from JSON, at any depth. */
export function visit(
  value: unknown,
  callBack: (field: string, key: string, value: unknown) => void,
  path: readonly PropertyKey[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    callBack(fieldPath(childPath), key, child);
    visit(child, callBack, childPath);
  }
}
