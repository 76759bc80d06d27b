import type { Profile } from './types.ts';

/** What nobody may be said to have done, or to be, but on somebody's word or by a court. */
const DEEDS =
  /\b(?:hack(?:s|ed|ing)|st(?:ole|olen|eals?|ealing)|breach(?:es|ed|ing)|br(?:oke|oken|eaking) into|infiltrat\p{L}+|exfiltrat\p{L}+|sp(?:ied|ying)|spear-?phish\p{L}+|phish(?:ed|ing)|attack(?:s|ed|ing)|launched|conducted|carried out|deploy\p{L}*|sabotag\p{L}+|wip(?:ed|ing)|extort\p{L}+|launder\p{L}+|took part|targeted|compromised|recruited|committed|conspired|oversaw|operat(?:es|ed) (?:a |the )?botnets?|(?:wrote|developed|created|built|sold|sells) (?:the |its |their )?(?:malware|ransomware|tools|exploits)|(?:is|was|are|were) (?:responsible|guilty|behind)|(?:his|her|their) crimes?|works? as (?:a|an) (?:[\p{L}-]+ ){0,2}(?:hacker|spy)|(?:is|was) (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:hackers?|sp(?:y|ies)|criminals?|cybercriminals?|ringleader|mastermind))\b/iu;

/** On whose word: a subject that says it, or what kind of saying it is. */
const ATTRIBUTIONS =
  /\b(?:charg(?:es?|ed|ing)|indict\p{L}*|alleg\p{L}*|accus\p{L}*|according to|says?|said|saying|sanctions? (?:him|her|them|say|of|over|against)|sanctioned|describ(?:es|ed)|names? (?:him|her|them|as|one)|named|prosecutors?|claim(?:s|ed)|believ\p{L}+|wanted|rewards?|listing|lists? (?:him|her|them)|listed (?:him|her|them|as|for)|reports? (?:that|say|of)|reported|reportedly|link(?:s|ed)|tie[sd]? (?:him|her|them|to)|ascrib\p{L}+|attribut\p{L}+|identif(?:y|ies|ied)|grounds?|blam(?:es|ed)|hold(?:s)? (?:him|her|them|that)|held (?:him|her|them) responsible|calls? (?:him|her|them|it)|called (?:him|her|them)|in the words of|statement of reasons|suspect\p{L}*|den(?:y|ies|ied)|acquitted|counts? (?:him|her|them|among))\b/iu;

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
    ...profile.relations.map(({ text }, at) => ({ field: `relations[${at}].text`, text: text ?? '' })),
  ];
  return texts.flatMap(({ field, text }) =>
    text
      .split(/(?<=[.!?;])\s+/u)
      .filter((sentence) => DEEDS.test(sentence) && !ATTRIBUTIONS.test(sentence))
      .map((sentence) => ({ field, sentence })),
  );
}
