import { isObject, stringOf, stringsOf } from '../input/json-values.ts';
import type { JsonLinesFormat } from './format.ts';
import { OWN_COLUMNS, OWN_HEAD, ownEntry } from './own.ts';

/** Our own simple form, one object a line; `aliases` is a list. */
export const ownJsonl: JsonLinesFormat = {
  is: isOwn,
  start({ collector }) {
    collector.head({ format: 'own-jsonl', ...OWN_HEAD });
    return {
      object(object, line) {
        if (!isObject(object))
          return collector.skip('malformed', JSON.stringify(object).slice(0, 100), { line });
        collector.add(
          ownEntry({
            name: stringOf(object, 'name'),
            aliases: stringsOf(object, 'aliases').flatMap((text) => text.split(';')),
            kind: stringOf(object, 'kind'),
            id: stringOf(object, 'id'),
            url: stringOf(object, 'url'),
            note: stringOf(object, 'note'),
          }),
          { line },
        );
      },
      end() {},
    };
  },
};

function isOwn(first: unknown): boolean {
  return (
    isObject(first) &&
    stringOf(first, 'name') !== undefined &&
    Object.keys(first).every((key) => OWN_COLUMNS.includes(key))
  );
}
