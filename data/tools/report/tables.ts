import { nameKey } from '../../../src/lists/clean-names.ts';
import type { Source } from '../../../src/profile/types.ts';
import type { Data } from '../../../src/profile/validate.ts';
import { type CitedItem, citedItems, isStatement } from '../cited-items.ts';

export interface Table {
  title: string;
  /** What it tells a curator, in a sentence. */
  note: string;
  /** Rows that ask for work, or figures that only tell how things stand. */
  about: 'work' | 'figures';
  columns: readonly Column[];
  /** A cell of ids may hold several, divided by `, `. */
  rows: readonly (readonly string[])[];
}

export interface Column {
  title: string;
  holds: 'words' | 'number' | 'profiles' | 'sources';
}

const words = (title: string): Column => ({ title, holds: 'words' });
const number = (title: string): Column => ({ title, holds: 'number' });
const profilesIn = (title: string): Column => ({ title, holds: 'profiles' });
const sourcesIn = (title: string): Column => ({ title, holds: 'sources' });
const PLACE = [profilesIn('profile'), words('field'), words('says'), sourcesIn('sources')];

const PRIMARY: readonly Source['kind'][] = ['government', 'court'];
/** Not opened by anybody here. */
const UNREAD: readonly Source['checked'][] = ['quoted', 'listed'];
const A_YEAR_AGO = 1;

/**
 * The state of the data, for its curators.
 *
 * @param today YYYY-MM-DD
 */
export function reportTables({ profiles, sources }: Data, today: string): Table[] {
  const items = profiles.flatMap(citedItems);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const sourcesOf = (item: CitedItem) => item.sources.flatMap((id) => byId.get(id) ?? []);
  const statements = items.filter(isStatement);
  const primary = statements.filter((item) => sourcesOf(item).some(({ kind }) => PRIMARY.includes(kind)));
  const listedOnly = items.filter((item) => sourcesOf(item).every(({ checked }) => checked === 'listed'));
  const unopened = items.filter(
    (item) => !listedOnly.includes(item) && sourcesOf(item).every(({ checked }) => UNREAD.includes(checked)),
  );
  const cited = new Set(items.flatMap((item) => item.sources));
  const orphans = sources.filter(({ id }) => !cited.has(id));
  const yearAgo = `${Number(today.slice(0, 4)) - A_YEAR_AGO}${today.slice(4)}`;
  const place = (item: CitedItem) => [item.profile, item.field, item.says, item.sources.join(', ')];

  return [
    {
      title: 'Profiles by kind',
      note: 'How much there is.',
      about: 'figures',
      columns: [
        words('kind'),
        ...['profiles', 'names', 'statements', 'designations', 'charges', 'events', 'relations'].map(number),
      ],
      rows: [...new Set(profiles.map(({ kind }) => kind))].sort().map((kind) => {
        const mine = profiles.filter((profile) => profile.kind === kind);
        const sum = (of: (profile: (typeof mine)[number]) => unknown[]) =>
          String(mine.reduce((total, profile) => total + of(profile).length, 0));
        return [
          kind,
          String(mine.length),
          sum(({ names }) => names),
          sum((profile) => profile.statements),
          sum(({ designations }) => designations),
          sum(({ charges }) => charges),
          sum(({ events }) => events),
          sum(({ relations }) => relations),
        ];
      }),
    },
    {
      title: 'Sources by how they were checked',
      note: 'Quoted and listed ones were not opened by anybody here.',
      about: 'figures',
      columns: [words('checked'), number('sources')],
      rows: [...Map.groupBy(sources, ({ checked }) => checked)].map(([checked, some]) => [
        checked,
        String(some.length),
      ]),
    },
    {
      title: 'Citations',
      note: 'Primary sources are governments and courts.',
      about: 'figures',
      columns: [words('what'), number('number'), number('share')],
      rows: [
        ['statements, names and links', String(items.length), ''],
        shareOf('with a citation', items.filter((item) => sourcesOf(item).length > 0).length, items.length),
        ['statements', String(statements.length), ''],
        shareOf('with a primary source', primary.length, statements.length),
      ],
    },
    {
      title: 'Resting on a listing only',
      note: 'A knowledge base lists the source as a reference; nobody here has read what it says.',
      about: 'work',
      columns: PLACE,
      rows: listedOnly.map(place),
    },
    {
      title: 'Resting on sources that were not opened',
      note: 'What they say was read in others that quote them.',
      about: 'work',
      columns: PLACE,
      rows: unopened.map(place),
    },
    {
      title: 'Sources that were not opened',
      note: 'To be found and read, or replaced by one that can be.',
      about: 'work',
      columns: [sourcesIn('source'), words('checked'), words('title'), number('cited by')],
      rows: sources
        .filter(({ checked }) => UNREAD.includes(checked))
        .map(({ id, checked, title }) => [
          id,
          checked,
          title,
          String(items.filter((item) => item.sources.includes(id)).length),
        ]),
    },
    {
      title: 'Statements without a primary source',
      note: 'Vendors, press and knowledge bases alone.',
      about: 'work',
      columns: PLACE,
      rows: statements.filter((item) => !primary.includes(item)).map(place),
    },
    {
      title: 'Not reviewed for a year',
      note: 'Hold every line against its sources again.',
      about: 'work',
      columns: [profilesIn('profile'), words('reviewed')],
      rows: profiles.filter(({ reviewed }) => reviewed < yearAgo).map(({ id, reviewed }) => [id, reviewed]),
    },
    {
      title: 'Names without an assigner',
      note: 'Nobody is named who gave or uses the name, but the press or “several”.',
      about: 'work',
      columns: [profilesIn('profile'), words('name'), words('assigned by')],
      rows: profiles.flatMap(({ id, kind, names }) =>
        kind === 'group'
          ? names
              .filter(({ assignedBy }) => /\b(?:press|several|various|unknown|common)\b/iu.test(assignedBy))
              .map(({ text, assignedBy }) => [id, text, assignedBy])
          : [],
      ),
    },
    {
      title: 'Names that several profiles bear',
      note: 'A mention may mean any of them, unless the page decides.',
      about: 'work',
      columns: [words('name'), profilesIn('profiles')],
      rows: sharedNames(profiles),
    },
    {
      title: 'Sources that nothing cites',
      note: 'To be cited, or removed.',
      about: 'work',
      columns: [sourcesIn('source'), words('title')],
      rows: orphans.map(({ id, title }) => [id, title]),
    },
  ];
}

function shareOf(what: string, part: number, whole: number): string[] {
  return [what, String(part), whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`];
}

function sharedNames(profiles: Data['profiles']): string[][] {
  const all = profiles.flatMap(({ id, names }) => names.map(({ text }) => ({ id, text })));
  return [...Map.groupBy(all, ({ text }) => nameKey(text)).values()]
    .map((borne) => [borne[0]?.text ?? '', [...new Set(borne.map(({ id }) => id))]] as const)
    .filter(([, ids]) => ids.length > 1)
    .map(([text, ids]) => [text, ids.join(', ')]);
}
