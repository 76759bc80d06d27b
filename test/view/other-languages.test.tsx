// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelLink } from '../../src/messages/panel-link.ts';
import type { Pointed } from '../../src/messages/pointed.ts';
import type { Reader, TabState } from '../../src/messages/reader.ts';
import type { ReaderName, ReaderProfile, ReaderReference } from '../../src/profile/reader-profile.ts';
import { AboutPage } from '../../src/view/about/AboutPage.tsx';
import { Card, type CardMention } from '../../src/view/card/Card.tsx';
import { CardLoading, CardProblem } from '../../src/view/card/CardStates.tsx';
import { ReferenceCard } from '../../src/view/card/ReferenceCard.tsx';
import { markLanguage } from '../../src/view/mark-language.ts';
import { Panel } from '../../src/view/panel/Panel.tsx';
import { Popup } from '../../src/view/popup/Popup.tsx';
import { ProfilePage } from '../../src/view/profile/ProfilePage.tsx';
import { english } from '../../src/words/english.ts';
import { speak } from '../../src/words/say.ts';
import { sampleBase } from '../profile/sample.ts';
import { pseudoLanguage, unsaid } from '../pseudo-language.ts';
import { click, one, profile, settle, show, source, text, type } from './helpers.ts';
import { byName } from './popup-reader.ts';

beforeEach(() => speak(pseudoLanguage()));
afterEach(() => speak(english));

const ann = { id: 'ann', kind: 'person' as const, name: 'Ann Lee', summary: '' };
const lab = { id: 'lab', kind: 'organization' as const, name: 'North Lab', summary: '' };

function named(words: string, more: Partial<ReaderName> = {}): ReaderName {
  return { text: words, script: 'Latn', assignedBy: 'Vendor X', sources: ['a'], ...more };
}

/** A profile that has something of everything. */
const full: ReaderProfile = profile({
  names: [
    named('Copper', { since: '2021', until: '2023-04' }),
    named('Tin', { since: '2023' }),
    ...['N1', 'N2', 'N3', 'N4', 'N5'].map((one) => named(one)),
    named('Кедр', { script: 'Cyrl', lang: 'ru', until: '2020' }),
    named('Zedar', { respelling: { of: 'Cedar Owl', rule: 'Czech transcription' } }),
    named('Cedra', { misprint: true }),
  ],
  statements: [{ topic: 'methods', text: 'It sends letters.', date: '2024', sources: ['a', 'gone'] }],
  designations: [
    {
      authority: 'US Treasury',
      programme: 'Cyber',
      date: '2024-03-25',
      reference: 'SDN 99999',
      status: 'delisted',
      measures: 'Asset freeze',
      sources: ['a'],
    },
    {
      authority: 'Elsewhere',
      programme: 'Cyber',
      date: '2020-01-02',
      referenceMissing: 'not read',
      status: 'listed',
      sources: ['a'],
    },
  ],
  charges: [
    {
      court: 'Court Y',
      docket: '1:24',
      date: '2024-03-26',
      offences: 'Fraud',
      status: 'pleaded-guilty',
      sources: ['b'],
    },
    { court: 'Court Z', date: '2024-03-27', offences: 'Fraud', status: 'charged', sources: ['b'] },
    { court: 'Court Z', date: '2024-04-27', offences: 'Fraud', status: 'arrested', sources: ['b'] },
    { court: 'Court Z', date: '2024-05-27', offences: 'Fraud', status: 'charged', sources: ['b'] },
  ],
  events: [{ date: '1990-02', text: 'It was founded.', sources: ['a'] }],
  relations: [
    { type: 'directed-by', end: 'subject', other: lab, by: 'US', sources: ['a'] },
    { type: 'alleged-member-of', end: 'object', other: ann, by: 'UK', text: 'Denied.', sources: ['a'] },
  ],
  among: [{ type: 'employed-by', subject: 'ann', object: 'lab', by: 'EU', sources: ['a'] }],
  knowledgeBases: [
    { base: 'MITRE ATT&CK', id: 'G9001', url: 'https://attack.example/G9001', sources: ['a'] },
  ],
  sources: {
    a: source('a', { date: '2024-03', note: 'The first page only.', checked: 'excerpt' }),
    b: source('b', { kind: 'knowledge-base' }),
  },
});

const misp = sampleBase('misp', 'MISP');
const entry: ReaderReference = {
  tier: 'reference',
  id: 'ref-amber-tern',
  kind: 'group',
  name: 'Amber Tern',
  names: [named('Amber Tern', { sources: ['misp'] }), named('Sea Hare', { sources: ['misp'] })],
  countries: [{ code: 'SE', listedBy: ['MISP'], sources: ['misp'] }],
  namesakes: [
    { other: { id: 'ref-gull', kind: 'group', name: 'Gull', listedBy: ['MISP'] }, names: ['Sea Hare'] },
  ],
  listings: [{ base: misp, id: 'G1', name: 'Amber Tern', url: 'https://misp.example/#tern' }],
  sources: { misp: source('misp') },
};

const doubtful: CardMention = {
  surface: 'Copper',
  certainty: 'likely',
  reasons: [
    { kind: 'class', class: 'common-personal', points: 0 },
    { kind: 'cue', words: 'breach', reach: 'sentence', points: 3 },
    { kind: 'counter-cue', words: 'mine', reach: 'passage', points: -1 },
  ],
  candidates: [{ profile: 'cedar-owl', name: 'Copper' }],
};
const actions = { onChoose: vi.fn(), onOpenProfile: vi.fn(), onClose: vi.fn() };
const reader = (answer: Reader['profile']) => ({ profile: answer }) as Reader;

describe('in another language nothing is left in English but what is marked as such', () => {
  test.each([
    ['the card of a profile', <Card key="" profile={full} mention={doubtful} others={[ann]} {...actions} />],
    [
      'the card of an entry',
      <ReferenceCard key="" entry={entry} mention={doubtful} others={[]} {...actions} />,
    ],
    ['a card that waits', <CardLoading key="" surface="Copper" onClose={actions.onClose} />],
    [
      'a card without a profile',
      <CardProblem key="" surface="Copper" problem="missing" onClose={actions.onClose} />,
    ],
    ['a profile', <ProfilePage key="" reader={reader(async () => full)} id="cedar-owl" />],
    ['an entry', <ProfilePage key="" reader={reader(async () => entry)} id="ref-amber-tern" />],
    [
      'a profile that is not there',
      <ProfilePage key="" reader={reader(async () => undefined)} id="nobody" />,
    ],
    [
      'the page about the extension',
      <AboutPage
        key=""
        reader={{ holdings: async () => ({ profiles: 1, entries: 12, bases: [misp] }) }}
        version="4.5.6"
      />,
    ],
  ])('%s', async (_, surface) => {
    const shown = await show(surface);
    expect(shown.textContent).toMatch(/⟦.+⟧/u);
    expect(unsaid(shown)).toEqual([]);
  });
});

describe('the popup and the panel in another language', () => {
  const tern = { id: 'ref-amber-tern', kind: 'group' as const, name: 'Amber Tern', listedBy: ['MISP'] };
  const page: TabState = {
    kind: 'page',
    tab: 7,
    page: { title: 'Herons at sea', address: 'https://news.example/herons' },
    host: 'www.news.example',
    on: true,
    rule: 'news.example',
    places: [
      { pattern: '=www.news.example', on: true, locked: true },
      { pattern: 'www.news.example', on: true, locked: false },
      { pattern: 'news.example', on: true, locked: false },
    ],
    withheld: false,
    everywhere: true,
    everywhereLocked: false,
    mode: 'everywhere',
    paused: undefined,
    named: [
      { brief: ann, surfaces: ['Ann Lee', 'Lee'], names: ['Ann Lee', 'Lee'], count: 3, certainty: 'certain' },
      { brief: tern, surfaces: ['Tern'], names: ['Tern'], count: 1, certainty: 'possible' },
    ],
    frames: [0],
    waiting: false,
  };
  const over = (tab: TabState | Error) =>
    ({
      tab: async () => {
        if (tab instanceof Error) throw tab;
        return tab;
      },
      lookUp: async (query) =>
        query === 'none'
          ? []
          : [
              byName({ ...ann, summary: 'A person.' }, 'Lee', 'Court Y', [[0, 3]]),
              byName(tern, 'Amber Tern', 'MISP'),
              {
                brief: tern,
                match: {
                  by: 'identifier',
                  identifier: { kind: 'designation', by: 'Treasury', id: 'SDN 9', status: 'listed' },
                  marked: [[0, 3]],
                },
              },
            ],
      recent: async () => [{ ...ann, summary: 'A person.' }],
      show: async () => ({ at: 2, of: 3 }),
      profile: async () => full,
      watch: () => () => undefined,
    }) as Partial<Reader> as Reader;
  const open = (tab: TabState | Error) =>
    show(<Popup key={JSON.stringify(tab)} reader={over(tab)} onBeside={() => undefined} />);

  /** The panel, and the way to point at a name on its page. */
  async function openPanel(tab: TabState | Error): Promise<{ panel: HTMLElement; point: typeof pointed }> {
    let pointed: (at: Pointed) => void = () => undefined;
    const link: PanelLink = {
      listenTo: (_, told) => {
        pointed = told;
        return { add: () => undefined, stop: () => undefined };
      },
      moved: () => () => undefined,
      wishes: () => () => undefined,
    };
    const panel = await show(<Panel key={JSON.stringify(tab)} reader={over(tab)} link={link} />);
    return { panel, point: (at) => pointed(at) };
  }

  test('the panel tells of the page, and of whom the reader points at', async () => {
    const { panel, point } = await openPanel({
      ...page,
      named: [
        {
          brief: { ...ann, summary: 'A person.' },
          surfaces: ['Lee'],
          names: ['Lee'],
          count: 3,
          certainty: 'likely',
        },
        { brief: tern, surfaces: ['Tern'], names: ['Tern'], count: 1, certainty: 'certain' },
      ],
    });
    expect(panel.textContent).toMatch(/⟦.+⟧/u);
    expect(unsaid(panel)).toEqual([]);
    await settle(() => point({ profiles: ['ann', tern.id], surface: 'Lee', certainty: 'likely' }));
    expect(panel.querySelector('.met')).not.toBeNull();
    expect(unsaid(panel)).toEqual([]);
    await click(one(panel, '.panel-pin'));
    expect(unsaid(panel)).toEqual([]);
  });

  test('says who is named, steps through it, and opens it', async () => {
    const popup = await open(page);
    expect(unsaid(popup)).toEqual([]);
    await click(one(popup, '.popup-main > div > .rows > .row:first-child .row-main'));
    expect(unsaid(popup)).toEqual([]);
    await click(one(popup, '.popup-main > div > .rows > .row:first-child .row-open'));
    expect(unsaid(popup)).toEqual([]);
  });

  test('says what it found, and that it found nothing', async () => {
    const popup = await open(page);
    for (const query of ['lee', 'none']) {
      await type(one(popup, 'input'), query);
      expect(unsaid(popup)).toEqual([]);
    }
  });

  test.each<[string, TabState | Error]>([
    ['off here', { ...page, on: false }],
    ['off everywhere', { ...page, everywhere: false }],
    ['paused', { ...page, on: false, paused: { until: 0 } }],
    ['not on the list', { ...page, on: false, rule: undefined, mode: 'listed' }],
    ['a page of the browser', { kind: 'restricted' }],
    ['withheld by the browser', { ...page, on: false, withheld: true }],
    ['still waiting', { ...page, named: [], waiting: true }],
    ['nobody named', { ...page, named: [] }],
    ['no answer', new Error('no answer')],
  ])('says why nobody is listed: %s', async (_, tab) => {
    expect(unsaid(await open(tab))).toEqual([]);
    expect(unsaid((await openPanel(tab)).panel)).toEqual([]);
  });

  test('the panel offers to ask for a page', async () => {
    const { panel } = await openPanel({ ...page, on: false, mode: 'asked' });
    expect(unsaid(panel)).toEqual([]);
  });
});

describe('a profile in another language', () => {
  test('has its lines copied, and more to do with each', async () => {
    const shown = await show(<ProfilePage reader={reader(async () => full)} id="cedar-owl" />);
    await click(one(shown, '.profile-summary .line-more'));
    expect(shown.querySelectorAll('.line-choice').length).toBeGreaterThan(2);
    expect(unsaid(shown)).toEqual([]);
    await click(one(shown, '.line-menu button'));
    await vi.waitFor(async () => {
      await settle(() => undefined);
      expect(text(one(shown, '.line-told'))).not.toBe('');
    });
    expect(unsaid(shown)).toEqual([]);
  });

  test('says once that what it cites and states is in English, which it does not in English', async () => {
    const said = /written in English/gu;
    expect(
      text(await show(<ProfilePage reader={reader(async () => full)} id="cedar-owl" />)).match(said),
    ).toHaveLength(1);
    speak(english);
    expect(text(await show(<ProfilePage reader={reader(async () => full)} id="cedar-owl" />))).not.toMatch(
      said,
    );
  });

  test('has dates as the language writes them', async () => {
    const shown = await show(<ProfilePage reader={reader(async () => full)} id="cedar-owl" />);
    expect(text(one(shown, '.legal-act:first-child time'))).toBe('25 mars 2024');
  });
});

test('a page and a card say which language they are in and which way it runs', () => {
  speak(pseudoLanguage('rtl'));
  const page = document.createElement('div');
  markLanguage(page);
  expect([page.lang, page.dir]).toEqual(['sv', 'rtl']);
});
