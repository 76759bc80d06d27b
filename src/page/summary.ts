import type { Named } from '../messages/protocol.ts';
import { surest } from '../recognize/types.ts';
import { isShown } from './locate.ts';
import type { Painted, Painter } from './paint.ts';
import { sliceEnd, yieldToPage } from './slices.ts';
import { passagesInOrder } from './stepping.ts';

/** At most so many different forms of a profile's names are told, and of each so many characters. */
const SURFACES = 5;
const SURFACE_LENGTH = 100;
/** At most so many entries of lists are told of beside a profile. */
const LISTED = 50;
/**
 * So many are told of, and names so long: a report beyond that is refused as a whole. A longer name, as lists have
 * them, is known by its forms on the page alone; cut, it would be no name that data has.
 */
const MOST_NAMED = 5000;
const NAME_LENGTH = 200;

/** Who is named in the document, in the order of first mention: what the popup lists and the badge counts. */
export async function namedIn(painter: Painter): Promise<Named[]> {
  const byProfile = new Map<string, Named>();
  const passages = passagesInOrder(painter);
  let over = sliceEnd();
  for (const passage of passages) {
    for (const painted of painter.of(passage)) if (isShown(painted)) enter(painted, byProfile);
    if (!over()) continue;
    await yieldToPage();
    over = sliceEnd();
  }
  return [...byProfile.values()];
}

function enter({ passage, mention, profiles, listed, quiet }: Painted, byProfile: Map<string, Named>): void {
  const surface = passage.text
    .slice(mention.start, mention.end)
    .replace(/\s+/g, ' ')
    .slice(0, SURFACE_LENGTH);
  for (const { profile, name } of mention.candidates) {
    if (!profiles.includes(profile)) continue;
    if (byProfile.size === MOST_NAMED && !byProfile.has(profile)) continue;
    const named = byProfile.get(profile) ?? {
      profile,
      surfaces: [],
      names: [],
      count: 0,
      certainty: mention.certainty,
      ...(quiet && { quiet }),
    };
    if (!quiet) delete named.quiet;
    named.count += 1;
    if (named.surfaces.length < SURFACES && !named.surfaces.includes(surface)) named.surfaces.push(surface);
    if (name.length <= NAME_LENGTH && named.names.length < SURFACES && !named.names.includes(name))
      named.names.push(name);
    named.certainty = surest(named.certainty, mention.certainty);
    if (listed.length > 0) named.listed = [...new Set([...(named.listed ?? []), ...listed])].slice(0, LISTED);
    byProfile.set(profile, named);
  }
}
