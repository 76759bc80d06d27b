import { LIMITS } from '../../src/lists/limits.ts';
import { Unreadable } from '../../src/lists/unreadable.ts';
import type { Damaged } from './mutations.ts';
import { file, reading } from './reading.ts';

/** What every reading of whatever bytes must keep to; throws where it doesn't. */
export async function assertSound({ bytes, piece }: Damaged): Promise<void> {
  const { entries, skipped, unreadable } = await reading([file(bytes, 'list', piece)]);
  const ids = new Set<string>();
  for (const { id, name, names, url, note, programmes } of entries) {
    check(id !== '' && id.length <= LIMITS.id && !ids.has(id), `id ${id}`);
    ids.add(id);
    check(
      names.some(({ text }) => text === name),
      `${id}: its name is none of its names`,
    );
    for (const { text, assignedBy = '', parts = { family: '', given: '' } } of names) {
      for (const told of [assignedBy, ...Object.values(parts)]) {
        check(told.length <= LIMITS.words && told.trim() === told && told.isWellFormed(), `${id}: ${told}`);
      }
      check(text !== '' && text.length <= LIMITS.name && text.isWellFormed(), `${id}: name ${text}`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
      check(!/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u.test(text), `${id}: control in ${text}`);
    }
    check(url === undefined || /^https?:\/\//iu.test(url), `${id}: url ${url}`);
    check((note ?? '').length <= LIMITS.note && programmes.length <= LIMITS.programmes, `${id}: too much`);
  }
  for (const { what, where } of skipped) check(what.length <= 200 && where.file !== '', `skipped ${what}`);
  check(unreadable === undefined || unreadable instanceof Unreadable, 'unreadable');
  check(Object.keys(Object.prototype).length === 0 && !('polluted' in {}), 'a prototype was changed');
}

function check(sound: boolean, what: string): void {
  if (!sound) throw new Error(`Not sound: ${what}`);
}
