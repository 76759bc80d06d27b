import type {
  Charge,
  Checked,
  Designation,
  Kind,
  RelationType,
  SourceKind,
  Topic,
} from '../profile/types.ts';
import type { Certainty } from '../recognize/types.ts';

/** The words in which a profile is told, on the surfaces and in what is exported. */

export const productName = 'Known As';

export const number = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');

export function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${plural.select(n) === 'one' ? one : many}`;
}

export function mentionCount(n: number): string {
  return count(n, 'mention', 'mentions');
}

/** “one”, “one and two”, “one, two and three”. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

export function quoted(text: string): string {
  return `“${text}”`;
}

/** A phrase as a sentence of its own. */
export function sentence(phrase: string): string {
  const ended = /[.!?…]$/u.test(phrase) ? phrase : `${phrase}.`;
  return ended.charAt(0).toLocaleUpperCase('en') + ended.slice(1);
}

export const kindWords: Record<Kind, string> = {
  group: 'Group',
  person: 'Person',
  organization: 'Organization',
  operation: 'Operation',
  tool: 'Tool',
};

export const certaintyWords: Record<Certainty, string> = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible namesake',
};

export const topicWords: Record<Topic, string> = {
  background: 'Background',
  activity: 'Activity',
  targets: 'Targets',
  methods: 'Methods',
  attribution: 'Who says who is behind it',
  response: 'Responses',
  proceedings: 'Proceedings',
  distinction: 'Not to be confused',
};

/** What a stamp says. The date beside it is that of the listing or the charge: see `legalWords`. */
export const designationWords: Record<Designation['status'], string> = {
  listed: 'Sanctioned',
  delisted: 'Delisted',
};

export const chargeWords: Record<Charge['status'], string> = {
  charged: 'Charged',
  arrested: 'Arrested',
  extradited: 'Extradited',
  'pleaded-guilty': 'Pleaded guilty',
  convicted: 'Convicted',
  dismissed: 'Dismissed',
};

export const legalWords = {
  heading: 'Sanctions and charges',
  more: (n: number) => `${number.format(n)} more`,
  listedOn: 'listed',
  chargedOn: 'charged',
  /** Said wherever a charge without a conviction is shown. */
  chargeNote: 'A charge is an accusation, not a conviction.',
  docket: (docket: string) => `docket ${docket}`,
  noReference: (why: string) => `no list reference: ${why}`,
};

/** A relation as a label over the names at its other end; `n` counts those. */
export const relationWords: Record<
  RelationType,
  { subject: (n: number) => string; object: (n: number) => string }
> = {
  'member-of': { subject: () => 'Member of', object: (n) => (n === 1 ? 'Member' : 'Members') },
  'alleged-member-of': {
    subject: () => 'Alleged member of',
    object: (n) => (n === 1 ? 'Alleged member' : 'Alleged members'),
  },
  'employed-by': { subject: () => 'Employed by', object: () => 'Employs' },
  'owner-of': { subject: () => 'Owns', object: () => 'Owned by' },
  'front-for': { subject: () => 'Front for', object: (n) => (n === 1 ? 'Its front' : 'Its fronts') },
  'contractor-of': {
    subject: () => 'Contractor of',
    object: (n) => (n === 1 ? 'Contractor' : 'Contractors'),
  },
  'part-of': { subject: () => 'Part of', object: () => 'Includes' },
  'directed-by': { subject: () => 'Directed by', object: () => 'Directs' },
  'attributed-to': { subject: () => 'Attributed to', object: () => 'Held responsible for' },
  'took-part-in': {
    subject: () => 'Took part in',
    object: (n) => (n === 1 ? 'Participant' : 'Participants'),
  },
  // Wide enough for support, which some lists count as taking part.
  'alleged-part-in': { subject: () => 'Alleged part in', object: () => 'Alleged to have had a part' },
  'successor-of': { subject: () => 'Successor of', object: () => 'Succeeded by' },
  'named-beside': { subject: () => 'Named beside', object: () => 'Named beside' },
  'overlaps-with': { subject: () => 'Overlaps with', object: () => 'Overlaps with' },
  uses: { subject: () => 'Uses', object: () => 'Used by' },
};

export const sourceKindWords: Record<SourceKind, string> = {
  government: 'primary: government',
  court: 'primary: court',
  vendor: 'vendor report',
  press: 'press',
  'knowledge-base': 'knowledge base',
  'civil-society': 'civil society',
};

export const checkedWords: Record<Checked, string> = {
  read: 'read in full',
  excerpt: 'opening read in a stored copy',
  copy: 'entries read in a copy of the list',
  reprint: 'read in a reprint',
  quoted: 'not opened; read as others quote it',
  listed: 'not opened; listed by a knowledge base',
};

export const sourceWords = {
  heading: 'Sources',
  count: (n: number) => count(n, 'source', 'sources'),
  open: (n: number, source: string) => `Source ${n}: ${source}`,
  missing: 'This source is not in the extension’s data.',
};

export const nameWords = {
  heading: 'Who calls it what',
  headingPerson: 'Names and spellings',
  names: 'Names',
  assignedBy: 'Used by',
  from: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, until: string) => `${from} to ${until}`,
  more: (n: number) => count(n, 'more name', 'more names'),
  /** The language or the script that a name is written in, by its language tag. */
  writtenIn: (tag: string) =>
    tag.startsWith('und-')
      ? (new Intl.DisplayNames('en', { type: 'script' }).of(tag.slice(4)) ?? '')
      : (new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? ''),
  respellings: (n: number) => count(n, 'other spelling', 'other spellings'),
  respellingsNote: 'Recognized in pages too: spellings made by rule, and misprints that sources have.',
  respellingOf: (name: string, rule: string) => `${rule} for ${name}`,
};

export const profileWords = {
  timeline: 'Timeline',
  ties: 'Ties',
  accordingTo: (by: string) => `according to ${by}`,
  elsewhere: 'In knowledge bases',
  reviewed: 'Reviewed',
  lastReviewed: 'Last reviewed on',
  curated: 'Curated profile: every line cites its sources.',
};

/** Reference entries: what a list of others says, told apart from what was reviewed here. */
export const referenceWords = {
  tier: 'Reference entry',
  /** In a list, where a profile would have nothing to say. */
  namesOnly: 'names only',
  summary: (bases: string[]) => `Reference entry: names only, as listed by ${listed(bases)}`,
  notReviewed: (bases: string[]) =>
    `Names only, taken over from ${listed(bases)}. Nobody at Known As has reviewed them.`,
  country: (bases: string[], country: string) =>
    `${listed(bases)} ${bases.length === 1 ? 'lists' : 'list'} ${country} as its country.`,
  names: 'Names',
  listedBy: 'Listed by',
  nameListedBy: (by: string) => `name listed by ${by}`,
  matched: (name: string, by: string) => `${quoted(name)}, a name listed by ${by}`,
  alsoListedAs: 'Also listed as',
  elsewhere: 'Read on',
  namesakes: 'Shares names with',
  terms: 'Terms',
};

/** A country in words, by its ISO 3166 code. */
export function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

/** Under which terms the profiles and their sources may be passed on: `data/LICENSE`. */
export const licenceWords = {
  notice: `© The ${productName} contributors, under CC BY 4.0.`,
  terms: 'https://creativecommons.org/licenses/by/4.0/',
};
