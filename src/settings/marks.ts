/** How names are painted; how sure a mention is changes the line within each. */
export const STYLES = ['underline', 'wavy', 'background'] as const;
/** How many of the mentions of one profile are painted: all, the first under each heading, the first of the page. */
export const DENSITIES = ['every', 'section', 'page'] as const;
/** What opens a card. */
export const OPENINGS = ['hover', 'click'] as const;
/** The kinds of a profile, in the order they are shown. */
export const KINDS = ['group', 'person', 'organization', 'operation', 'tool'] as const;

/** What is marked in a page, and how: all that the page itself has to know of what a reader chose. */
export interface Marks {
  style: (typeof STYLES)[number];
  /** Whether each kind has a colour of its own. */
  colourByKind: boolean;
  density: (typeof DENSITIES)[number];
  opening: (typeof OPENINGS)[number];
  /** The kinds that are not marked. */
  without: readonly (typeof KINDS)[number][];
  /** The keys of the names that are not marked (see `name-key.ts`). */
  hidden: readonly string[];
  /** Whether a mention is marked that is as likely of a namesake. */
  possible: boolean;
  /** Whether the names of reference entries are marked. */
  reference: boolean;
  /** Whether what the reader edits is marked too. */
  editors: boolean;
  /** What tells the reader's own lists, as they are now, from what they were; none where there are none. */
  lists?: string;
}

/** By hand where other data is parsed by zod, as every page carries it. */
export function readMarks(data: unknown): Marks | undefined {
  const marks: Record<string, unknown> = { ...Object(data) };
  const { style, colourByKind, density, opening, without, hidden, possible, reference, editors, lists } =
    marks;
  if (
    !isOneOf(STYLES, style) ||
    !isOneOf(DENSITIES, density) ||
    !isOneOf(OPENINGS, opening) ||
    !Array.isArray(without) ||
    !without.every((kind) => isOneOf(KINDS, kind)) ||
    !Array.isArray(hidden) ||
    !hidden.every((key) => typeof key === 'string') ||
    typeof colourByKind !== 'boolean' ||
    typeof possible !== 'boolean' ||
    typeof reference !== 'boolean' ||
    typeof editors !== 'boolean' ||
    (lists !== undefined && typeof lists !== 'string')
  ) {
    return undefined;
  }
  return {
    style,
    colourByKind,
    density,
    opening,
    without,
    hidden,
    possible,
    reference,
    editors,
    ...(lists !== undefined && { lists }),
  };
}

function isOneOf<T>(all: readonly T[], value: unknown): value is T {
  return all.some((one) => one === value);
}
