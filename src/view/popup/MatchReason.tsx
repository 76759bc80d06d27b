import type { ComponentChild } from 'preact';
import type { Found } from '../../messages/reader.ts';
import type { Identifier } from '../../profile/identifiers.ts';
import type { Key } from '../../words/language.ts';
import { quoted } from '../../words/punctuation.ts';
import { say, sayAround } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { isReference } from '../tier.ts';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  found: Found;
  /** What was typed. */
  query: string;
}

/** Why a profile is among the results, in one line. */
export function MatchReason({ found: { brief, match }, query }: Props) {
  if (match.by === 'list') return <>{say('popup_matched_list')}</>;
  if (match.by === 'identifier') {
    const { identifier, marked } = match;
    const id = (
      <InEnglish>
        <MarkedText text={identifier.id} marked={marked} />
      </InEnglish>
    );
    return <>{sayAround(identifierKey(identifier), { by: <InEnglish>{identifier.by}</InEnglish>, id })}</>;
  }
  const { name, near, marked } = match;
  const met = (
    <bdi lang="">
      <MarkedText text={name.text} marked={marked} />
    </bdi>
  );
  const quotedMet = <>{sayAround('quotation', { text: met })}</>;
  if (near) return <>{sayAround<ComponentChild>('popup_near', { typed: quoted(query), name: quotedMet })}</>;
  if (name.respellingOf !== undefined) {
    const other = quoted(name.respellingOf);
    return <>{sayAround<ComponentChild>('popup_spelling', { name: quotedMet, other })}</>;
  }
  const by = <InEnglish>{name.assignedBy}</InEnglish>;
  // The name itself stands above, set off there.
  if (name.text === brief.name)
    return <>{sayAround(isReference(brief) ? 'popup_listed_by' : 'popup_used_by', { by })}</>;
  const key = isReference(brief) ? 'popup_matched_listed' : 'popup_matched';
  return <>{sayAround(key, { name: quotedMet, by })}</>;
}

function identifierKey(identifier: Identifier): Key {
  if (identifier.kind === 'knowledge-base') return 'popup_identifier_base';
  if (identifier.kind === 'charge') return 'popup_identifier_docket';
  return identifier.status === 'listed' ? 'popup_identifier_listed' : 'popup_identifier_delisted';
}
