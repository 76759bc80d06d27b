import { expect, test } from 'vitest';
import type { ListEntry, NameQuality } from '../../src/lists/entry.ts';
import { differences, listChanges } from '../../src/lists/list-changes.ts';

function entry(id: string, names: string[], more: Partial<ListEntry> = {}): ListEntry {
  const [name = ''] = names;
  return {
    id,
    name,
    kind: 'group',
    names: names.map((text) => ({ text, quality: 'unknown', type: 'alias' })),
    programmes: [],
    ...more,
  };
}

test('a name of which the list is more or less sure than it was is a change of its entry', () => {
  const sure = (quality: NameQuality) =>
    entry('1', ['Heron'], { names: [{ text: 'Heron', quality, type: 'primary' }] });
  expect(differences(sure('weak'), sure('strong'))).toEqual(['quality']);
  expect(differences(sure('strong'), sure('strong'))).toEqual([]);
  const other = entry('1', ['Heron'], { names: [{ text: 'Egret', quality: 'weak', type: 'alias' }] });
  expect(differences(sure('strong'), other)).toEqual(['+ Egret', '- Heron']);
});

test('what came, what went, and what of an entry is different', () => {
  const before = [
    entry('1', ['Heron', 'Old']),
    entry('2', ['Tern']),
    entry('3', ['Hare'], { updatedOn: '2020-01-01' }),
  ];
  const after = [
    entry('3', ['Hare'], { updatedOn: '2026-01-01' }),
    entry('1', ['Heron', 'New'], { programmes: ['FEN'] }),
    entry('4', ['Gull']),
  ];
  const { added, removed, changed } = listChanges(before, after);
  expect(added.map(({ id }) => id)).toEqual(['4']);
  expect(removed.map(({ id }) => id)).toEqual(['2']);
  expect(changed).toEqual([{ id: '1', name: 'Heron', fields: ['+ New', '- Old', 'programmes'] }]);
});
