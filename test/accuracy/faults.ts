/** What is wrong in a file that was handed in. `line` counts from 1. */
export interface InputFault {
  file: string;
  line?: number;
  reason: string;
}

/** Takes faults as they are met, so that what can be read is read, and remembers how many there were. */
export interface Faults {
  readonly count: number;
  add(fault: InputFault): void;
}

export function collectFaults(tell: (text: string) => void): Faults {
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(fault) {
      count += 1;
      tell(`${describeFault(fault)}\n`);
    },
  };
}

/** `names.jsonl:12: name is missing`, as editors and terminals link it. */
export function describeFault({ file, line, reason }: InputFault): string {
  return line === undefined ? `${file}: ${reason}` : `${file}:${line}: ${reason}`;
}

/** Why a file could not be opened or read, in words. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
