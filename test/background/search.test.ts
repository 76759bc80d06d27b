import { expect, test } from 'vitest';
import { bestOf } from '../../src/background/search.ts';
import type { Found } from '../../src/messages/reader.ts';

function found(id: string, text: string): Found {
  return {
    brief: { id, kind: 'group', name: id, summary: 'A group.' },
    match: { by: 'name', name: { text, assignedBy: 'Vendor X' }, near: false, marked: [] },
  };
}

test('the one that bears the very name is what was meant, however that is written', () => {
  const all = [found('owl', 'Copper Owl'), found('owlet', 'Copper Owlet')];
  expect(bestOf('copper  OWL', all)).toEqual({ profile: 'owl' });
});

test('several that bear it, or none that does, are all shown', () => {
  const both = [found('owl', 'Copper'), found('other', 'COPPER')];
  expect(bestOf('copper', both)).toEqual({ query: 'copper' });
  expect(bestOf('copp', both)).toEqual({ query: 'copp' });
  expect(bestOf('copper', [])).toEqual({ query: 'copper' });
});

test('an identifier is as good as a name', () => {
  const listed: Found = {
    brief: { id: 'owl', kind: 'group', name: 'Owl', summary: 'A group.' },
    match: { by: 'identifier', identifier: { kind: 'knowledge-base', by: 'B', id: 'G0128' }, marked: [] },
  };
  expect(bestOf('g0128', [listed])).toEqual({ profile: 'owl' });
});
