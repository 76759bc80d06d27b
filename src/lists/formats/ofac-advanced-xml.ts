import type { RawEntry, RawName } from '../collector.ts';
import type { EntryKind } from '../entry.ts';
import { dayOf } from '../input/days.ts';
import { all, attribute, textAt, textsAt, type XmlElement } from '../input/xml-elements.ts';
import type { XmlFormat } from './format.ts';
import { OFAC_HEAD, ofacAlias, ofacUrl } from './ofac.ts';
import { joined, personName, type WrittenName } from './person-name.ts';

/**
 * OFAC's advanced XML, where everything is said by reference: to values at the beginning, and to programmes and dates
 * at the end. So all entries are kept until the file ends, without what isn't needed of them.
 */
export const ofacAdvancedXml: XmlFormat = {
  root: 'Sanctions',
  start({ collector }) {
    let references = new References();
    let entry = 0;
    const entries = new Map<string, { raw: RawEntry; line: number; entry: number }>();
    const listings = new Map<string, { days: string[]; programmes: string[] }>();
    const take = new Map<string, (element: XmlElement, line: number) => void>([
      [
        'DateOfIssue',
        (element) => {
          const released = dayIn(element);
          collector.head({
            format: 'ofac-advanced-xml',
            ...OFAC_HEAD,
            ...(released !== undefined && { released }),
          });
        },
      ],
      [
        'ReferenceValueSets',
        (element) => {
          references = new References(element);
        },
      ],
      [
        'DistinctParty',
        (element, line) => {
          entry++;
          const [profile] = all(element, 'Profile');
          const id = (profile && attribute(profile, 'ID')) ?? attribute(element, 'FixedRef');
          const kind = references.kind((profile && attribute(profile, 'PartySubTypeID')) ?? '');
          const names = all(element, 'Profile', 'Identity').flatMap((identity) =>
            namesOf(identity, kind === 'person', references),
          );
          if (!kind) return collector.skip('vessel-or-aircraft', `${id} ${names[0]?.text}`, { line, entry });
          const raw = { id, kind, names, ...(id !== undefined && { url: ofacUrl(id) }) };
          const key = id ?? `line ${line}`;
          if (entries.has(key)) collector.skip('duplicate-id', key, { line, entry });
          else entries.set(key, { raw, line, entry });
        },
      ],
      [
        'SanctionsEntry',
        (element) => {
          const id = attribute(element, 'ProfileID') ?? '';
          const listing = listings.get(id) ?? { days: [], programmes: [] };
          const days = all(element, 'EntryEvent', 'Date').flatMap((date) => dayIn(date) ?? []);
          listings.set(id, {
            days: listing.days.concat(days),
            programmes: listing.programmes.concat(textsAt(element, 'SanctionsMeasure', 'Comment')),
          });
        },
      ],
    ]);
    return {
      wanted: new Set(take.keys()),
      ignored: new Set(['Feature']),
      element: (element, line) => take.get(element.name)?.(element, line),
      end() {
        for (const [id, { raw, line, entry }] of entries) {
          const { days = [], programmes = [] } = listings.get(id) ?? {};
          const [listedOn] = days.toSorted();
          collector.add({ ...raw, programmes, ...(listedOn !== undefined && { listedOn }) }, { line, entry });
        }
      },
    };
  },
};

/** What the numbers mean. */
class References {
  readonly #values = new Map<string, string>();
  readonly #partyTypes = new Map<string, string>();

  constructor(sets?: XmlElement) {
    for (const value of sets ? sets.children.flatMap(({ children }) => children) : []) {
      const id = attribute(value, 'ID') ?? '';
      this.#values.set(`${value.name} ${id}`, value.text.trim());
      if (value.name === 'PartySubType') this.#partyTypes.set(id, attribute(value, 'PartyTypeID') ?? '');
    }
  }

  value(set: string, id: string | undefined): string {
    return this.#values.get(`${set} ${id}`) ?? '';
  }

  /** Persons and companies are both of an “Unknown” sub-type; the type it belongs to tells them apart. */
  kind(subType: string): EntryKind | undefined {
    const type = this.value('PartyType', this.#partyTypes.get(subType));
    const kind = KINDS.get(type) ?? KINDS.get(this.value('PartySubType', subType)) ?? 'unknown';
    return kind === 'vehicle' ? undefined : kind;
  }
}

const KINDS = new Map<string, EntryKind | 'vehicle'>([
  ['Individual', 'person'],
  ['Entity', 'organization'],
  ['Transport', 'vehicle'],
  ['Vessel', 'vehicle'],
  ['Aircraft', 'vehicle'],
]);

function namesOf(identity: XmlElement, person: boolean, references: References): RawName[] {
  const groups = all(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup');
  const types = new Map(
    groups.map((group) => [
      attribute(group, 'ID') ?? '',
      references.value('NamePartType', attribute(group, 'NamePartTypeID')),
    ]),
  );
  return all(identity, 'Alias').flatMap((alias) => {
    const type = references.value('AliasType', attribute(alias, 'AliasTypeID'));
    return all(alias, 'DocumentedName').map(
      (name, at): RawName => ({
        ...written(name, person, types),
        quality: attribute(alias, 'LowQuality') === 'true' ? 'weak' : 'strong',
        type: at > 0 ? 'spelling' : attribute(alias, 'Primary') === 'true' ? 'primary' : ofacAlias(type),
      }),
    );
  });
}

function written(name: XmlElement, person: boolean, types: ReadonlyMap<string, string>): WrittenName {
  const family: string[] = [];
  const given: string[] = [];
  for (const value of all(name, 'DocumentedNamePart', 'NamePartValue')) {
    const type = types.get(attribute(value, 'NamePartGroupID') ?? '') ?? '';
    (/^Last/u.test(type) ? family : given).push(value.text);
  }
  // A company has but one part, of its own type.
  return person ? personName(joined(...family), joined(...given)) : { text: joined(...given, ...family) };
}

function dayIn(date: XmlElement): string | undefined {
  return dayOf(textAt(date, 'Year'), textAt(date, 'Month'), textAt(date, 'Day'));
}
