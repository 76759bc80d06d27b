import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Items, itemsOf, readItems } from '../../src/settings/items.ts';
import { DEFAULT_CHOICES, DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { withRule } from '../../src/settings/site-rules.ts';

/**
 * Two devices that are edited while they are apart, and meet now and then. A browser's sync carries single items, of which
 * the one that was written last wins; a removal is such a writing too.
 */
class Device {
  items: Items = {};
  /** What was written since the last meeting, by key, with the time; undefined where it was removed. */
  written = new Map<string, { at: number; item: unknown }>();

  get settings(): Settings {
    return readItems(this.items, {}, DEFAULT_CHOICES).settings;
  }

  edit(change: (settings: Settings) => Settings, at: number): void {
    const next = itemsOf(change(this.settings), this.items, DEFAULT_CHOICES, at);
    for (const key of new Set([...Object.keys(this.items), ...Object.keys(next)])) {
      if (this.items[key] !== next[key]) this.written.set(key, { at, item: next[key] });
    }
    this.items = next;
  }
}

function meet(a: Device, b: Device): void {
  const written = new Map(a.written);
  for (const [key, theirs] of b.written) {
    const mine = written.get(key);
    if (!mine || mine.at < theirs.at) written.set(key, theirs);
  }
  for (const device of [a, b]) {
    const items = new Map(Object.entries(device.items));
    for (const [key, { item }] of written) {
      if (item === undefined) items.delete(key);
      else items.set(key, item);
    }
    device.items = Object.fromEntries(items);
    device.written.clear();
  }
}

const site = fc.constantFrom('a.example', '=b.example', 'c.example/news', 'd.example');
const rule = fc.constantFrom({ on: true }, { on: false }, { style: 'wavy' as const, on: true }, {});
const edit = fc.record({ device: fc.nat(1), site, rule, meets: fc.boolean() });

test('no rule of two devices is lost: of each site the last word counts', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const devices = [new Device(), new Device()] as const;
      const last = new Map<string, object>();
      for (const [at, { device, site, rule, meets }] of edits.entries()) {
        const edited = devices[device === 0 ? 0 : 1];
        edited.edit((now) => withRule(now, site, rule), at + 1);
        // To say what holds there already is no word.
        if (edited.written.get(`site:${site}`)?.at === at + 1) last.set(site, rule);
        if (meets) meet(...devices);
      }
      meet(...devices);
      const wanted = Object.fromEntries([...last].filter(([, said]) => Object.keys(said).length > 0));
      for (const { settings } of devices) {
        const sites = Object.entries(settings.sites).map(([key, { changed: _changed, ...said }]) => [
          key,
          said,
        ]);
        expect(Object.fromEntries(sites)).toEqual(wanted);
      }
    }),
  );
});

test('a rule that one device adds leaves the choices that the other has made', () => {
  const [a, b] = [new Device(), new Device()];
  a.edit((now) => ({ ...now, mode: 'listed', style: 'wavy' }), 1);
  // A new device, which has not met the first yet.
  b.edit((now) => withRule(now, 'a.example', { on: true }), 2);
  meet(a, b);
  for (const { settings } of [a, b]) {
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      mode: 'listed',
      style: 'wavy',
      changed: 1,
      sites: { 'a.example': { on: true, changed: 2 } },
    });
  }
});
