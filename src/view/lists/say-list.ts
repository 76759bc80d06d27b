import type { EntryKind, Format } from '../../lists/entry.ts';
import type { Failure } from '../../lists/import/protocol.ts';
import type { ListContents } from '../../lists/kept/kept-list.ts';
import { sayUnreadable } from '../../lists/say-skipped.ts';
import { Unreadable } from '../../lists/unreadable.ts';
import { formatDate } from '../../words/dates.ts';
import { say, sayList } from '../../words/say.ts';

/** What the formats are called by those who publish in them, in any language. */
const FORMAT_NAMES = {
  stix: 'STIX',
  'misp-cluster': 'MISP galaxy',
  'microsoft-mapping': 'Microsoft (JSON)',
  'ofac-xml': 'OFAC (XML)',
  'ofac-advanced-xml': 'OFAC Advanced (XML)',
  'ofac-enhanced-xml': 'OFAC Enhanced (XML)',
  'ofac-csv': 'OFAC (CSV)',
  'us-csl-csv': 'Consolidated Screening List (CSV)',
  'uk-ofsi-csv': 'OFSI (CSV)',
  'uk-sanctions-csv': 'UK Sanctions List (CSV)',
  'uk-sanctions-xml': 'UK Sanctions List (XML)',
  'eu-fsf-xml': 'EU FSF (XML)',
  'eu-fsf-csv': 'EU FSF (CSV)',
  'eu-old-xml': 'EU (XML)',
  'un-xml': 'UN (XML)',
  'opensanctions-csv': 'OpenSanctions (CSV)',
  'opensanctions-json': 'OpenSanctions (JSON)',
  'own-csv': 'CSV',
  'own-jsonl': 'JSON Lines',
} as const satisfies Record<Format, string>;

export function sayFormats({ heads }: Pick<ListContents, 'heads'>): string {
  return sayList([...new Set(heads.map(({ format }) => FORMAT_NAMES[format]))]);
}

/** Days as the language writes them; a version as it stands. */
export function sayReleased({ heads }: Pick<ListContents, 'heads'>): string {
  const all = heads.flatMap(({ released }) => released ?? []);
  return sayList([...new Set(all)].map((one) => (/^\d{4}-\d{2}-\d{2}$/u.test(one) ? formatDate(one) : one)));
}

export function sayAuthorities({ heads }: Pick<ListContents, 'heads'>): string {
  return sayList([...new Set(heads.flatMap(({ authority }) => authority || []))]);
}

export function sayKind(kind: EntryKind): string {
  return kind === 'unknown' ? say('lists_kind_unknown') : say(`options_kind_${kind}`);
}

/** What a list is called until somebody calls it otherwise: as it calls itself, or as its file is called. */
export function nameOf({ heads, files }: Pick<ListContents, 'heads' | 'files'>): string {
  const [title] = heads.flatMap((head) => head.title || []);
  const [file = ''] = files;
  return (title ?? file.replace(/(?:\.[a-z\d]{1,8}){1,2}$/iu, '')).slice(0, MOST_LETTERS);
}

/** Of what a list is called. */
export const MOST_LETTERS = 100;

export function sayFailure(failure: Failure): string {
  switch (failure.why) {
    case 'unreadable':
      return sayUnreadable(new Unreadable(failure.of, failure.place, failure.what));
    case 'no-room':
      return say('lists_failed_room');
    case 'no-memory':
      return say('lists_failed_memory');
    case 'gone':
      return say('lists_failed_gone');
    case 'other':
      return say('lists_failed_unforeseen', { what: failure.what });
  }
}
