import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, type SiteRule } from '../../src/settings/schema.ts';
import { decide, placesOf, withRule, withSite } from '../../src/settings/site-rules.ts';

const settings = (sites: Record<string, boolean>, more: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ...more,
  sites: Object.fromEntries(Object.entries(sites).map(([pattern, on]) => [pattern, { on, changed: 0 }])),
});

const isOn = (chosen: Settings, host: string) => decide(chosen, `https://${host}`).on;

describe('a rule for a site', () => {
  const off = settings({ 'example.com': false });
  test.each(['example.com', 'www.example.com', 'a.b.example.com', 'example.com/news'])(
    'covers %s',
    (page) => {
      expect(decide(off, `https://${page}`)).toMatchObject({ on: false, rule: 'example.com' });
    },
  );
  test.each(['example.com.au', 'badexample.com', 'com', 'example.org'])('never covers %s', (page) => {
    expect(decide(off, `https://${page}`)).toMatchObject({ on: true, rule: undefined });
  });
});

describe('the most specific rule wins', () => {
  test('of sites, the one with more of the name', () => {
    const rules = settings({
      'co.uk': false,
      'bbc.co.uk': true,
      'www.bbc.co.uk': false,
      'example.com.au': false,
    });
    expect(isOn(rules, 'news.co.uk')).toBe(false);
    expect(isOn(rules, 'bbc.co.uk')).toBe(true);
    expect(isOn(rules, 'm.bbc.co.uk')).toBe(true);
    expect(isOn(rules, 'www.bbc.co.uk')).toBe(false);
    expect(isOn(rules, 'example.com.au')).toBe(false);
    expect(isOn(rules, 'example.com')).toBe(true);
  });

  test('one host before its subdomains', () => {
    const rules = settings({ 'example.com': false, '=example.com': true });
    expect(isOn(rules, 'example.com')).toBe(true);
    expect(isOn(rules, 'www.example.com')).toBe(false);
  });

  test('a path before the whole site, in whole segments', () => {
    const rules = settings({ '=www.example.com': false, 'example.com/news': true });
    expect(isOn(rules, 'www.example.com/news')).toBe(true);
    expect(isOn(rules, 'www.example.com/news/today')).toBe(true);
    expect(isOn(rules, 'www.example.com/newsletter')).toBe(false);
  });

  test('each thing is decided by the most specific rule that speaks of it', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      sites: {
        'example.com': { on: false, style: 'wavy', changed: 0 },
        'www.example.com': { opening: 'click', without: ['tool'], changed: 0 },
      } satisfies Record<string, SiteRule>,
    };
    expect(decide(chosen, 'https://www.example.com/')).toEqual({
      on: false,
      rule: 'example.com',
      marks: {
        style: 'wavy',
        opening: 'click',
        without: ['tool'],
        hidden: [],
        colourByKind: true,
        density: 'every',
        possible: false,
        reference: true,
        editors: false,
      },
    });
  });
});

describe('the mode', () => {
  const sites = { 'example.com': true, 'example.org': false };

  test('"listed" marks only what a rule switches on', () => {
    const chosen = settings(sites, { mode: 'listed' });
    expect(isOn(chosen, 'www.example.com')).toBe(true);
    expect(isOn(chosen, 'example.org')).toBe(false);
    expect(isOn(chosen, 'example.net')).toBe(false);
  });

  test('"asked" marks only a tab that was asked for', () => {
    const chosen = settings(sites, { mode: 'asked' });
    expect(isOn(chosen, 'example.com')).toBe(false);
    expect(decide(chosen, 'https://example.org', true).on).toBe(true);
  });

  test('gives way to the main switch', () => {
    for (const mode of ['everywhere', 'listed', 'asked'] as const) {
      expect(decide(settings(sites, { mode, on: false }), 'https://example.com', true).on).toBe(false);
    }
  });
});

test('files of the device are marked only when that is allowed', () => {
  const file = 'file:///home/me/article.html';
  expect(decide(DEFAULT_SETTINGS, file).on).toBe(false);
  expect(decide({ ...DEFAULT_SETTINGS, files: true }, file).on).toBe(true);
});

test('names of built-in properties are hosts like any other', () => {
  expect(isOn(DEFAULT_SETTINGS, 'constructor')).toBe(true);
  expect(isOn(DEFAULT_SETTINGS, 'x.__proto__')).toBe(true);
});

test('switching a site always does what it says, and leaves the other sites alone', () => {
  const hosts = ['a.com', 'b.a.com', 'c.b.a.com', 'a.com.au', 'd.net'];
  const host = fc.constantFrom(...hosts);
  const mode = fc.constantFrom('everywhere', 'listed');
  fc.assert(
    fc.property(
      fc.dictionary(host, fc.boolean()),
      mode,
      host,
      fc.boolean(),
      (sites, chosen, switched, on) => {
        const before = settings(sites, { mode: chosen as 'everywhere' | 'listed' });
        const after = withSite(before, switched, on);
        expect(isOn(after, switched)).toBe(on);
        for (const other of hosts) {
          const covered = other === switched || other.endsWith(`.${switched}`);
          if (!covered) expect(isOn(after, other)).toBe(isOn(before, other));
        }
      },
    ),
  );
});

test('a rule that says what holds anyway is not kept, unless it says more', () => {
  expect(withSite(settings({ 'a.com': false }), 'a.com', true).sites).toEqual({});
  const styled = withRule(DEFAULT_SETTINGS, 'a.com', { on: false, style: 'background' });
  expect(withSite(styled, 'a.com', true).sites).toEqual({ 'a.com': { style: 'background', changed: 0 } });
});

describe('what can be switched from a page', () => {
  const patterns = (chosen: Settings, url: string, registered?: string) =>
    placesOf(chosen, url, registered).map(({ pattern, on }) => `${pattern} ${on ? 'on' : 'off'}`);

  test('is its host and its site, each with what holds there', () => {
    expect(patterns(DEFAULT_SETTINGS, 'https://www.bbc.co.uk/news', 'bbc.co.uk')).toEqual([
      'www.bbc.co.uk on',
      'bbc.co.uk on',
    ]);
    const off = settings({ 'bbc.co.uk': false, 'www.bbc.co.uk': true });
    expect(patterns(off, 'https://www.bbc.co.uk/', 'bbc.co.uk')).toEqual([
      'www.bbc.co.uk on',
      'bbc.co.uk off',
    ]);
  });

  test('is one thing where the host is the site, or no site is known', () => {
    expect(patterns(DEFAULT_SETTINGS, 'https://example.com.au/', 'example.com.au')).toEqual([
      'example.com.au on',
    ]);
    expect(patterns(DEFAULT_SETTINGS, 'http://127.0.0.1:8080/a')).toEqual(['127.0.0.1 on']);
    expect(patterns(DEFAULT_SETTINGS, 'http://localhost/')).toEqual(['localhost on']);
    expect(patterns(DEFAULT_SETTINGS, 'https://www.example.com./', 'example.com')).toEqual([
      'www.example.com on',
      'example.com on',
    ]);
  });

  test('is also what the rule is for that decides there', () => {
    const rules = settings({ 'bbc.co.uk/news': false, '=www.bbc.co.uk': false, 'co.uk': false });
    expect(patterns(rules, 'https://www.bbc.co.uk/news/world', 'bbc.co.uk')).toEqual([
      'bbc.co.uk/news off',
      'www.bbc.co.uk off',
      'bbc.co.uk off',
    ]);
    // For this host alone it stands in the place of the host with its subdomains.
    expect(patterns(rules, 'https://www.bbc.co.uk/', 'bbc.co.uk')).toEqual([
      '=www.bbc.co.uk off',
      'bbc.co.uk off',
    ]);
    // A reader's own rule for more than a site stands there too.
    expect(patterns(rules, 'https://news.co.uk/', 'news.co.uk')).toEqual(['news.co.uk off', 'co.uk off']);
  });

  test('is told as it is stored while all is off, and nothing where there is no site, or marks are asked for', () => {
    expect(patterns({ ...DEFAULT_SETTINGS, on: false }, 'https://example.com/')).toEqual(['example.com on']);
    expect(patterns(DEFAULT_SETTINGS, 'file:///a.html')).toEqual([]);
    expect(patterns({ ...DEFAULT_SETTINGS, mode: 'asked' }, 'https://example.com/')).toEqual([]);
  });

  test('and a switch of any of them does what it says to it, and to nothing outside', () => {
    const hosts = ['bbc.co.uk', 'www.bbc.co.uk', 'a.www.bbc.co.uk', 'example.com.au', 'co.uk', 'abbc.co.uk'];
    const rule = fc
      .constantFrom('=', '')
      .chain((exact) => fc.constantFrom(...hosts).map((host) => exact + host));
    fc.assert(
      fc.property(fc.dictionary(rule, fc.boolean()), fc.nat(5), fc.boolean(), (sites, at, listed) => {
        const before = settings(sites, { mode: listed ? 'listed' : 'everywhere' });
        const places = placesOf(before, 'https://www.bbc.co.uk/', 'bbc.co.uk');
        const place = places[at % places.length];
        if (!place) throw new Error('There is nothing to switch.');
        const after = withSite(before, place.pattern, !place.on);
        const now = placesOf(after, 'https://www.bbc.co.uk/', 'bbc.co.uk');
        const same = now.find(({ pattern }) => pattern === place.pattern);
        // One that stood there only for its rule goes with it, and then what holds is told by the rest.
        if (same) expect(same.on).toBe(!place.on);
        for (const other of ['example.com.au', 'abbc.co.uk']) {
          const covered = other.endsWith(`.${place.pattern}`);
          if (!covered) expect(isOn(after, other)).toBe(isOn(before, other));
        }
      }),
    );
  });
});
