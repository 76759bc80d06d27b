import type { RawEntry, RawName } from '../collector.ts';
import type { ListHead } from '../entry.ts';
import { isoDay } from '../input/days.ts';
import { isObject, listOf, own, stringOf, stringsOf } from '../input/json-values.ts';
import type { JsonLinesFormat } from './format.ts';
import { Listing } from './ftm-listing.ts';
import { sayTopics } from './ftm-topics.ts';
import { ftmKind, OPENSANCTIONS_HEAD, openSanctionsUrl } from './opensanctions.ts';

/**
 * OpenSanctions' entities.ftm.json and targets.nested.json, JSON lines in spite of their names, and whatever else is in
 * the form of FollowTheMoney, such as what journalists keep for themselves: only OpenSanctions' objects say whether they
 * are targets or of which datasets. In the first, what sanctions somebody is an object of its own, before or after them;
 * so entries are kept until the file ends.
 */
export const openSanctionsJson: JsonLinesFormat = {
  is: (first) => stringOf(first, 'schema') !== undefined && isObject(own(first, 'properties')),
  start({ collector }) {
    let theirs = true;
    const entries = new Map<string, { raw: RawEntry; topics: string[]; line: number; listing: Listing }>();
    const listings = new Map<string, Listing>();
    return {
      object(object, line) {
        const id = stringOf(object, 'id');
        const schema = stringOf(object, 'schema');
        const properties = own(object, 'properties');
        const label = `${schema} ${stringsOf(properties, 'name')[0] ?? id}`;
        if (schema === undefined || !isObject(properties)) {
          return collector.skip('malformed', JSON.stringify(object).slice(0, 100), { line });
        }
        theirs &&= typeof own(object, 'target') === 'boolean' || Array.isArray(own(object, 'datasets'));
        if (schema === 'Sanction') {
          for (const entity of stringsOf(properties, 'entity')) addSanction(object, entity, listings);
          return;
        }
        const kind = ftmKind(schema);
        if (kind === 'not-an-actor' || kind === 'wallet' || kind === 'vessel-or-aircraft') {
          return collector.skip(kind, label, { line });
        }
        // The people around those who are listed: relatives, owners.
        if (own(object, 'target') === false) return collector.skip('not-an-actor', label, { line });
        if (id === undefined) return collector.skip('no-id', label, { line });
        if (entries.has(id)) return collector.skip('duplicate-id', label, { line });
        const listing = new Listing();
        for (const sanction of listOf(properties, 'sanctions')) listing.add(own(sanction, 'properties'));
        const countries = stringsOf(properties, 'country');
        const updatedOn = isoDay(stringOf(object, 'last_change'));
        const raw: RawEntry = {
          id,
          kind,
          names: namesOf(object, properties),
          note: kind === 'person' ? stringsOf(properties, 'position')[0] : undefined,
          ...(updatedOn !== undefined && { updatedOn }),
          ...(kind === 'organization' && countries.length === 1 && { country: countries[0] }),
        };
        entries.set(id, { raw, topics: stringsOf(properties, 'topics'), line, listing });
      },
      end() {
        collector.head({ format: 'opensanctions-json', ...(theirs ? OPENSANCTIONS_HEAD : NOBODYS) });
        for (const [id, { raw, topics, line, listing }] of entries) {
          const { programmes, authorities, days, ended } = listing.and(listings.get(id));
          const reasons = sayTopics(topics, ended);
          if (ended && reasons.length === 0) {
            collector.skip('ended', raw.names[0]?.text, { line });
            continue;
          }
          const [listedOn] = days.toSorted();
          collector.add(
            {
              ...raw,
              programmes: [...programmes, ...reasons],
              authority: [...new Set(authorities)].join('; '),
              ...(theirs && { url: openSanctionsUrl(id) }),
              ...(listedOn !== undefined && { listedOn }),
            },
            { line },
          );
        }
      },
    };
  },
};

const NOBODYS = { title: 'FollowTheMoney', authority: '' } satisfies Partial<ListHead>;

function addSanction(object: unknown, entity: string, listings: Map<string, Listing>): void {
  const listing = listings.get(entity) ?? new Listing();
  listing.add(own(object, 'properties'));
  listings.set(entity, listing);
}

function namesOf(object: unknown, properties: unknown): RawName[] {
  const names = stringsOf(properties, 'name');
  // What it is shown by is one of its names.
  const caption = stringOf(object, 'caption');
  const leading = caption !== undefined && names.includes(caption) ? caption : names[0];
  return [
    { text: leading, quality: 'strong', type: 'primary' },
    ...names.map((text): RawName => ({ text, quality: 'strong', type: 'spelling' })),
    ...stringsOf(properties, 'alias').map((text): RawName => ({ text, quality: 'unknown', type: 'alias' })),
    ...stringsOf(properties, 'weakAlias').map((text): RawName => ({ text, quality: 'weak', type: 'alias' })),
    ...stringsOf(properties, 'previousName').map(
      (text): RawName => ({ text, quality: 'unknown', type: 'former' }),
    ),
  ];
}
