import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { strayFiles } from '../../data/tools/stray-files.ts';

function straysIn(files: string[], folders: string[] = []): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'strays-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of folders) mkdirSync(join(folder, name));
  for (const name of files) writeFileSync(join(folder, name), '{}');
  return strayFiles('data/profiles', readdirSync(folder, { withFileTypes: true })).map(
    ({ file, reason }) => `${file} ${reason}`,
  );
}

test('tells of files and folders that nobody would read', () => {
  expect(straysIn(['apt31.json', 'apt40.JSON', 'notes.txt'], ['old', 'draft.json']).sort()).toEqual([
    'data/profiles/apt40.JSON is not a .json file, so nobody would read it; rename it or take it away',
    'data/profiles/draft.json is a folder, whose files nobody would read; put them into the one above',
    'data/profiles/notes.txt is not a .json file, so nobody would read it; rename it or take it away',
    'data/profiles/old is a folder, whose files nobody would read; put them into the one above',
  ]);
});

test('leaves what systems and editors hide there', () => {
  expect(straysIn(['apt31.json', '.DS_Store', '.apt31.json.swp'])).toEqual([]);
});
