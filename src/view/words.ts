import type { NameClass } from '../profile/types.ts';
import type { Reach } from '../recognize/types.ts';
import { count, listed, mentionCount, number, productName, quoted } from '../words/profile-words.ts';

/**
 * Every word the reading surfaces show; those in which a profile is told are in `src/words/`, where the exports have
 * them from too. Another language replaces these two files.
 */
export {
  certaintyWords,
  chargeWords,
  checkedWords,
  countryName,
  designationWords,
  kindWords,
  legalWords,
  licenceWords,
  listed,
  nameWords,
  productName,
  profileWords,
  quoted,
  referenceWords,
  relationWords,
  sourceKindWords,
  sourceWords,
  topicWords,
} from '../words/profile-words.ts';

function profileCount(n: number): string {
  return count(n, 'profile', 'profiles');
}

function entryCount(n: number): string {
  return count(n, 'reference entry', 'reference entries');
}

/** Why a mention is held to mean a profile; put together in `explain.ts`. */
export const reasonWords = {
  /** What the form is apart from this page. Each goes on with “; here …”. */
  class: {
    code: (form: string) => `${form} is a designator of its own`,
    coined: (form: string) => `${form} was coined as a name and is little used otherwise`,
    phrase: (form: string) => `${form} is made of words that may mean something else`,
    ordinary: (form: string) => `${form} may mean something else`,
    everyday: (form: string) => `${form} is a word of every day`,
    personal: (form: string) => `${form} is a person’s name, which others may bear`,
    'common-personal': (form: string) => `many people are called ${form}`,
    short: (form: string) => `${form} is only a part of a name`,
    acronym: (form: string) => `${form} is short for other things too`,
    descriptive: (form: string) => `${form} is made of ordinary words`,
    unmarked: (form: string) => `${form} alone says little`,
  } satisfies Record<NameClass, (form: string) => string>,
  reach: {
    beside: 'right beside it',
    sentence: 'in the same sentence',
    passage: 'close by',
    page: 'elsewhere on this page',
  } satisfies Record<Reach, string>,
  stands: (forms: string[], reach: string) =>
    `${listed(forms)} ${forms.length === 1 ? 'stands' : 'stand'} ${reach}`,
  /** Goes on from `stands`, for what stands elsewhere. */
  also: (forms: string[], reach: string) => `${listed(forms)} ${reach}`,
  here: (support: string[]) => `here ${listed(support)}`,
  alone: 'nothing else on this page points to this one',
  against: (forms: string[], reach: string) =>
    `${listed(forms)}, ${reach}, ${forms.length === 1 ? 'speaks' : 'speak'} against it`,
  settled: 'the page leaves no doubt',
  lowerCase: 'it is written without its capitals here',
  idleCapital: 'its capital says nothing here, where any word would have one',
  lookalikes: 'it is written with letters of another alphabet that look alike',
  /** Stands in for the class of a code that is written with a blank: `APT 31`. */
  spaced: (form: string) => `${form}, written apart, may be something else, such as a flat’s number`,
  swapped: 'the given name stands first here, which makes it another common name',
};

/** While a profile is fetched, and when it cannot be. */
export const loadWords = {
  missing: 'No such profile',
  missingText: 'This version of Known As has no profile under that address.',
  failed: 'The profile could not be loaded',
  failedText:
    'The extension did not answer. It may have just been updated: reload this page, then try again.',
  loading: 'Loading the profile …',
};

/** The picture of ties. */
export const tieWords = {
  /** Ties to others than the profile that is read: “Employed by: North Lab”. */
  sideTies: (label: string, to: string[]) => `${label}: ${listed(to)}`,
  /** What is to be known of all under a label. */
  ofEach: (text: string) => `Of each: ${text}`,
  stated: 'stated by whoever is named',
  alleged: 'an accusation',
  rails: 'tied to each other, as their rows say',
  hub: 'the one that the others on the line are tied to',
};

export const timelineWords = {
  quiet: (years: number) => `${count(years, 'year', 'years')} without an entry`,
};

export const cardWords = {
  label: (name: string) => `Who is ${name}?`,
  close: 'Close',
  openProfile: 'Open profile',
  lookingUp: 'Looking up',
  noProfile: 'No profile',
  names: 'Also known as',
  /** Beside the name by which the reader met this profile. */
  met: 'named so here',
  either: 'Several bear this name. It may be either',
  problem: {
    missing: ['No such profile', 'The name is known, but its profile is not in this version of Known As.'],
    failed: [
      'The profile could not be loaded',
      'The extension did not answer. It may have just been updated: reload the page and point at the name again.',
    ],
  },
} as const;

export const popupWords = {
  lookUp: 'Look up a name, in any script',
  clear: 'Clear',
  resultsLabel: 'Profiles with such a name',
  loading: 'Loading …',
  results: (n: number) => (n === 0 ? 'No results' : count(n, 'result', 'results')),
  noResult: (query: string) => `No name like ${quoted(query)}`,
  noResultText:
    'Known As holds state-backed hacking groups, and the people, companies and agencies tied to them. Try another spelling or a single word.',
  lookUpFailed: 'The look-up failed',
  lookUpFailedText: 'The extension did not answer. Change the query to try again.',
  nameUsedBy: (by: string) => `name used by ${by}`,
  matched: (name: string, by: string) => `${quoted(name)}, a name used by ${by}`,
  back: 'Back',
  openInTab: 'Open in a tab',
  here: 'On this page',
  /** Profiles and entries apart, of each only what there is. */
  hereCount: ({ profiles, entries, mentions }: { profiles: number; entries: number; mentions: number }) =>
    [profiles > 0 && profileCount(profiles), entries > 0 && entryCount(entries), mentionCount(mentions)]
      .filter(Boolean)
      .join(', '),
  hereAs: (forms: string[]) => `here as ${forms.join(', ')}`,
  mentions: mentionCount,
  goTo: (name: string) => `Go to the next mention of ${name}`,
  previous: 'Previous mention',
  next: 'Next mention',
  at: (at: number, of: number) => `${number.format(at)} of ${number.format(of)}`,
  atSpoken: (at: number, of: number, name: string) => `Mention ${at} of ${of}: ${name}`,
  noAnswer: 'no answer',
  gone: 'gone',
  goneSpoken: (name: string) => `${name} is no longer on the page`,
  profileOf: (name: string) => `Profile of ${name}`,
  /** The host is passed through, so that it can be set in bold wherever it falls in the sentence. */
  marksOn: <T>(host: T): (string | T)[] => ['Marks on ', host],
  subdomains: 'and its subdomains',
  everywhere: 'Marks everywhere',
  everywhereNote: 'except where switched off',
  everywhereOff: 'off on every site',
};

/** The page about the extension itself; README.md says the same at more length. */
export const aboutWords = {
  link: `About ${productName}`,
  version: (version: string) => `Version ${version}`,
  lead: 'Underlines the names of state-backed hacking groups as you read, and of the people, companies and agencies tied to them, and shows who that is and on whose word.',
  promises: 'What it promises',
  promised: [
    [
      'The page is left alone.',
      'Names are painted; nothing in the page is changed. The card is all that is ever added, and only while it is open.',
    ],
    [
      'Nothing leaves your device.',
      'No request, no telemetry. Your settings are kept by the browser, whose own sync may carry them to your other devices.',
    ],
    ['Nothing is said without its source.', 'What is alleged is worded as alleged, by whom and when.'],
    [
      'A name is not a person.',
      'What is less than certain is painted with a dashed line, and the card says why.',
    ],
    ['It is to cost nothing to have on.', 'What it does cost is measured, and counts as a fault.'],
  ],
  holds: 'What it holds',
  profiles: (n: number): Said => [profileCount(n), 'reviewed here; every line cites its sources.'],
  entries: (n: number, bases: string[]): Said => [
    entryCount(n),
    `names only, taken over from ${listed(bases)}. Nobody at ${productName} has reviewed them.`,
  ],
  data: 'Licences of the data',
  own: 'Profiles and sources',
  terms: (of: string) => `Terms of ${of}`,
  release: (release: string) => `Release: ${release}`,
  code: 'Licence of the code',
  codeNotice: '© 2026 The Known As contributors, under the MIT licence.',
  codeText: 'Text of the licence',
  libraries: 'Contains Floating UI, MiniSearch, Preact, uuid, WXT and Zod (MIT).',
  loading: 'Loading …',
  failed: 'What it holds could not be loaded',
  failedText:
    'The extension did not answer. It may have just been updated: reload this page, then try again.',
} as const;

/** What is the matter, and what one can do about it. */
type Said = readonly [title: string, text: string];

export const stateWords = {
  empty: [
    'No names known here',
    'No name on this page is one that Known As holds. Any name can be looked up above.',
  ],
  waiting: [
    'Still waiting for this page',
    'It may be loading. If it was open before Known As was installed or updated, reload it.',
  ],
  offHere: (host: string): Said => [
    `Off on ${host}`,
    'No names are marked on this site. Switch it on below.',
  ],
  offEverywhere: [
    'Off everywhere',
    'No names are marked on any site. Switch it on below; looking up works all the same.',
  ],
  restricted: [
    'Not on this page',
    'The browser lets no extension read its own pages or its store. Looking up works all the same.',
  ],
  failed: ['The page did not answer', 'What is named on it is not known. Reload the page, or try again.'],
  retry: 'Try again',
  switchFailed: 'The switch could not be saved. Try again.',
} as const;
