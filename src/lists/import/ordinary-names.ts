import type { OrdinaryWords } from '../names/ordinary-words.ts';

/** Tells whether a name is a word that everybody says: `Play`, `Dune`. */
export function ordinaryNames({ everyday }: OrdinaryWords): (name: string) => boolean {
  const words = new Set(everyday.split(' '));
  return (name) => words.has(name.toLowerCase());
}
