import MiniSearch from 'minisearch';
import { fold } from './fold.ts';

/** A name that can be looked up. */
export interface LookUpName {
  profile: string;
  text: string;
  assignedBy: string;
}

/** At most so many results: more is scrolling, not looking up. */
const LIMIT = 20;

/**
 * Looks names up by any part of them, in any script, forgiving typing errors: one in a word of four letters,
 * two in longer ones, as letters changing places count twice. Of each profile the best-matching name is returned, best first.
 */
export function createLookUp(names: readonly LookUpName[]): (query: string) => LookUpName[] {
  const search = new MiniSearch<LookUpName & { id: number }>({
    fields: ['text'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (/^\p{N}+$/u.test(term) || term.length < 4 ? false : term.length === 4 ? 1 : 2),
      weights: { prefix: 0.8, fuzzy: 0.3 },
    },
  });
  search.addAll(names.map((name, id) => ({ ...name, id })));

  return (query) => {
    const folded = fold(query).trim();
    const best = new Map<string, LookUpName>();
    for (const result of search.search(query)) {
      const name = names[Number(result.id)];
      if (name && !best.has(name.profile)) best.set(name.profile, name);
    }
    // A name that is the query itself comes first, whatever the weights say.
    return [...best.values()]
      .sort((a, b) => Number(startsWith(b.text, folded)) - Number(startsWith(a.text, folded)))
      .slice(0, LIMIT);
  };
}

function startsWith(name: string, folded: string): boolean {
  return fold(name).startsWith(folded);
}

/** Words, numbers, and single Chinese or Japanese characters; `APT31` is two tokens, as is `apt 31`. */
function tokens(text: string): string[] {
  return (
    fold(text).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  );
}
