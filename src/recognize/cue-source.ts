import { characterClass, IDEOGRAPH } from './characters.ts';
import { fold, LINE_BREAK } from './fold.ts';

/**
 * A list of cues as the source of one expression for folded text, in which `W` stands for what counts as a part of a word.
 * Cues in scripts without spaces match inside runs.
 */
export type CueSource = string;

export function cueSource(cues: readonly string[]): CueSource {
  const folded = fold(cues.join(LINE_BREAK))
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/[ -]/g, '[ -]')
    .split('\n');
  const alternatives = folded.filter(isUnspaced);
  const spaced = folded.filter((cue) => !isUnspaced(cue));
  // Those of any ending share it, as an expression is compiled the faster the less it holds.
  const open = spaced.filter(hasAnyEnding).map((cue) => anyWord(cue.slice(0, -1)));
  const closed = spaced.filter((cue) => !hasAnyEnding(cue)).map(anyWord);
  if (open.length > 0) closed.unshift(`(?:${open.join('|')})W*`);
  if (closed.length > 0) alternatives.push(`(?<!W)(?:${closed.join('|')})(?!W)`);
  return alternatives.join('|');
}

function isUnspaced(cue: string): boolean {
  return [...cue].some((character) => characterClass(character.charCodeAt(0)) === IDEOGRAPH);
}

function hasAnyEnding(cue: string): boolean {
  return cue.endsWith('*');
}

function anyWord(cue: string): string {
  return cue.replaceAll('*', 'W*');
}
