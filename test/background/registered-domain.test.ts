import * as tldts from 'tldts';
import { expect, test } from 'vitest';
import { registeredDomain } from '../../src/background/registered-domain.ts';

// As the script leaves it that the background runs.
Object.assign(globalThis, { tldts });

test.each([
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['bbc.co.uk', 'bbc.co.uk'],
  ['a.b.example.com.au', 'example.com.au'],
  ['www.xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
  ['www.xn--85x722f.xn--55qx5d.cn', 'xn--85x722f.xn--55qx5d.cn'],
  // Others live under the same suffix.
  ['anna.github.io', 'anna.github.io'],
  ['docs.anna.github.io', 'anna.github.io'],
  // A rule with a wild card, and its exception.
  ['a.b.c.ck', 'b.c.ck'],
  ['shop.www.ck', 'www.ck'],
])('%s was registered under %s', async (host, domain) => {
  expect(await registeredDomain(host)).toBe(domain);
});

test.each(['co.uk', 'github.io', 'localhost', '127.0.0.1', '[::1]', 'com'])(
  '%s was not registered',
  async (host) => {
    expect(await registeredDomain(host)).toBeUndefined();
  },
);
