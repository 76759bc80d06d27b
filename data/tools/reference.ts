/**
 * `npm run data:reference -- FILE[=RELEASE] …`: writes `data/reference/entries.jsonl` anew from the lists of the
 * knowledge bases, and tells what has changed. The format of each file is told by its content; the release has to be
 * given where the file doesn't say. The lists themselves are not kept.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ListError } from '../../src/lists/list-error.ts';
import type { ActorList } from '../../src/lists/listed-actor.ts';
import { mergeActors } from '../../src/lists/merge.ts';
import { readList } from '../../src/lists/read-list.ts';
import type { Base } from '../../src/profile/reference.ts';
import { BASES } from './bases.ts';
import { PROJECT } from './read-data.ts';
import { REFERENCE_BASES, REFERENCE_ENTRIES, readReference } from './read-reference.ts';
import { referenceChanges } from './reference-changes.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which lists to read: npm run data:reference -- FILE[=RELEASE] …');
  process.exit(2);
}
try {
  writeReference(files.map(readFile));
} catch (error) {
  if (!(error instanceof ListError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function readFile(argument: string): ActorList {
  const [path = '', given] = argument.split(/=(?=[^=/]*$)/u);
  const name = basename(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new ListError(`There is no file ${path}.`);
  try {
    const list = readList(readFileSync(path, 'utf8'));
    const release = given ?? list.release;
    if (release === undefined) {
      throw new ListError(
        `It does not say which release of ${BASES[list.base].name} it is. Say so behind its path: ${name}=18.1`,
      );
    }
    return { ...list, release };
  } catch (error) {
    throw error instanceof ListError ? new ListError(error.message.replaceAll(/^/gmu, `${name}: `)) : error;
  }
}

function writeReference(lists: readonly ActorList[]): void {
  const path = join(PROJECT, REFERENCE_ENTRIES);
  const before = existsSync(path) ? readReference().reference.entries : [];
  const given = new Set(lists.map(({ base }) => base));
  const missing = Object.values(BASES).filter(
    ({ id }) => !given.has(id) && before.some(({ listings }) => listings.some(({ base }) => base === id)),
  );
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(' and ');
    throw new ListError(
      `No list of ${names} is among the files, so what only ${names} lists would be lost. Give one of each base.`,
    );
  }
  const after = mergeActors(lists);
  mkdirSync(dirname(path), { recursive: true });
  // One entry a line, so that a change of one is a change of one line.
  writeFileSync(path, after.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  writeFileSync(join(PROJECT, REFERENCE_BASES), `${JSON.stringify(basesOf(lists), null, 2)}\n`);
  console.log(referenceChanges(before, after));
}

function basesOf(lists: readonly ActorList[]): Base[] {
  return Object.values(BASES).flatMap((base) => {
    const releases = lists.filter((list) => list.base === base.id).flatMap(({ release }) => release ?? []);
    return releases.length > 0 ? [{ ...base, release: releases.join('; ') }] : [];
  });
}
