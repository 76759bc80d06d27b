import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withName } from '../../src/settings/hidden.ts';
import { itemsOf, readItems } from '../../src/settings/items.ts';
import { DEFAULT_CHOICES, DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { decide } from '../../src/settings/site-rules.ts';
import { changeSettings, loadSettings } from '../../src/settings/store.ts';
import { fake } from '../fake-browser.ts';

const hide = (name: string, site?: string) => changeSettings((now) => withName(now, name, site, true));
const hiddenOn = async (url: string) => decide(await loadSettings(), url).marks.hidden;

test('a name is hidden on all pages, also on those of no site', async () => {
  await hide('Play');
  expect(await hiddenOn('https://games.example.com/')).toEqual(['play']);
  expect(await hiddenOn('file:///tmp/notes.html')).toEqual(['play']);
});

test('a name is hidden on one site with its subdomains, and nowhere else', async () => {
  await hide('Zirconium', 'chem.example.com');
  expect(await hiddenOn('https://chem.example.com/ores')).toEqual(['zirconium']);
  expect(await hiddenOn('https://www.chem.example.com/')).toEqual(['zirconium']);
  for (const other of ['https://example.com/', 'https://notchem.example.com/', 'about:blank']) {
    expect(await hiddenOn(other)).toEqual([]);
  }
});

test('spellings of a name that differ in case and blanks alone are one', async () => {
  await hide('Fancy Bear');
  await hide('FANCYBEAR');
  expect(Object.values((await loadSettings()).hidden)).toMatchObject([{ name: 'Fancy Bear' }]);
});

test('a name that every object has is a name like others', async () => {
  await hide('Constructor');
  expect(await hiddenOn('https://example.com/')).toEqual(['constructor']);
});

test('what is taken back is marked again', async () => {
  await hide('Play');
  await hide('Play', 'games.example.com');
  await changeSettings((now) => withName(now, 'PLAY', undefined, false));
  expect(await hiddenOn('https://example.com/')).toEqual([]);
  expect(await hiddenOn('https://games.example.com/')).toEqual(['play']);
});

test('each is stored by itself, so that another device’s stay', async () => {
  await hide('Play');
  await hide('Zirconium', 'chem.example.com');
  const ours = Object.keys(fake.sync.all()).filter((key) => key.startsWith('hidden:'));
  expect(ours.toSorted()).toEqual(['hidden:play', 'hidden:zirconium@chem.example.com']);
});

test('one that cannot be read is set aside, and the others hold', async () => {
  await hide('Play');
  await fake.sync.set({ 'hidden:dune': { name: 7, changed: 1 } });
  expect(await hiddenOn('https://example.com/')).toEqual(['play']);
});

/** Devices that hide names and take them back, each by what it last saw, as sync storage merges what they write. */
test('what two devices hide adds up', () => {
  const step = fc.record({
    name: fc.constantFrom('Play', 'PLAY', 'Dune', 'Zirconium'),
    site: fc.constantFrom(undefined, 'example.com', 'example.org'),
  });
  fc.assert(
    fc.property(fc.array(step), fc.array(step), (first, second) => {
      const hideAll = (steps: typeof first, now: number) => {
        const settings = steps.reduce<Settings>(
          (all, { name, site }) => withName(all, name, site, true),
          DEFAULT_SETTINGS,
        );
        return itemsOf(settings, {}, DEFAULT_CHOICES, now);
      };
      const merged = { ...hideAll(first, 1), ...hideAll(second, 2) };
      const keys = Object.keys(readItems(merged, {}, DEFAULT_CHOICES).settings.hidden);
      const wanted = [...first, ...second].map(({ name, site }) =>
        [name.toLowerCase(), ...(site ? [site] : [])].join('@'),
      );
      expect(keys.toSorted()).toEqual([...new Set(wanted)].toSorted());
    }),
  );
});
