import type { RawEntry, RawName } from '../collector.ts';
import { NAME_QUALITIES, NAME_TYPES } from '../entry.ts';
import { isoDay } from '../input/days.ts';
import { isObject, listOf, own, stringOf, stringsOf } from '../input/json-values.ts';
import type { JsonLinesFormat } from './format.ts';
import { OWN_COLUMNS, OWN_HEAD, ownEntry } from './own.ts';

/** What an exported line has beside what somebody writes by hand. */
const MORE = ['names', 'programmes', 'listedOn', 'updatedOn', 'authority', 'related', 'country'];

/** Our own simple form, one object a line; `aliases` is a list. And all of an entry, as it is exported. */
export const ownJsonl: JsonLinesFormat = {
  is: isOwn,
  start({ collector }) {
    collector.head({ format: 'own-jsonl', ...OWN_HEAD });
    return {
      object(object, line) {
        if (!isObject(object))
          return collector.skip('malformed', JSON.stringify(object).slice(0, 100), { line });
        const simple = ownEntry({
          name: stringOf(object, 'name'),
          aliases: stringsOf(object, 'aliases').flatMap((text) => text.split(';')),
          kind: stringOf(object, 'kind'),
          id: stringOf(object, 'id'),
          url: stringOf(object, 'url'),
          note: stringOf(object, 'note'),
        });
        collector.add({ ...simple, ...more(object), names: namesOf(object, simple) }, { line });
      },
      end() {},
    };
  },
};

function isOwn(first: unknown): boolean {
  return (
    isObject(first) &&
    stringOf(first, 'name') !== undefined &&
    Object.keys(first).every((key) => OWN_COLUMNS.includes(key) || MORE.includes(key))
  );
}

function more(object: unknown): Partial<RawEntry> {
  return {
    programmes: stringsOf(object, 'programmes'),
    listedOn: isoDay(stringOf(object, 'listedOn')),
    updatedOn: isoDay(stringOf(object, 'updatedOn')),
    authority: stringOf(object, 'authority'),
    country: stringOf(object, 'country'),
    related: listOf(object, 'related').flatMap((relation) => {
      const to = stringOf(relation, 'to');
      return to === undefined ? [] : [{ type: stringOf(relation, 'type') ?? '', to }];
    }),
  };
}

/** What is told of a name counts before the same name told without it. */
function namesOf(object: unknown, { names: simple }: RawEntry): RawName[] {
  const told = listOf(object, 'names').flatMap((name): RawName[] => {
    const text = stringOf(name, 'text');
    return text === undefined ? [] : [{ text, ...toldOf(name) }];
  });
  const texts = new Set(told.map(({ text }) => text));
  return [...simple.filter(({ text, type }) => type === 'primary' && !texts.has(text)), ...told, ...simple];
}

function toldOf(name: unknown): Omit<RawName, 'text'> {
  const language = stringOf(name, 'language');
  const assignedBy = stringOf(name, 'assignedBy');
  const parts = own(name, 'parts');
  const [family, given] = [stringOf(parts, 'family'), stringOf(parts, 'given')];
  return {
    quality: NAME_QUALITIES.find((quality) => quality === stringOf(name, 'quality')) ?? 'unknown',
    type: NAME_TYPES.find((type) => type === stringOf(name, 'type')) ?? 'alias',
    ...(language !== undefined && /^[a-z]{2,3}$/u.test(language) && { language }),
    ...(assignedBy !== undefined && { assignedBy }),
    ...(family !== undefined && given !== undefined && { parts: { family, given } }),
  };
}
