import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { managedSchema } from '../src/settings/managed-schema.ts';
import { readPolicy } from '../src/settings/policy.ts';
import { DEFAULT_CHOICES } from '../src/settings/schema.ts';

/** What is written of browsers, permissions and policies, held to what the code does. */

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The first cells of a document's tables that are code. */
function told(document: string): Set<string> {
  const cells = read(document).matchAll(/^\| `([^`]+)`/gmu);
  return new Set([...cells].map(([, name = '']) => name));
}

/** What of a browser's interface the code names: `tabs.query`; of storage, the area. */
function called(): Set<string> {
  const names = new Set<string>();
  for (const path of globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })) {
    const code = read(path).replaceAll(/\/\*.*?\*\/|\/\/.*$/gmsu, '');
    for (const [, part, member] of code.matchAll(/\b(?:browser|chrome)\??\.(\w+)\??\.(\w+)/gu)) {
      names.add(`${part}.${member}`);
    }
    // Taken apart first: `const { action } = browser`.
    for (const [, parts = ''] of code.matchAll(/const \{([^}]*)\}[^=;]*= (?:browser|chrome);/gu)) {
      for (const part of parts.split(',').map((one) => one.trim())) {
        for (const [, member] of code.matchAll(new RegExp(`\\b${part}\\??\\.(\\w+)\\b`, 'gu'))) {
          names.add(`${part}.${member}`);
        }
      }
    }
  }
  return names;
}

describe('the tables of browsers', () => {
  test('have everything that the code asks a browser for', () => {
    const names = called();
    // That the code is read at all.
    expect(names).toContain('scripting.executeScript');
    expect(names).toContain('sidebarAction.open');
    const missing = [...names].filter((name) => !told('entrypoints/BROWSERS.md').has(name));
    expect(missing).toEqual([]);
  });

  test('say no version older than what the manifest asks for, where nothing stands in', () => {
    const config = read('wxt.config.ts');
    expect(config).toContain("minimum_chrome_version: '131'");
    expect(config).toContain("strict_min_version: '146.0'");
    expect(read('entrypoints/BROWSERS.md')).toMatch(/Chromium from 131 on, .* Firefox from 146 on/u);
  });
});

test('the permissions that are argued are those of the manifest', () => {
  const [, listed = ''] = /permissions: \[([^\]]*)\]/u.exec(read('wxt.config.ts')) ?? [];
  const asked = [...listed.matchAll(/'(\w+)'/gu)].map(([, name = '']) => name);
  // WXT adds it for the panel.
  expect([...told('entrypoints/PERMISSIONS.md')].toSorted()).toEqual(
    [...asked, '<all_urls>', 'sidePanel'].toSorted(),
  );
});

describe('what is written for administrators', () => {
  const { version: _version, changed: _changed, ...choices } = DEFAULT_CHOICES;
  const settable = [...Object.keys(choices), 'sites', 'lists', 'locked'].toSorted();

  test('names all that can be set, as does what Chromium is told', () => {
    expect([...told('src/settings/POLICY.md')].toSorted()).toEqual(settable);
    expect(managedSchema()).toMatchObject({ type: 'object' });
    const { properties } = managedSchema() as { properties: object };
    expect(Object.keys(properties).toSorted()).toEqual(settable);
  });

  test('has examples that can be read', () => {
    const blocks = [...read('src/settings/POLICY.md').matchAll(/```json\n(.*?)```/gsu)];
    const policies = blocks.map(([, json = '']) => policyIn(JSON.parse(json)));
    expect(policies).toHaveLength(3);
    for (const policy of policies) {
      expect(policy).toHaveProperty('mode');
      expect(readPolicy(policy).unread).toEqual([]);
    }
  });
});

/** Whatever it is wrapped in by a browser's kind of file. */
function policyIn(file: Record<string, unknown>): unknown {
  if ('mode' in file) return file;
  const inner = Object.values(file).filter((value) => typeof value === 'object' && value !== null);
  return inner.map((value) => policyIn({ ...value })).find((policy) => policy !== undefined);
}
