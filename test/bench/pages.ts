import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileReason } from '../accuracy/faults.ts';
import { article } from './prose.ts';
import { SYNTHETIC_SIZES, syntheticNames } from './synthetic-names.ts';

export interface BenchPage {
  label: string;
  html: string | Buffer;
  /** The names that were written into it, in their order, where that is known. */
  planted?: readonly string[];
}

export const SMALL = 'article, 10 kB';
export const MIDDLE = 'article, 100 kB';
export const LARGE = 'prose, 1 MB';

/** The made-up pages. Their names are in the shortest synthetic list, and so in all. */
export function madeUpPages(): BenchPage[] {
  return articlesNaming(syntheticNames(SYNTHETIC_SIZES[0]).names.map(({ text }) => text));
}

export function articlesNaming(names: readonly string[]): BenchPage[] {
  return [
    { label: SMALL, bytes: 10_000, mentionEvery: 3 },
    { label: MIDDLE, bytes: 100_000, mentionEvery: 3 },
    { label: LARGE, bytes: 1_000_000, mentionEvery: 2 },
  ].map(({ label, ...wish }) => {
    const { html, planted } = article({ ...wish, names });
    return { label, html, planted };
  });
}

/** The HTML files of a folder. Throws where there are none. */
export function pagesFrom(folder: string): BenchPage[] {
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch (error) {
    throw new Error(`The pages in ${folder} can't be read: ${fileReason(error)}.`);
  }
  const names = files.filter((name) => name.endsWith('.html')).sort();
  if (names.length === 0) throw new Error(`There is no HTML file in ${folder}.`);
  return names.map((name) => ({
    label: name.replace(/\.html$/, ''),
    html: readFileSync(join(folder, name)),
  }));
}

/** A page of a few lines that names a group of the shipped data. */
export const NAMED: BenchPage = {
  label: 'a few lines',
  html: '<!DOCTYPE html><title>A page</title><p>The Czech government named APT31 after an intrusion.</p><p>Nothing stands here.</p>',
};
