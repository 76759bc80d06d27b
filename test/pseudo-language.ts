import { english } from '../src/words/english.ts';
import { Language } from '../src/words/language.ts';

/**
 * A language that no one speaks, to see what another one would do: every text of English stands in brackets and is half
 * as long again. It writes dates and numbers as Swedish does, whose plurals are those of English.
 */
export function pseudoLanguage(direction: 'ltr' | 'rtl' = 'ltr'): Language {
  return new Language((key) => {
    const text = english.text(key);
    if (key === 'language') return 'sv';
    if (key === 'direction') return direction;
    return text && `⟦${text}${'~'.repeat(Math.ceil(text.length / 2))}⟧`;
  });
}

/**
 * What a reader of the pseudo-language is shown or told that is neither said in it nor marked as of another language, and
 * places in what is said that nothing was put into.
 */
export function unsaid(root: ParentNode): string[] {
  const shown = root.cloneNode(true) as ParentNode;
  for (const other of shown.querySelectorAll('[lang]:not([lang|="sv"]), time')) other.replaceWith('…');
  const spoken = [...shown.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const told = [shown.textContent ?? '', ...spoken];
  return told.flatMap((text) => [...outsideOfBrackets(text), ...(text.match(/\{\w*\}/gu) ?? [])]);
}

function outsideOfBrackets(text: string): string[] {
  let left = text;
  // From the innermost out: texts stand in the places of others.
  for (let before = ''; left !== before; ) {
    before = left;
    left = left.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
  }
  return left.match(/\p{L}[\p{L}\p{N}’ ]*/gu) ?? [];
}
