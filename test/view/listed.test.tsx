// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { ReaderListed } from '../../src/profile/reader-profile.ts';
import { AlsoListed } from '../../src/view/card/AlsoListed.tsx';
import type { CardProps } from '../../src/view/card/Card.tsx';
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
  const card = (of = entry(), surface = 'Yevlon Praskovin', more: Partial<CardProps> = {}) => (
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
      {...more}
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

  test.each([
    ['some of its words', 'Yevlon Praskovin', 'Yevlon Viktorovich PRASKOVIN'],
    ['no sign for a letter', 'Tarq Nuaymi', 'AL-NU‘AYMI, Tarq'],
    ['not what a company is in law', 'Zarnovan Petroleum', 'ZARNOVAN PETROLEUM LLC'],
  ])('has the name that was met above all others, also where the page has %s', async (_, met, listed) => {
    const names = [...Array.from({ length: 8 }, (_, at) => `Alias ${at}`), listed].map((one) => ({
      text: one,
      quality: 'weak' as const,
      type: 'alias' as const,
    }));
    const root = await show(card(entry({ names }), met));
    expect([...root.querySelectorAll('.listed-name')].map(text)[0]).toBe(`${listed}weak alias`);
    expect(text(one(root, '.listed-name .marked-possible'))).toBe(listed);
  });

  test('leads to others that bear the name, and says on which lists they are', async () => {
    const choose = vi.fn();
    const root = await show(
      card(entry(), 'Yevlon Praskovin', {
        listed: [
          { id: '@4.1', kind: 'person', name: 'Praskovin', list: 'Other list' },
          { id: 'heron', kind: 'group', name: 'Heron', summary: 'A group.' },
        ],
        onChoose: choose,
      }),
    );
    const shown = text(root);
    expect(shown).toContain(say('listed_also', { list: 'Other list', name: 'Praskovin' }));
    expect(shown).toContain(say('listed_profile', { name: 'Heron' }));
    expect(root.querySelector('.either')).toBeNull();
    one(root, '.also-listed li:last-child button').click();
    expect(choose).toHaveBeenCalledWith('heron');
  });

  test('tells two of one name apart by their lists', async () => {
    const other = { id: '@4.1', kind: 'person' as const, name: 'PRASKOVIN, Yevlon', list: 'Other list' };
    const root = await show(card(entry(), 'Yevlon Praskovin', { others: [other] }));
    expect([...root.querySelectorAll('.choice')].map(text)).toEqual([
      'PRASKOVIN, Yevlon Watch list',
      'PRASKOVIN, Yevlon Other list',
    ]);
  });

  test('offers not to mark the name', async () => {
    const hide = vi.fn(async () => undefined);
    const root = await show(card(entry(), 'Yevlon Praskovin', { onHide: hide }));
    one(root, `[aria-label="${say('hide_this')}"]`).click();
    await vi.waitFor(() => one(root, '.hide-names'));
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
