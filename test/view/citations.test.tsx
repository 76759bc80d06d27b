// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Citations, Cite, ListedCitations, WaysToList } from '../../src/view/citations.tsx';
import { SourceList } from '../../src/view/SourceList.tsx';
import { click, one, show, source, text } from './helpers.ts';

const sources = {
  a: source('a', { date: '2024-03-25', note: 'The first page only.', checked: 'excerpt' }),
  b: source('b', { kind: 'press' }),
  c: source('c'),
};

describe('citations', () => {
  test('are numbered in the order in which they are first cited', async () => {
    const page = await show(
      <Citations sources={sources}>
        <p>
          One.
          <Cite sources={['b']} />
        </p>
        <p>
          Two.
          <Cite sources={['c', 'b']} />
        </p>
        <p>
          Three.
          <Cite sources={['a', 'c']} />
        </p>
      </Citations>,
    );
    const numbers = [...page.querySelectorAll('sup')].map((sup) => [...sup.children].map(text));
    expect(numbers).toEqual([['1'], ['1', '2'], ['2', '3']]);
  });

  test('begin anew in each view', async () => {
    const page = await show(
      <>
        <Citations sources={sources}>
          <Cite sources={['a']} />
        </Citations>
        <Citations sources={sources}>
          <Cite sources={['b']} />
        </Citations>
      </>,
    );
    expect([...page.querySelectorAll('sup')].map(text)).toEqual(['1', '1']);
  });

  test('open their source in a tab that is told nothing', async () => {
    const page = await show(
      <Citations sources={sources}>
        <Cite sources={['a']} />
      </Citations>,
    );
    const link = one<HTMLAnchorElement>(page, 'a');
    expect(link.getAttribute('href')).toBe('https://sources.example/a');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.title).toMatch(/^Publisher a, Title a, .*2024/);
    expect(link.getAttribute('aria-label')).toMatch(/^Source 1: Publisher a/);
  });

  test('open their source even where all are listed; the ways of a line lead to their places there, and back', async () => {
    const more = document.createElement('button');
    document.body.append(more);
    const gone = vi.fn();
    const page = await show(
      <ListedCitations sources={sources}>
        <Cite sources={['a', 'b', 'a']} />
        <WaysToList sources={['b']} from={more} class="way" onGo={gone} />
        <SourceList />
      </ListedCitations>,
    );
    const numbers = [...page.querySelectorAll<HTMLAnchorElement>('sup a')];
    expect(numbers.map((number) => [text(number), number.href])).toEqual([
      ['1', 'https://sources.example/a'],
      ['2', 'https://sources.example/b'],
    ]);
    const way = one<HTMLAnchorElement>(page, '.way');
    expect(text(way)).toBe('Source 2 in the list');
    await click(way);
    expect(gone).toHaveBeenCalledOnce();
    const place = one(page, `li${way.getAttribute('href')}`);
    expect(text(one(place, '.source-publisher'))).toBe('Publisher b');
    expect(one<HTMLAnchorElement>(place, 'a').href).toBe('https://sources.example/b');
    await click(one(place, 'button'));
    expect(document.activeElement).toBe(more);
    more.remove();
  });

  test('make no link of an address that is not https', async () => {
    const page = await show(
      <Citations sources={{ x: source('x', { url: 'javascript:alert(1)' }) }}>
        <Cite sources={['x']} />
      </Citations>,
    );
    expect(page.querySelector('a')).toBeNull();
    expect(text(one(page, 'sup'))).toBe('1');
  });

  test('are listed with what kind of source each is and how it was checked', async () => {
    const page = await show(
      <Citations sources={sources}>
        <Cite sources={['b', 'a']} />
        <SourceList />
      </Citations>,
    );
    const items = [...page.querySelectorAll('li')].map(text);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(/^1 ?Title b.*press · read in full/);
    expect(items[1]).toMatch(
      /^2 ?Title a.*primary: government · opening read in a stored copy\. The first page only\./,
    );
  });
});
