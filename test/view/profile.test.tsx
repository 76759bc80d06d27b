// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Reader } from '../../src/messages/reader.ts';
import { ProfilePage } from '../../src/view/profile/ProfilePage.tsx';
import { ProfileView } from '../../src/view/profile/ProfileView.tsx';
import { click, one, profile, show, text } from './helpers.ts';

function reader(answer: Reader['profile']): Reader {
  return { profile: answer } as Reader;
}

describe('a profile', () => {
  test('groups statements under their topics, always in the same order', async () => {
    const statement = (topic: 'methods' | 'background', words: string) => ({
      topic,
      text: words,
      sources: ['a'],
    });
    const statements = [
      statement('methods', 'M1.'),
      statement('background', 'B1.'),
      statement('methods', 'M2.'),
    ];
    const shown = await show(<ProfileView profile={profile({ statements })} />);
    const headings = [...shown.querySelectorAll('h2')].map(text);
    expect(headings).toEqual(['Background', 'Methods', 'Sources', 'Take it along']);
    expect([...shown.querySelectorAll('.statements li')].map(text)).toEqual(['B1.1', 'M1.1', 'M2.1']);
  });

  test('leads from the number of a listing to the list, and says where there is none why', async () => {
    const listing = { programme: 'Cyber', date: '2024-03-25', status: 'listed' as const, sources: ['a'] };
    const designations = [
      { ...listing, authority: 'US Treasury', reference: 'SDN 99999' },
      { ...listing, authority: 'Elsewhere', referenceMissing: 'the list was not read' },
    ];
    const shown = await show(<ProfileView profile={profile({ designations })} />);
    const listed = one(shown, '.legal-act:first-child .fine');
    const other = one(shown, '.legal-act:last-child .fine');
    expect(text(listed)).toBe('Cyber · SDN 99999');
    expect(listed.querySelector('a')?.href).toBe(
      'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=99999',
    );
    expect(text(other)).toContain('the list was not read');
    expect(other.querySelector('a')).toBeNull();
  });

  test('says that it is curated, and when it was last reviewed', async () => {
    const shown = await show(<ProfileView profile={profile()} />);
    expect(text(one(shown, '.profile-foot'))).toMatch(/^Curated profile.*Last reviewed on .*2026/u);
  });
});

describe('the profile page', () => {
  test('is titled after its profile', async () => {
    await show(<ProfilePage reader={reader(async () => profile())} id="cedar-owl" />);
    expect(document.title).toBe('Cedar Owl');
  });

  test('leads from its foot to the page about the extension', async () => {
    const shown = await show(<ProfilePage reader={reader(async () => profile())} id="cedar-owl" />);
    expect(one(shown, '.page-foot a').getAttribute('href')).toBe('about.html');
  });

  test('says that there is no such profile', async () => {
    const shown = await show(<ProfilePage reader={reader(async () => undefined)} id="nobody" />);
    expect(text(one(shown, '[role="alert"]'))).toMatch(/No such profile/);
  });

  test('says that loading failed, and tries again', async () => {
    let fails = true;
    const shown = await show(
      <ProfilePage
        reader={reader(async () => {
          if (fails) throw new Error('no answer');
          return profile();
        })}
        id="cedar-owl"
      />,
    );
    expect(text(one(shown, '[role="alert"]'))).toMatch(/could not be loaded/);
    fails = false;
    await click(one(shown, 'button'));
    expect(text(one(shown, 'h1'))).toBe('Cedar Owl');
  });
});
