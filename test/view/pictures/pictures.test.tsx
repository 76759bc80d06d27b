// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import type { ReaderProfile, ReaderRelation } from '../../../src/profile/reader-profile.ts';
import { Citations } from '../../../src/view/citations.tsx';
import { Names } from '../../../src/view/pictures/Names.tsx';
import { Ties } from '../../../src/view/pictures/Ties.tsx';
import { Timeline } from '../../../src/view/pictures/Timeline.tsx';
import { one, profile, settle, show, source, text } from '../helpers.ts';

const sources = { a: source('a'), b: source('b') };

function cited(children: ComponentChildren) {
  return show(<Citations sources={sources}>{children}</Citations>);
}

function all(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(text);
}

describe('the timeline', () => {
  const timeline = (more: Partial<ReaderProfile>) => cited(<Timeline profile={profile(more)} />);
  const listing = {
    authority: 'UK',
    programme: 'Cyber',
    date: '2024-03-25',
    status: 'delisted' as const,
    sources: ['b'],
  };

  test('runs in the order of time, with stamps for what courts and authorities did, each with its source', async () => {
    const shown = await timeline({
      events: [
        { date: '2024-04', text: 'Later', sources: ['a'] },
        { date: '2010', text: 'Begins', sources: ['a'] },
      ],
      designations: [listing],
      charges: [
        { court: 'Court Y', date: '2018-10-10', offences: 'Fraud', status: 'convicted', sources: ['a'] },
      ],
    });
    // On its day a charge was a charge, whatever came of it later.
    expect(all(shown, '.moment-text')).toEqual(['Begins1', 'Charged Court Y1', 'Sanctioned UK2', 'Later1']);
    expect(all(shown, '.moment .stamp')).toEqual(['Charged', 'Sanctioned']);
  });

  test('shows a date for what it is: a year as the whole year, never as its first day', async () => {
    const shown = await timeline({
      events: [
        { date: '2010', text: 'In that year', sources: ['a'] },
        { date: '2012-05', text: 'In that month', sources: ['a'] },
        { date: '2013-05-06', text: 'On that day', sources: ['a'] },
      ],
    });
    const dates = [...shown.querySelectorAll('.moment')].map((moment) => [
      moment.querySelector('time')?.getAttribute('datetime'),
      moment.querySelector('.point') !== null,
      moment.querySelector('.span') !== null,
    ]);
    expect(dates).toEqual([
      [undefined, false, true],
      ['2012-05', false, true],
      ['2013-05-06', true, false],
    ]);
    expect(all(shown, '.band-year')).toEqual(['2010', '2012', '2013']);
  });

  test('counts out quiet years, and tells of many in words', async () => {
    const event = (date: string) => ({ date, text: date, sources: ['a'] });
    const shown = await timeline({ events: [event('1983'), event('2021'), event('2024')] });
    expect(text(one(shown, '.quiet-long'))).toBe('37 years without an entry');
    expect(shown.querySelectorAll('.tick')).toHaveLength(2);
  });

  test('tells a single event, but leaves a single listing to its own section', async () => {
    const event = { date: '2014', text: 'Begins', sources: ['a'] };
    expect(all(await timeline({ events: [event] }), '.moment-text')).toEqual(['Begins1']);
    expect(all(await timeline({ designations: [listing] }), '.moment-text')).toEqual([]);
    expect(all(await timeline({}), 'section')).toEqual([]);
  });
});

describe('the ties', () => {
  const relation = (
    id: string,
    name: string,
    more: Partial<ReaderRelation> & Pick<ReaderRelation, 'type' | 'end'>,
  ) => ({ other: { id, kind: 'person' as const, name, summary: '' }, by: 'US', sources: ['a'], ...more });
  const lab = {
    ...relation('north-lab', 'North Lab', { type: 'directed-by', end: 'subject' }),
    other: { id: 'north-lab', kind: 'organization' as const, name: 'North Lab', summary: '' },
  };
  const ann = relation('ann', 'Ann Lee', { type: 'alleged-member-of', end: 'object', by: 'UK' });
  const bo = relation('bo', 'Bo Lund', {
    type: 'alleged-member-of',
    end: 'object',
    text: 'Charged, not tried.',
  });
  const employed = {
    type: 'employed-by' as const,
    subject: 'bo',
    object: 'north-lab',
    by: 'EU',
    sources: ['b'],
  };
  const ties = (more: Partial<ReaderProfile>) => cited(<Ties profile={profile(more)} />);

  test('name whose word they rest on, with its source, and lead to the other end', async () => {
    const shown = await ties({ relations: [lab] });
    expect(text(one(shown, '.bundle'))).toBe('Directed byNorth Lab (Organization)according to US1');
    expect(one(shown, '.neighbour-link').getAttribute('href')).toBe('profile.html?id=north-lab');
  });

  test('have the profile itself between what it belongs to and what belongs to it', async () => {
    const shown = await ties({ relations: [ann, lab] });
    expect(all(shown, '.neighbour-link, .ego-name')).toEqual([
      'North Lab (Organization)',
      'Cedar Owl',
      'Ann Lee (Person)',
    ]);
  });

  test('say of an allegation that it is one, and dash its line', async () => {
    const shown = await ties({ relations: [lab, ann] });
    expect(all(shown, '.bundle-label')).toEqual(['Directed by', 'Alleged member']);
    expect(all(shown, '.neighbour.alleged .neighbour-link')).toEqual(['Ann Lee (Person)']);
  });

  test('tell what is said of each, and of ties among them on whose word', async () => {
    const shown = await ties({ relations: [lab, ann, bo], among: [employed] });
    expect(all(shown, '.neighbour')).toEqual([
      'North Lab (Organization)according to US1',
      'Bo Lund (Person)according to US1Charged, not tried.Employed by: North Lab, according to EU2',
      'Ann Lee (Person)according to UK1',
    ]);
  });

  test('say once what is the same of all under a label', async () => {
    const charged = ['Cy', 'Di', 'Ed'].map((name) => ({
      ...relation(name, name, { type: 'alleged-member-of', end: 'object', text: 'Not tried.' }),
    }));
    const shown = await ties({ relations: charged });
    expect(text(one(shown, '.bundle-words'))).toBe('Alleged membersaccording to USOf each: Not tried.');
    expect(all(shown, '.neighbour')).toEqual(['Cy (Person)1', 'Di (Person)1', 'Ed (Person)1']);
  });

  test('light up the rails of the row that has the keyboard', async () => {
    const shown = await ties({ relations: [lab, ann, bo], among: [employed] });
    const lit = () => shown.querySelectorAll('.rail-lit').length;
    const [first, , second] = shown.querySelectorAll<HTMLElement>('.neighbour-link');
    expect(lit()).toBe(0);
    await settle(() => first?.focus());
    expect(lit()).toBeGreaterThan(0);
    await settle(() => second?.focus());
    expect(lit()).toBe(0);
  });

  test('explain just the marks that are in the picture', async () => {
    expect(all(await ties({ relations: [lab] }), '.tie-key li')).toEqual([
      'Group',
      'Organization',
      'stated by whoever is named',
    ]);
    expect(all(await ties({ relations: [lab, bo], among: [employed] }), '.tie-key li')).toEqual([
      'Group',
      'Person',
      'Organization',
      'stated by whoever is named',
      'an accusation',
      'tied to each other, as their rows say',
    ]);
  });

  test('of a profile that has none are not shown', async () => {
    expect(all(await ties({}), 'section')).toEqual([]);
  });
});

describe('who calls it what', () => {
  const name = (words: string, assignedBy: string, more = {}) => ({
    text: words,
    script: 'Latn' as const,
    assignedBy,
    sources: ['a'],
    ...more,
  });
  const names = (...own: ReaderProfile['names']) => cited(<Names profile={profile({ names: own })} />);

  test('has a row for each who uses a name, with its source and how long it was in use', async () => {
    const shown = await names(
      name('TIN', 'Vendor X', { until: '2023-04', sources: ['b'] }),
      name('Amber Gale', 'Vendor X', { since: '2023-04' }),
      name('T-7', 'Vendor Y'),
    );
    expect(all(shown, 'tbody th')).toEqual(['Vendor X', 'Vendor Y']);
    expect(all(shown, 'tbody td li').map((row) => row.replaceAll(/[ ,]*$/g, ''))).toEqual([
      'Amber Gale1 since Apr 2023',
      'TIN2 until Apr 2023',
      'T-71',
    ]);
  });

  test('says what a name is written in, and has a screen reader speak it so', async () => {
    const shown = await names(name('Кедр', 'Russian press', { script: 'Cyrl', lang: 'ru' }));
    expect(text(one(shown, 'td'))).toBe('Кедр1 Russian');
    expect(one(shown, 'td bdi').lang).toBe('ru');
  });

  test('tells a spelling made by rule from a name somebody uses', async () => {
    const respelling = { of: 'Cedar Owl', rule: 'Czech transcription' };
    const shown = await names(name('Cedar Owl', 'Vendor X'), name('Zedar', 'by rule', { respelling }));
    expect(all(shown, 'td bdi')).toEqual(['Cedar Owl']);
    expect(text(one(shown, '.respellings'))).toMatch(
      /1 other spelling.*Zedar Czech transcription for Cedar Owl/,
    );
  });
});
