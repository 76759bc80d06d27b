import type { ReadableProfile } from './readable.ts';

/** What nobody may be said to have done, or to be, but on somebody's word or by a court. */
const DEEDS =
  /\b(?:hack(?:s|ed|ing)|st(?:ole|olen|eals?|ealing)|breach(?:es|ed|ing)|br(?:oke|oken|eaking) into|infiltrat\p{L}+|exfiltrat\p{L}+|sp(?:ied|ying)|spear-?phish\p{L}+|phish(?:ed|ing)|attack(?:s|ed|ing)|launched|conducted|carried out|deploy\p{L}*|sabotag\p{L}+|wip(?:ed|ing)|extort\p{L}+|launder\p{L}+|took part|targeted|compromised|recruited|committed|conspired|oversaw|operat(?:es|ed) (?:a |the )?botnets?|(?:wrote|developed|created|built|sold|sells) (?:the |its |their )?(?:malware|ransomware|tools|exploits)|(?:is|was|are|were) (?:responsible|guilty|behind)|(?:his|her|their) crimes?|works? as (?:a|an) (?:[\p{L}-]+ ){0,2}(?:hacker|spy)|(?:is|was) (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:hackers?|sp(?:y|ies)|criminals?|cybercriminals?|ringleader|mastermind))\b/iu;

/**
 * What such deeds are about, and belonging to those who do them. In a sentence about an accused person these words
 * stand for a deed, however it is put: “The attack was his work”.
 */
const MATTERS =
  /\b(?:hack\p{L}*|malware|ransom\p{L}*|phish\p{L}*|intru(?:de|sion)\p{L}*|break-?ins?|breach\p{L}*|botnets?|backdoors?|cyber-?(?:attack|crime|criminal|espionage)\p{L}*|sp(?:y|ies)|thefts?|thie(?:f|ves)|attack\p{L}*|campaigns?|crim(?:e|es|inal|inals)|master-?minds?|ringleaders?|perpetrat\p{L}+|defraud\p{L}*|fraud\p{L}*|sabotag\p{L}*|infect\p{L}*|encrypted|leak(?:s|ed|ing)|meddl\p{L}+|interfer\p{L}+|gain(?:s|ed) access|(?:is|was) involved|(?:is|was|as) (?:a|an|one of the) (?:[\p{L}-]+ ){0,3}members? of|belongs to|(?:leads?|led|heads?|headed|runs?|ran|founded|joined) (?:the |a )?(?:[\p{L}\p{N}-]+ ){0,2}(?:group|gang|APT\p{N}*))\b/iu;

/** On whose word: a subject that says it, or what kind of saying it is. */
const ATTRIBUTIONS =
  /\b(?:charg(?:es?|ed|ing)|arrested|indict\p{L}*|alleg\p{L}*|accus\p{L}*|according to|says?|said|saying|sanctions? (?:him|her|them|say|of|over|against)|sanctioned|describ(?:es|ed)|names? (?:him|her|them|as|one)|named|prosecutors?|claim(?:s|ed)|believ\p{L}+|wanted|rewards?|listing|lists? (?:him|her|them)|whom [^,;]+ (?:lists?|calls?)|put (?:him|her|them) on (?:its|the) (?:[\p{L}-]+ )?list|listed (?:him|her|them|as|for|by)|reports? (?:that|say|of)|reported|reportedly|link(?:s|ed)?|tie[sd]? (?:him|her|them|to)|ascrib\p{L}+|attribut\p{L}+|identif(?:y|ies|ied)|grounds?|blam(?:es|ed)|hold(?:s)? (?:him|her|them|that)|held (?:him|her|them) responsible|calls? (?:him|her|them|it)|called (?:him|her|them)|in the words of|statement of reasons|suspect\p{L}*|den(?:y|ies|ied)|acquitted|counts? (?:him|her|them|among))\b/iu;

/** Proceedings that ended with a court, or the person, saying that it is so. */
const SETTLED = new Set(['pleaded-guilty', 'convicted']);

/** Whether a profile shows that a court has found a person guilty, or that the person has admitted it. */
export function isConvicted({ charges }: ReadableProfile): boolean {
  return charges.some(({ value }) => SETTLED.has(value.status));
}

/** The whole names of those whom no profile shows convicted. */
export function unconvictedNames(profiles: readonly ReadableProfile[]): string[] {
  return profiles
    .filter((profile) => profile.kind === 'person' && !isConvicted(profile))
    .flatMap(({ names }) => names.map(({ value }) => value))
    .filter(({ evidence }) => evidence.class === 'personal' || evidence.class === 'common-personal')
    .map(({ text }) => text);
}

/**
 * Where a profile says without attribution that a person did what nobody has convicted them of: its own person, or one
 * whom a sentence names. A coarse net: it looks for telling words in sentences that name nobody who says so.
 *
 * @param unconvicted names of people, as `unconvictedNames` gives them
 */
export function unattributed(
  profile: ReadableProfile,
  unconvicted: readonly string[],
): { field: string; sentence: string }[] {
  const isAccused = profile.kind === 'person' && !isConvicted(profile);
  return textsOf(profile).flatMap(({ field, text }) =>
    text
      .split(/(?<=[.!?;])\s+/u)
      .filter((sentence) => (DEEDS.test(sentence) || MATTERS.test(sentence)) && !ATTRIBUTIONS.test(sentence))
      .filter((sentence) => isAccused || namesAny(sentence, unconvicted))
      .map((sentence) => ({ field, sentence })),
  );
}

/** Whether a sentence has one of the names, in whatever case, with the family name first or last. */
function namesAny(sentence: string, names: readonly string[]): boolean {
  const plain = sentence.toLowerCase();
  return names
    .map((name) => name.toLowerCase())
    .some((name) => plain.includes(name) || plain.includes(name.split(' ').reverse().join(' ')));
}

function textsOf({
  summary,
  statements,
  events,
  relations,
}: ReadableProfile): { field: string; text: string }[] {
  return [...summary, ...statements, ...events, ...relations].map(({ field, value }) => ({
    field: `${field}.text`,
    text: value.text ?? '',
  }));
}
