import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ListFile } from '../../../src/lists/read-lists.ts';

/** A file that the disk doesn't give out, in words for whoever named it. */
export class FileError extends Error {
  override name = 'FileError';
}

/** A file of the disk, as the readers take it. */
export function openFile(path: string): ListFile {
  const { size } = told(path, () => statOf(path));
  return fileOf(path, size);
}

/** One that is read twice, which what another command says can't be. */
export function openForTwo(path: string): ListFile {
  const stat = told(path, () => statOf(path));
  if (!stat.isFile()) throw new FileError(`${path}: It is no file that can be read twice. Save it as one.`);
  return fileOf(path, stat.size);
}

function fileOf(path: string, size: number): ListFile {
  return {
    name: basename(path),
    size,
    async *stream() {
      try {
        yield* createReadStream(path);
      } catch (error) {
        throw fileError(path, error);
      }
    },
  };
}

export function textOf(path: string): string {
  return told(path, () => {
    statOf(path);
    return readFileSync(path, 'utf8');
  });
}

function statOf(path: string) {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new FileError(`${path}: It is a folder. Name the files in it.`);
  return stat;
}

function told<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Those of the system have a code, and are told with the path; any other is a fault of ours. */
function fileError(path: string, error: unknown): unknown {
  return error instanceof Error && 'code' in error ? new FileError(`${path}: ${error.message}`) : error;
}
