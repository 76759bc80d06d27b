import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import type { Faults } from './faults.ts';
import { readNamesFile } from './names-file.ts';
import { shippedIndex } from './shipped-index.ts';

/** What a command reads and writes, so that tests can stand in for the terminal. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array>;
  /** Settles when there is room for more. */
  out(text: string): Promise<void>;
  err(text: string): void;
}

/** A command takes its arguments and gives the exit code: 0, 1 where anything in the input was wrong, 2 for a wrong call. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;

/** Runs a command in this process. Ends it quietly where nobody reads on, as in `| head`. */
export async function runHere(command: Command): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await command(process.argv.slice(2), {
    stdin: process.stdin,
    async out(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    err: (text) => void process.stderr.write(text),
  });
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** The arguments by their names, or why they are none, in the words of node:util. */
export function readArguments<T extends NonNullable<Options>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The names of a file, or those shipped; nothing where the file has faults, which are told. */
export function chosenIndex(file: string | undefined, faults: Faults): Promise<NameIndex | undefined> {
  return file === undefined ? shippedIndex() : readNamesFile(file, faults);
}

/** A number that may be given as an option: a whole one from 0. */
export function countOption(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  if (text === 'all') return Number.POSITIVE_INFINITY;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
