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
  test('runs its timeline in the order of time, with what courts and authorities did in it', async () => {
    const shown = await show(
      <ProfileView
        profile={profile({
          events: [
            { date: '2024-04', text: 'Later', sources: ['a'] },
            { date: '2010', text: 'Begins', sources: ['a'] },
          ],
          designations: [
            { authority: 'UK', programme: 'Cyber', date: '2024-03-25', status: 'delisted', sources: ['a'] },
          ],
          charges: [
            { court: 'Court Y', date: '2018-10-10', offences: 'Fraud', status: 'convicted', sources: ['a'] },
          ],
        })}
      />,
    );
    const moments = [...shown.querySelectorAll('.moment-text')].map((moment) =>
      text(moment).replace(/1$/, ''),
    );
    // On its day a charge was a charge, whatever came of it later.
    expect(moments).toEqual(['Begins', 'Charged Court Y', 'Sanctioned UK', 'Later']);
  });

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
    expect(headings).toEqual(['Background', 'Methods', 'Sources']);
    expect([...shown.querySelectorAll('.statements li')].map(text)).toEqual(['B1.1', 'M1.1', 'M2.1']);
  });

  test('names whose word a tie rests on, and leads to the other end', async () => {
    const other = { id: 'north-lab', kind: 'organization' as const, name: 'North Lab', summary: '' };
    const relations = [
      { type: 'directed-by' as const, end: 'subject' as const, other, by: 'US', sources: ['a'] },
    ];
    const shown = await show(<ProfileView profile={profile({ relations })} />);
    expect(text(one(shown, '.tie'))).toMatch(/Directed by ?North Lab according to US/);
    expect(one<HTMLAnchorElement>(shown, '.tie a[href*="profile.html"]').getAttribute('href')).toBe(
      'profile.html?id=north-lab',
    );
  });

  test('tells a spelling made by rule from a name somebody uses', async () => {
    const names: ReturnType<typeof profile>['names'] = [
      { text: 'Cedar Owl', script: 'Latn', assignedBy: 'Vendor X', sources: ['a'] },
      {
        text: 'Zedar',
        script: 'Latn',
        assignedBy: 'by rule',
        respelling: { of: 'Cedar Owl', rule: 'Czech transcription' },
        sources: ['a'],
      },
    ];
    const shown = await show(<ProfileView profile={profile({ names })} />);
    expect([...shown.querySelectorAll('table bdi')].map(text)).toEqual(['Cedar Owl']);
    expect(text(one(shown, '.respellings'))).toMatch(
      /1 other spelling.*Zedar Czech transcription for Cedar Owl/,
    );
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
