// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { ReaderName, ReaderProfile } from '../../src/profile/reader-profile.ts';
import { Card, type CardProps } from '../../src/view/card/Card.tsx';
import { click, one, press, profile, show, source, text } from './helpers.ts';

function name(more: Partial<ReaderName> & { text: string }): ReaderName {
  return { script: 'Latn', assignedBy: 'Vendor X', sources: ['a'], ...more };
}

function card(of: ReaderProfile, more: Partial<CardProps> = {}) {
  const actions = { onChoose: vi.fn(), onOpenProfile: vi.fn(), onClose: vi.fn() };
  const mention: CardProps['mention'] = {
    surface: 'Cedar Owl',
    certainty: 'certain',
    reasons: [{ kind: 'class', class: 'coined', points: 6 }],
    candidates: [{ profile: of.id, name: 'Cedar Owl' }],
  };
  return { actions, node: <Card profile={of} mention={mention} others={[]} {...actions} {...more} /> };
}

const designation = (authority: string, date: string): ReaderProfile['designations'][number] => ({
  authority,
  programme: 'Programme',
  date,
  status: 'listed',
  sources: ['a'],
});

describe('the card', () => {
  test('says a doubt before it says who that may be', async () => {
    const mention: CardProps['mention'] = {
      surface: 'Copper',
      certainty: 'likely',
      reasons: [{ kind: 'class', class: 'ordinary', points: 0 }],
      candidates: [{ profile: 'cedar-owl', name: 'Copper' }],
    };
    const shown = await show(card(profile(), { mention }).node);
    const words = text(shown);
    expect(words).toContain('Likely. “Copper” may mean something else');
    expect(words.indexOf('Likely')).toBeLessThan(words.indexOf('Group that two governments name'));
  });

  test('leads the names with the one the reader met, folds most away, and leaves derived spellings out', async () => {
    const names = ['Cedar Owl', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'Copper'].map((one) =>
      name({ text: one }),
    );
    const derived = name({ text: 'Zedar', respelling: { of: 'Cedar Owl', rule: 'by rule' } });
    const mention: CardProps['mention'] = {
      surface: 'Copper',
      certainty: 'certain',
      reasons: [],
      candidates: [{ profile: 'cedar-owl', name: 'Copper' }],
    };
    const shown = await show(card(profile({ names: [...names, derived] }), { mention }).node);
    const section = one(shown, '.card-names');
    const rows = [...section.querySelectorAll('.name-row-name bdi')].map(text);
    expect(rows).toEqual(['Copper', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6']);
    expect(text(one(section, 'summary'))).toBe('2 more names');
  });

  test('says since when and until when a name was used', async () => {
    const names = [name({ text: 'Old', until: '2023' }), name({ text: 'New', since: '2023' })];
    const shown = await show(card(profile({ names })).node);
    const rows = [...shown.querySelectorAll('.name-row-by')].map(text);
    expect(rows).toEqual(
      ['Vendor X, until 2023 1', 'Vendor X, since 2023 1'].map((row) => row.replace(' 1', '1')),
    );
  });

  test('stamps listings and charges with whose they are, and calls a charge an accusation', async () => {
    const shown = await show(
      card(
        profile({
          designations: [designation('UK', '2023-01-02'), designation('US Treasury', '2024-03-25')],
          charges: [
            { court: 'Court Y', date: '2024-03-25', offences: 'Fraud', status: 'charged', sources: ['a'] },
          ],
        }),
      ).node,
    );
    const rows = [...shown.querySelectorAll('.stamp-row')].map(text);
    expect(rows).toEqual([
      expect.stringMatching(/^Sanctioned ?US Treasury, .*2024/),
      expect.stringMatching(/^Sanctioned ?UK, .*2023/),
      expect.stringMatching(/^Charged ?Court Y, .*2024/),
    ]);
    expect(text(shown)).toContain('A charge is an accusation, not a conviction.');
  });

  test('does not call a conviction an accusation, and dates the charge as the charge', async () => {
    const charge = {
      court: 'Court Y',
      date: '2018-10-10',
      offences: 'Fraud',
      status: 'convicted',
      sources: ['a'],
    } as const;
    const shown = await show(card(profile({ charges: [{ ...charge, sources: ['a'] }] })).node);
    expect(text(one(shown, '.stamp-row'))).toMatch(/^Convicted ?Court Y, charged .*2018/);
    expect(text(shown)).not.toContain('accusation');
  });

  test('folds away many listings and says how many', async () => {
    const designations = [1, 2, 3, 4, 5, 6, 7].map((n) => designation(`Authority ${n}`, `2020-01-0${n}`));
    const shown = await show(card(profile({ designations })).node);
    const legal = one(shown, '.card-legal');
    expect(text(one(legal, 'summary'))).toBe('3 more');
    expect(one(legal, 'details').querySelectorAll('.stamp-row')).toHaveLength(3);
    expect(legal.querySelectorAll('.stamp-row')).toHaveLength(7);
  });

  test('counts the sources it cites, not all the profile has', async () => {
    const sources = { a: source('a'), b: source('b'), unused: source('unused') };
    const shown = await show(card(profile({ sources, names: [name({ text: 'New', sources: ['b'] })] })).node);
    expect(text(one(shown, '.card-sources summary'))).toBe('2 sources');
  });

  test('sets names in other scripts beside the name, each in its language', async () => {
    const names = [
      name({ text: '赵光宗', script: 'Hans', lang: 'zh' }),
      name({ text: 'Чжао', script: 'Cyrl', lang: 'ru' }),
    ];
    const shown = await show(card(profile({ names })).node);
    const scripts = [...one(shown, '.in-scripts').querySelectorAll('bdi')];
    expect(scripts.map((bdi) => [text(bdi), bdi.getAttribute('lang')])).toEqual([
      ['赵光宗', 'zh-Hans'],
      ['Чжао', 'ru'],
    ]);
  });

  test('lets the reader look at either, where two bear the name', async () => {
    const others = [{ id: 'amber-owl', kind: 'group' as const, name: 'Amber Owl', summary: '' }];
    const { node, actions } = card(profile(), { others });
    const shown = await show(node);
    expect(text(shown)).toContain('It may be either');
    const [amber, cedar] = [...shown.querySelectorAll<HTMLElement>('.choice')];
    expect(cedar?.getAttribute('aria-pressed')).toBe('true');
    await click(amber as HTMLElement);
    expect(actions.onChoose).toHaveBeenCalledExactlyOnceWith('amber-owl');
    await click(cedar as HTMLElement);
    expect(actions.onChoose).toHaveBeenCalledOnce();
  });

  test('closes on Escape, and keeps the key from the page', async () => {
    const { node, actions } = card(profile());
    const shown = await show(node);
    const pageKeys = vi.fn();
    document.addEventListener('keydown', pageKeys);
    await press(one(shown, '.card'), 'Escape');
    document.removeEventListener('keydown', pageKeys);
    expect(actions.onClose).toHaveBeenCalledOnce();
    expect(pageKeys).not.toHaveBeenCalled();
  });
});
