import type { IndexedProfile } from '../recognize/name-index-data.ts';
import type { Mention } from '../recognize/types.ts';
import type { Marks } from '../settings/marks.ts';
import { nameKey } from '../settings/name-key.ts';

/** A mention that is to be marked: of those it may mean the ones that the reader wants marked, and its highlight. */
export interface Wanted {
  mention: Mention;
  profiles: readonly string[];
  /** The entries of lists that bear the name beside them. */
  listed: readonly string[];
  /** The highlight's name in the registry; `marks.css` and `chosen-marks.css` have a rule for each. */
  style: string;
  /** Whether the page is not to find it out: the highlights of a document are there for all its scripts. */
  quiet: boolean;
}

type ProfileOf = (id: string) => IndexedProfile | undefined;

const LETTERS: Record<IndexedProfile['kind'], string> = {
  group: 'a',
  person: 'b',
  organization: 'c',
  operation: 'd',
  tool: 'e',
};
/** For the colour of the text around it. */
const NO_COLOUR = 'o';

const LINES: Record<Mention['certainty'], string> = {
  certain: 'solid',
  likely: 'dashed',
  possible: 'dotted',
};

const NONE: readonly string[] = [];

/** Each highlight's name once for all mentions, where every one would keep a copy of its own. */
const styles = new Map<string, string>();

function shared(style: string): string {
  const known = styles.get(style);
  if (known === undefined) styles.set(style, style);
  return known ?? style;
}

/** What of the mentions in a passage is to be marked. */
export function wantedOf(mentions: readonly Mention[], marks: Marks, profileOf: ProfileOf): Wanted[] {
  return mentions.flatMap((mention) => {
    if (mention.certainty === 'possible' && !marks.possible) return [];
    const wanted = (ones: Mention['listed']): readonly string[] =>
      ones
        ? ones
            .filter(({ name }) => marks.hidden.length === 0 || !marks.hidden.includes(nameKey(name)))
            .filter(({ profile }) => isWanted(profileOf(profile), marks))
            .map(({ profile }) => profile)
        : NONE;
    const meant = wanted(mention.candidates);
    const bearing = wanted(mention.listed);
    // What a list says is marked where the profile itself is not wanted.
    const [profiles, listed] = meant.length > 0 ? [meant, bearing] : [bearing, []];
    const [first] = profiles;
    if (first === undefined) return [];
    const isQuiet = (id: string) => profileOf(id)?.quiet === true;
    // What a page is not to find out neither has a line, nor makes another's one surer; nor has it a colour there.
    const seen = isQuiet(first) ? [...profiles, ...listed].find((id) => !isQuiet(id)) : first;
    const certainty = isQuiet(first) ? mention.openly : mention.certainty;
    const quiet = seen === undefined || !certainty || (certainty === 'possible' && !marks.possible);
    const letter = letterOf(profileOf(quiet ? first : seen), marks);
    const style = shared(`${marks.style}-${letter}-${LINES[quiet ? mention.certainty : certainty]}`);
    return [{ mention, profiles, listed, style, quiet }];
  });
}

/** A list's own colour is a choice of its own, which stays where kinds have none. */
function letterOf(profile: IndexedProfile | undefined, { colourByKind }: Marks): string {
  const kind = profile?.colour ?? (colourByKind ? (profile?.kind ?? 'group') : undefined);
  return kind ? LETTERS[kind] : NO_COLOUR;
}

function isWanted(profile: IndexedProfile | undefined, { without, reference }: Marks): boolean {
  return !profile || (!without.includes(profile.kind) && (reference || !profile.reference));
}

/** Whether all marks are as `marks.css` has them, which every page carries. */
export function lookAsAtFirst({ style, colourByKind, possible }: Marks): boolean {
  return style === 'underline' && colourByKind && !possible;
}
