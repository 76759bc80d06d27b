/** What companies are in law, as one folded word; `s.a.` is `s a`, and taken word by word. */
const LEGAL_FORMS = new Set(
  'ab ag aktiengesellschaft aktiebolag anonim as asa ao bhd bv co company corp corporation dba doo ead eood est ettn fz fze fzc fzco fzllc gesmbh gmbh hf holding inc incorporated jsc kabushiki kaisha kft kg kk lda limited limitada llc llp lp ltd ltda mbh nv oao ooo ood oy oyj pao pjsc plc pte pty pvt private public sa sad saoc sal sarl sas sc sdn se sia sirketi sl sp spa srl sro tic uab ve vof zao zrt ооо оао зао пао ао тов'.split(
    ' ',
  ),
);

/** Words of more than one, as `joint stock company`; longest first. */
const LEGAL_PHRASES =
  /^(?:(?:federal state )?unitary enterprise|(?:open |closed |public |private )?joint[ -]stock(?: company)?|limited liability (?:company|partnership)|общество с ограниченнои ответственностью|(?:открытое |закрытое |публичное )?акционерное общество) /u;
const LEGAL_PHRASES_LAST =
  / (?:(?:open |closed |public |private )?joint[ -]stock(?: company)?|limited liability (?:company|partnership)|(?:private |public )?limited company)$/u;

/** A single letter with dots, as lists write `S.A.` and `Co.`, says as much as the letters joined. */
function isLegal(words: readonly string[]): boolean {
  return words.length > 0 && LEGAL_FORMS.has(words.join(''));
}

/**
 * A company's name in folded words without what it is in law, before it and after it: `Mahan Air Co. (Pvt) Ltd.` is
 * `mahan air`. The words themselves where nothing else would be left.
 */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const joined = words.join(' ').replace(LEGAL_PHRASES, '').replace(LEGAL_PHRASES_LAST, '');
  let left = joined.split(' ');
  for (let shorter = true; shorter; ) {
    shorter = false;
    // `s a`, `s r l`, `a d`: letters of their own, up to four.
    for (let size = 4; size > 0 && !shorter; size -= 1) {
      const letters = size === 1 || left.slice(-size).every((word) => word.length === 1);
      if (left.length > size && letters && isLegal(left.slice(-size))) {
        left = left.slice(0, -size);
        shorter = true;
      }
    }
    const [first = '', ...rest] = left;
    if (!shorter && rest.length > 0 && FIRST_FORMS.has(first)) {
      left = rest;
      shorter = true;
    }
  }
  return left;
}

/** What stands before a name too, where `Co` and `Sa` are words. */
const FIRST_FORMS = new Set('jsc llc ooo oao zao pao pjsc pt ао ооо оао зао пао тов'.split(' '));
