// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Holdings } from '../../src/profile/reader-profile.ts';
import { AboutPage } from '../../src/view/about/AboutPage.tsx';
import { sampleBase } from '../profile/sample.ts';
import { click, one, show, text } from './helpers.ts';

const holdings: Holdings = {
  profiles: 1,
  entries: 1234,
  bases: [sampleBase('attack', 'MITRE ATT&CK'), sampleBase('misp', 'MISP')],
};
const about = (answer: () => Promise<Holdings> = async () => holdings) =>
  show(<AboutPage reader={{ holdings: answer }} version="4.5.6" />);

test('says what it is, in which version, and is titled so', async () => {
  const shown = await about();
  expect(text(one(shown, 'h1'))).toBe('About Known As');
  expect(text(shown)).toContain('Version 4.5.6');
  expect(document.title).toBe('About Known As');
});

test('counts what was reviewed apart from what is only listed', async () => {
  const shown = text(await about());
  expect(shown).toContain('1 profile: reviewed here');
  expect(shown).toMatch(/1,234 reference entries: names only, taken over from MITRE ATT&CK and MISP\./u);
});

test('gives each base its notice and release, and the way to its terms', async () => {
  const shown = await about();
  expect(text(shown)).toContain('© MITRE ATT&CK Terms');
  expect(text(shown)).toContain('© MISP Terms');
  expect(text(shown)).toContain('Release: 1.0');
  const terms = one<HTMLAnchorElement>(shown, '[aria-label="Terms of MISP"]');
  expect([terms.href, terms.target]).toEqual(['https://misp.example/terms', '_blank']);
});

test('carries the whole licence of the code', async () => {
  const licence = text(one(await about(), 'details'));
  expect(licence).toContain('Permission is hereby granted, free of charge');
  expect(licence).toContain('OTHER DEALINGS IN THE SOFTWARE.');
});

test('says that the background did not answer, keeps the rest, and tries again', async () => {
  let fails = true;
  const shown = await about(async () => {
    if (fails) throw new Error('no answer');
    return holdings;
  });
  expect(text(one(shown, '[role="alert"]'))).toMatch(/could not be loaded/u);
  expect(text(shown)).toContain('Nothing leaves your device.');
  fails = false;
  await click(one(shown, 'button'));
  expect(text(shown)).toContain('1,234 reference entries');
  expect(shown.querySelector('[role="alert"]')).toBeNull();
});
