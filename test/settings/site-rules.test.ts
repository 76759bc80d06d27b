import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { decide, ruleHost, withSite } from '../../src/settings/site-rules.ts';

const settings = (sites: Record<string, boolean>, on = true): Settings => ({
  version: 1,
  on,
  sites: Object.fromEntries(Object.entries(sites).map(([host, site]) => [host, { on: site }])),
});

describe('a rule for a host', () => {
  const off = settings({ 'example.com': false });
  test.each(['example.com', 'www.example.com', 'a.b.example.com'])('covers %s', (host) => {
    expect(decide(off, host)).toEqual({ on: false, rule: 'example.com' });
  });
  test.each(['example.com.au', 'badexample.com', 'com', 'example.org', ''])('never covers %j', (host) => {
    expect(decide(off, host)).toEqual({ on: true, rule: undefined });
  });
});

test('the more specific rule wins', () => {
  const rules = settings({ 'example.com': false, 'news.example.com': true, 'old.news.example.com': false });
  expect(decide(rules, 'example.com').on).toBe(false);
  expect(decide(rules, 'news.example.com').on).toBe(true);
  expect(decide(rules, 'x.news.example.com').on).toBe(true);
  expect(decide(rules, 'old.news.example.com').on).toBe(false);
});

test('the main switch comes before every rule', () => {
  expect(decide(settings({ 'example.com': true }, false), 'example.com')).toEqual({
    on: false,
    rule: undefined,
  });
});

test('names of built-in properties are hosts like any other', () => {
  expect(decide(DEFAULT_SETTINGS, 'constructor').on).toBe(true);
  expect(decide(DEFAULT_SETTINGS, 'x.__proto__').on).toBe(true);
});

test('switching a site always does what it says, and leaves the other sites alone', () => {
  const host = fc.constantFrom('a.com', 'b.a.com', 'c.b.a.com', 'a.com.au', 'd.net');
  fc.assert(
    fc.property(fc.dictionary(host, fc.boolean()), host, fc.boolean(), (sites, switched, on) => {
      const before = settings(sites);
      const after = withSite(before, switched, on);
      expect(decide(after, switched).on).toBe(on);
      for (const other of ['a.com', 'b.a.com', 'c.b.a.com', 'a.com.au', 'd.net']) {
        const covered = other === switched || other.endsWith(`.${switched}`);
        if (!covered) expect(decide(after, other).on).toBe(decide(before, other).on);
      }
    }),
  );
});

test('a rule that says what holds anyway is not kept', () => {
  expect(withSite(settings({ 'a.com': false }), 'a.com', true).sites).toEqual({});
});

test.each([
  ['https://News.Example.com/x', 'news.example.com'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['https://münchen.example/', 'xn--mnchen-3ya.example'],
  ['https://example.com./', 'example.com'],
  ['about:blank', undefined],
  ['chrome://extensions', undefined],
  ['file:///home/me/article.html', undefined],
  ['not an address', undefined],
])('the host of %s', (url, host) => {
  expect(ruleHost(url)).toBe(host);
});
