// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { ReaderListed } from '../../src/profile/reader-profile.ts';
import { AlsoListed } from '../../src/view/card/AlsoListed.tsx';
import { ListedCard } from '../../src/view/card/ListedCard.tsx';
import { ListedView } from '../../src/view/profile/ListedView.tsx';
import { say } from '../../src/words/say.ts';
import { one, show, text } from './helpers.ts';

function entry(more: Partial<ReaderListed> = {}): ReaderListed {
  return {
    tier: 'listed',
    id: '@3.17',
    kind: 'person',
    kindUnknown: false,
    name: 'PRASKOVIN, Yevlon',
    names: [
      { text: 'PRASKOVIN, Yevlon', quality: 'strong', type: 'primary' },
      { text: 'Zhenya <i>Praskovin</i>', quality: 'weak', type: 'alias' },
      { text: 'Yevlon Praskovich', quality: 'strong', type: 'former', assignedBy: 'Telmir Customs' },
    ],
    reference: 'TLM-0043',
    list: {
      name: 'Watch list',
      title: 'Consolidated list',
      authority: 'Ministry of Telmir',
      released: '18.1',
      imported: 0,
    },
    programmes: ['OIL-ORDER', 'GRAIN-ORDER'],
    listedOn: '2025-02-11',
    ...more,
  };
}

describe('the card of an entry of a list', () => {
  const card = (of = entry(), surface = 'Yevlon Praskovin') => (
    <ListedCard
      entry={of}
      mention={{
        surface,
        certainty: 'possible',
        reasons: [],
        candidates: [{ profile: of.id, name: surface }],
      }}
      others={[]}
      onChoose={vi.fn()}
      onOpenProfile={vi.fn()}
      onClose={vi.fn()}
    />
  );

  test('says which list says so, in which words, and that it may be someone else', async () => {
    const shown = text(await show(card()));
    for (const told of [
      say('listed_unchecked', { list: 'Watch list' }),
      say('listed_namesake'),
      'TLM-0043',
      'OIL-ORDER and GRAIN-ORDER',
      '11 Feb 2025',
      'Consolidated list',
      'Ministry of Telmir',
      '18.1',
    ])
      expect(shown).toContain(told);
  });

  test('tells weak names from strong ones, and the one that was met', async () => {
    const root = await show(card());
    const rows = [...root.querySelectorAll('.listed-name')].map(text);
    expect(rows).toEqual([
      'PRASKOVIN, Yevlonleading name',
      'Zhenya <i>Praskovin</i>weak alias',
      'Yevlon Praskovichformer name, strong alias, Telmir Customs',
    ]);
    expect(text(one(root, '.listed-name .marked-possible'))).toBe('PRASKOVIN, Yevlon');
    expect(root.querySelector('.listed-name i')).toBeNull();
  });

  test('of a company says nothing of namesakes; where nobody knows what it is, it does', async () => {
    expect(text(await show(card(entry({ kind: 'organization' }))))).not.toContain(say('listed_namesake'));
    const unknown = text(await show(card(entry({ kind: 'organization', kindUnknown: true }))));
    expect(unknown).toContain(say('listed_namesake'));
    expect(unknown).toContain(say('listed_kind_unknown'));
  });

  test('leads to the page of the list, and only over a safe connection', async () => {
    const link = one(await show(card(entry({ url: 'https://lists.example/43' }))), '.listed-link a');
    expect(link.getAttribute('href')).toBe('https://lists.example/43');
    expect(
      (await show(card(entry({ url: 'http://lists.example/43' })))).querySelector('.listed-link a'),
    ).toBeNull();
  });
});

test('a card of somebody else leads to the entries that bear the name too', async () => {
  const choose = vi.fn();
  const root = await show(
    <AlsoListed
      listed={[{ id: '@3.17', kind: 'person', name: 'PRASKOVIN, Yevlon', list: 'Watch list' }]}
      onChoose={choose}
    />,
  );
  expect(text(root)).toBe(say('listed_also', { list: 'Watch list', name: 'PRASKOVIN, Yevlon' }));
  one(root, 'button').click();
  expect(choose).toHaveBeenCalledWith('@3.17');
});

test('as a page of its own it shows every name, and is not offered to be taken along', async () => {
  const names = Array.from({ length: 40 }, (_, at) => ({
    text: `Alias ${at}`,
    quality: 'weak' as const,
    type: 'alias' as const,
  }));
  const root = await show(<ListedView entry={entry({ names })} />);
  expect(text(one(root, 'h1'))).toBe('PRASKOVIN, Yevlon');
  expect(root.querySelectorAll('.listed-name')).toHaveLength(40);
  expect(root.querySelector('#take-along')).toBeNull();
});
