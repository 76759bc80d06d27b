import type { Kind, NameClass } from '../profile/types.ts';
import { fold } from './fold.ts';
import type { IndexedName, IndexedProfile, NameIndexData } from './name-index-data.ts';

/**
 * The compiled names in few bytes, as every page carries them. A line for each profile: its head, then its names, each
 * ended by a mark that tells its class. The head is left out where it follows from the first name, as it does for the
 * many entries that are nothing but names.
 */
export interface PackedIndex {
  lines: string;
  /** What names have besides a text, each once, a line for each. */
  extras: string;
  /** For each name with an extra, in the order of the names, its line in `extras`. */
  extraOf: number[];
  /** As in `NameIndexData`, a line for each. */
  others: string;
}

type Extra = Pick<IndexedName, 'parts' | 'for' | 'against'>;

/** The mark at the end of a name. With an extra it is doubled. */
const CLASS_MARKS: Record<NameClass, string> = {
  code: '=',
  coined: '!',
  phrase: ';',
  ordinary: '~',
  everyday: '^',
  personal: '%',
  'common-personal': '*',
  short: '?',
  acronym: '|',
  descriptive: '>',
  unmarked: '<',
};
const CLASS_OF = new Map(Object.entries(CLASS_MARKS).map(([name, mark]) => [mark, name as NameClass]));

const HEAD_END = ':';
const LINE_END = '\n';
const RESERVED = /[=!;~^%*?|><:\n]/u;

/** The id of the entry that a list calls by this name first; apart from the ids that people gave to profiles. */
export function referenceId(name: string): string {
  return `ref-${fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')}`;
}

/**
 * The names come out in the order of their profiles.
 *
 * @throws {Error} naming a name that holds one of the marks
 */
export function pack({ profiles, names, others }: NameIndexData): PackedIndex {
  const extras: string[] = [];
  const extraOf: number[] = [];
  const byProfile = Map.groupBy(names, ({ profile }) => profile);
  const lines = profiles.map((profile, at) => {
    const mine = byProfile.get(at) ?? [];
    const texts = mine.map(({ text, class: nameClass, profile: _, ...extra }) => {
      if (RESERVED.test(text)) throw new Error(`The name "${text}" holds a character that marks its end.`);
      const mark = CLASS_MARKS[nameClass];
      if (Object.keys(extra).length === 0) return text + mark;
      const packed = packExtra(extra);
      if (!extras.includes(packed)) extras.push(packed);
      extraOf.push(extras.indexOf(packed));
      return text + mark + mark;
    });
    return headOf(profile, mine[0]?.text) + texts.join('');
  });
  return {
    lines: lines.join(LINE_END),
    extras: extras.join(LINE_END),
    extraOf,
    others: others.join(LINE_END),
  };
}

export function unpack({ lines, extras, extraOf, others }: PackedIndex): NameIndexData {
  const profiles: IndexedProfile[] = [];
  const names: IndexedName[] = [];
  // Names that share a list of cues share the list itself, so that it is made ready for searching once.
  const extraLines = extras.split(LINE_END).map(unpackExtra);
  let extrasRead = 0;
  for (const line of lines === '' ? [] : lines.split(LINE_END)) {
    const profile = profiles.length;
    const headEnd = line.indexOf(HEAD_END);
    const found = line.slice(headEnd + 1).matchAll(NAME);
    const mine = [...found].map(([, text = '', mark = '', twice]): IndexedName => {
      const extra = twice ? extraLines[extraOf[extrasRead++] ?? -1] : undefined;
      return { profile, class: CLASS_OF.get(mark) ?? 'unmarked', text, ...extra };
    });
    names.push(...mine);
    profiles.push(headEnd >= 0 ? readHead(line.slice(0, headEnd)) : entryOf(mine[0]?.text ?? ''));
  }
  return { profiles, names, others: others === '' ? [] : others.split(LINE_END) };
}

/** A name, its mark, and the mark again where it has an extra. */
const NAME = /([^=!;~^%*?|><]+)([=!;~^%*?|><])(\2)?/gu;

/** The parts of a person's name, the cues for it and those against it; any of them may be empty. */
function packExtra({ parts, for: cuesFor = [], against = [] }: Extra): string {
  const fields = [parts ? [parts.family, parts.given] : [], cuesFor, against];
  const fault = fields.flat().find((text) => /[\n\t|]/u.test(text));
  if (fault !== undefined) throw new Error(`The cue "${fault}" holds a character that marks its end.`);
  return fields.map((texts) => texts.join('|')).join('\t');
}

function unpackExtra(line: string): Extra {
  const [parts = [], cuesFor = [], against = []] = line
    .split('\t')
    .map((texts) => (texts === '' ? [] : texts.split('|')));
  const [family, given] = parts;
  return {
    ...(family !== undefined && given !== undefined && { parts: { family, given } }),
    ...(cuesFor.length > 0 && { for: cuesFor }),
    ...(against.length > 0 && { against }),
  };
}

function entryOf(name: string): IndexedProfile {
  return { id: referenceId(name), kind: 'group', related: [] };
}

function headOf(profile: IndexedProfile, firstName: string | undefined): string {
  const { id, kind, related } = profile;
  if (firstName && kind === 'group' && related.length === 0 && id === referenceId(firstName)) return '';
  return [id, kind, ...related].join(' ') + HEAD_END;
}

function readHead(head: string): IndexedProfile {
  const [id = '', kind, ...related] = head.split(' ');
  return { id, kind: kind as Kind, related: related.map(Number) };
}
