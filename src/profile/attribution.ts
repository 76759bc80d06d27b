import type { Profile } from './types.ts';

/** What nobody may be said to have done, or to be, but on somebody's word or by a court. */
const DEEDS =
  /\b(?:hack(?:s|ed)|stole|steals|breach(?:es|ed)|broke into|infiltrat(?:es|ed)|spied|attack(?:s|ed)|launched|conducted|carried out|deploy(?:s|ed)|extort(?:s|ed)|launder(?:s|ed)|took part|targeted|compromised|phished|recruited|(?:is|was) (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:hackers?|sp(?:y|ies)|criminals?|cybercriminals?|ringleader|mastermind))\b/iu;

/** On whose word: who says it, or what kind of saying it is. */
const ATTRIBUTIONS =
  /\b(?:charg(?:es?|ed|ing)|indict\p{L}*|alleg\p{L}*|accus\p{L}*|according|sa(?:ys?|id|ying)|sanction\p{L}*|describ\p{L}*|nam(?:es|ed|ing)|prosecutors?|claim\p{L}*|believ\p{L}*|wanted|reward\p{L}*|list(?:s|ed|ing)|report(?:s|ed|edly)?|link(?:s|ed)|tie[sd]?|attribut\p{L}*|identif\p{L}*|grounds|reasons?|blam(?:es|ed)|hold(?:s)?|held|called?|calls|words|statement|suspect\p{L}*|den(?:y|ies|ied))\b/iu;

/** Proceedings that ended with a court, or the person, saying that it is so. */
const SETTLED = new Set(['pleaded-guilty', 'convicted']);

/**
 * Where a person's profile says without attribution that they did what nobody has convicted them of. A coarse net: it
 * looks for telling verbs in sentences that name nobody who says so.
 */
export function unattributed(profile: Profile): { field: string; sentence: string }[] {
  if (profile.kind !== 'person' || profile.charges.some(({ status }) => SETTLED.has(status))) return [];
  const texts = [
    { field: 'summary.text', text: profile.summary.text },
    ...profile.statements.map(({ text }, at) => ({ field: `statements[${at}].text`, text })),
    ...profile.events.map(({ text }, at) => ({ field: `events[${at}].text`, text })),
  ];
  return texts.flatMap(({ field, text }) =>
    text
      .split(/(?<=[.!?;])\s+/u)
      .filter((sentence) => DEEDS.test(sentence) && !ATTRIBUTIONS.test(sentence))
      .map((sentence) => ({ field, sentence })),
  );
}
