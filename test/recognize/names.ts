import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import type { NameIndexData } from '../../src/recognize/name-index-data.ts';
import { readPassages } from '../../src/recognize/reading.ts';

/** A small index after real names; what the project's own data says may change without these tests noticing. */
export const sampleData: NameIndexData = {
  profiles: [
    { id: 'apt31', kind: 'group', related: [1, 2, 3, 4] },
    { id: 'zhao', kind: 'person', related: [0, 2, 3] },
    { id: 'weng', kind: 'person', related: [0, 1, 3] },
    { id: 'xiong', kind: 'person', related: [0, 1, 2] },
    { id: 'mss', kind: 'organization', related: [0] },
    { id: 'hubei', kind: 'organization', related: [0, 4] },
    { id: 'hainan', kind: 'organization', related: [4, 7] },
    { id: 'apt40', kind: 'group', related: [6] },
    { id: 'turtle', kind: 'group', related: [] },
    { id: 'lead', kind: 'group', related: [] },
    { id: 'rig', kind: 'group', related: [] },
    { id: 'admin', kind: 'group', related: [] },
    { id: 'yuliya', kind: 'person', related: [0] },
    { id: 'valery', kind: 'person', related: [0] },
    { id: 'white', kind: 'group', related: [] },
  ],
  others: ['Leviathan Security', 'Emma Zirconium'],
  names: [
    { profile: 0, class: 'code', text: 'APT31' },
    { profile: 0, class: 'coined', text: 'APT31 Group' },
    { profile: 0, class: 'coined', text: 'Judgment Panda' },
    { profile: 0, class: 'coined', text: 'Judgement Panda' },
    { profile: 0, class: 'coined', text: 'Violet Typhoon' },
    {
      profile: 0,
      class: 'ordinary',
      text: 'Zirconium',
      against: ['oxide', 'alloy*', 'dental', 'crown', 'crowns', 'cladding'],
    },
    { profile: 1, class: 'personal', text: 'Zhao Guangzong', parts: { family: 'Zhao', given: 'Guang-zong' } },
    { profile: 1, class: 'short', text: 'Guangzong' },
    { profile: 1, class: 'personal', text: 'Guangzong Z. Zhao' },
    { profile: 1, class: 'personal', text: '赵光宗' },
    { profile: 1, class: 'personal', text: '趙光宗' },
    { profile: 2, class: 'common-personal', text: 'Weng Ming', parts: { family: 'Weng', given: 'Ming' } },
    { profile: 2, class: 'common-personal', text: '翁明' },
    {
      profile: 3,
      class: 'common-personal',
      text: 'Xiong Wang',
      parts: { family: 'Xiong', given: 'Wang' },
      against: ['wang holding', 'xiong'],
    },
    {
      profile: 4,
      class: 'descriptive',
      text: 'Ministry of State Security',
      for: ['china', 'chinese'],
      against: ['stasi', 'east german*'],
    },
    { profile: 4, class: 'acronym', text: 'MSS' },
    { profile: 5, class: 'coined', text: 'Hubei State Security Department' },
    { profile: 5, class: 'acronym', text: 'HSSD' },
    { profile: 6, class: 'coined', text: 'Hainan State Security Department' },
    { profile: 6, class: 'acronym', text: 'HSSD' },
    { profile: 7, class: 'code', text: 'APT40' },
    { profile: 7, class: 'coined', text: 'TEMP.Periscope' },
    { profile: 7, class: 'ordinary', text: 'Leviathan' },
    { profile: 1, class: 'personal', text: 'Чжао Гуанцзун', parts: { family: 'Чжао', given: 'Гуанцзун' } },
    { profile: 2, class: 'personal', text: 'Ни Гаобинь', parts: { family: 'Ни', given: 'Гаобинь' } },
    {
      profile: 12,
      class: 'personal',
      text: 'Юлия Панкратова',
      parts: { family: 'Панкратова', given: 'Юлия' },
    },
    {
      profile: 13,
      class: 'personal',
      text: 'Валерий Седлецкий',
      parts: { family: 'Седлецкий', given: 'Валерий' },
    },
    { profile: 4, class: 'descriptive', text: 'Ministerstvo státní bezpečnosti', for: ['čín*'] },
    {
      profile: 4,
      class: 'descriptive',
      text: 'Ministerium für Staatssicherheit',
      for: ['china*', 'chines*'],
    },
    { profile: 4, class: 'descriptive', text: '国家安全部', for: ['中国'] },
    { profile: 8, class: 'phrase', text: 'Sea Turtle' },
    { profile: 9, class: 'everyday', text: 'Lead' },
    { profile: 10, class: 'coined', text: 'OilRig' },
    { profile: 11, class: 'coined', text: 'admin@338' },
    { profile: 14, class: 'phrase', text: 'The White Company' },
    { profile: 14, class: 'everyday', text: 'Castle' },
  ],
};

export const sampleIndex: NameIndex = buildNameIndex(sampleData);

/** The mentions of a text as `surface=profile certainty`, several profiles joined by `|`. */
export function mentionsIn(text: string, ...more: string[]): string[] {
  const passages = [text, ...more];
  return readPassages(sampleIndex, passages).flatMap((mentions, at) =>
    mentions.map(({ start, end, candidates, certainty }) => {
      const profiles = candidates.map(({ profile }) => profile).join('|');
      return `${passages[at]?.slice(start, end)}=${profiles} ${certainty}`;
    }),
  );
}
