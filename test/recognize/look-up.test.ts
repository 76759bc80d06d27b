import { describe, expect, test } from 'vitest';
import { createLookUp, type LookUpResult, type Searched } from '../../src/recognize/look-up.ts';

const named = (id: string, ...names: string[]): Searched => ({
  id,
  name: names[0] ?? '',
  curated: !id.startsWith('ref-'),
  names: names.map((text) => ({ text, assignedBy: 'CrowdStrike' })),
  identifiers: [],
});

const SEARCHED: Searched[] = [
  named('ref-panda', 'Panda'),
  named('andariel', 'Andariel', 'APT45'),
  {
    id: 'apt31',
    name: 'APT31',
    curated: true,
    names: [
      { text: 'APT31', assignedBy: 'Mandiant' },
      { text: 'Zirconium', assignedBy: 'Microsoft' },
      { text: 'Judgment Panda', assignedBy: 'CrowdStrike' },
      { text: 'TAG_0530', assignedBy: 'Recorded Future' },
    ],
    identifiers: [{ kind: 'knowledge-base', by: 'MITRE ATT&CK', id: 'G0128' }],
  },
  named('apt40', 'APT40', 'Kryptonite Panda'),
  {
    id: 'zhao',
    name: 'Zhao Guangzong',
    curated: true,
    names: [
      { text: 'Zhao Guangzong', assignedBy: 'US Department of Justice' },
      { text: '赵光宗', assignedBy: 'US Department of Justice' },
      { text: '趙光宗', assignedBy: 'Respelling by rule', respellingOf: '赵光宗' },
      { text: 'Чжао Гуанцзун', assignedBy: 'Respelling by rule', respellingOf: '赵光宗' },
      { text: 'Čao Kuang-cung', assignedBy: 'Czech press' },
    ],
    identifiers: [
      { kind: 'designation', by: 'US Treasury, OFAC', id: 'SDN 47395', status: 'listed' },
      { kind: 'designation', by: 'UK FCDO', id: 'CYB0045', status: 'delisted' },
      { kind: 'charge', by: 'US District Court, Eastern District of New York', id: '1:24-cr-00043' },
    ],
  },
  named('ni', 'Ni Gaobin', 'Ni Gao-bin'),
  {
    id: 'xrz',
    name: 'Wuhan XRZ',
    curated: true,
    names: [{ text: 'Wuhan Xiaoruizhi Science and Technology', assignedBy: 'US Treasury' }],
    identifiers: [
      { kind: 'designation', by: 'US Treasury, OFAC', id: 'SDN 47394 (Wuhan XRZ)', status: 'listed' },
      { kind: 'designation', by: 'UK FCDO', id: 'CYB0044', status: 'listed' },
      {
        kind: 'designation',
        by: 'Council of the European Union',
        id: 'Annex I, part B, entry 7',
        status: 'listed',
      },
    ],
  },
  {
    id: 'rawdoor',
    name: 'RawDoor',
    curated: true,
    names: [
      { text: 'RawDoor', assignedBy: 'Kaspersky' },
      { text: 'CVE-2017-0005', assignedBy: 'MITRE' },
    ],
    identifiers: [{ kind: 'knowledge-base', by: 'Malpedia', id: 'win.rawdoor' }],
  },
  named('ref-pandora', 'Pandora Group', 'Zirconia', 'Judgement Day'),
  named('ref-far', 'Gamoredan'),
  named('ref-nearer', 'Gamoredan Gamaredon'),
  named('ref-guangzong', '光宗赵'),
];
const lookUp = createLookUp(SEARCHED);

/** As a list shows it: what was met in brackets. */
function shown({ profile, match }: LookUpResult): string {
  const text = match.by === 'name' ? match.name.text : match.identifier.id;
  let at = 0;
  let marked = '';
  for (const [start, end] of match.marked) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  const near = match.by === 'name' && match.near ? ' ~' : '';
  return `${profile}: ${marked}${text.slice(at)}${near}`;
}
const found = (query: string) => lookUp(query).map(shown);

describe('a name is looked up by any part of it', () => {
  test.each([
    ['APT31', 'apt31: [APT31]'],
    ['apt 31', 'apt31: [APT31]'],
    ['ＡＰＴ３１', 'apt31: [APT31]'],
    ['АРТ31', 'apt31: [APT31]'],
    ['tag 0530', 'apt31: [TAG_0530]'],
    ['judg', 'apt31: [Judg]ment Panda'],
    ['judgment-panda ', 'apt31: [Judgment Panda]'],
    ['judgmentpanda', 'apt31: [Judgment Panda]'],
    ['conium', 'apt31: Zir[conium]'],
    ['guangzong', 'zhao: Zhao [Guangzong]'],
    ['Guangzong Zhao', 'zhao: [Zhao] [Guangzong]'],
    ['gaobin', 'ni: Ni [Gaobin]'],
    ['ni gao bin', 'ni: [Ni Gaobin]'],
    ['赵光', 'zhao: [赵光]宗'],
    ['趙光宗', 'zhao: [趙光宗]'],
    ['чжао', 'zhao: [Чжао] Гуанцзун'],
    ['cao kuang', 'zhao: [Čao Kuang]-cung'],
    ['cve-2017-0005', 'rawdoor: [CVE-2017-0005]'],
  ])('%s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('and by that of who uses it', () => {
    expect(found('crowdstrike').slice(0, 6)).toEqual([
      'andariel: Andariel',
      'apt40: APT40',
      'ni: Ni Gaobin',
      'apt31: Judgment Panda',
      'ref-panda: Panda',
      'ref-pandora: Pandora Group',
    ]);
    expect(found('crowdstrike judgment')).toEqual(['apt31: [Judgment] Panda']);
  });
});

describe('slips of typing', () => {
  test.each([
    ['zirconum', 'apt31: [Zirconium] ~'],
    ['zirkon', 'apt31: [Zirconium] ~'],
    ['judgement pnada', 'apt31: [Judgment] [Panda] ~'],
    ['judgmentpnada', 'apt31: [Judgment Panda] ~'],
    ['xiaoruizi', 'xrz: Wuhan [Xiaoruizhi] Science and Technology ~'],
  ])('%s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('are not looked for where the words typed are those of a name', () => {
    expect(found('zirconium')).toEqual(['apt31: [Zirconium]']);
    expect(found('judgment')).toEqual(['apt31: [Judgment] Panda']);
  });

  test('are looked for beside what only begins so', () => {
    expect(found('pando')).toEqual([
      'ref-pandora: [Pando]ra Group',
      'apt31: Judgment [Panda] ~',
      'apt40: Kryptonite [Panda] ~',
      'ref-panda: [Panda] ~',
    ]);
  });

  test('count by the nearest word of a name, the fewest first', () => {
    expect(found('gamaredn')).toEqual(['ref-nearer: Gamoredan [Gamaredon] ~', 'ref-far: [Gamoredan] ~']);
  });

  test('are not forgiven in numbers: APT40 is not APT31', () => {
    expect(found('apt41')).toEqual([]);
    expect(found('cve-2017-0006')).toEqual([]);
  });
});

test('what was typed comes before what begins so, has it inside, or is near', () => {
  expect(found('panda')).toEqual([
    'ref-panda: [Panda]',
    'apt31: Judgment [Panda]',
    'apt40: Kryptonite [Panda]',
  ]);
  expect(found('pand')).toEqual([
    'ref-panda: [Pand]a',
    'ref-pandora: [Pand]ora Group',
    'apt31: Judgment [Pand]a',
    'apt40: Kryptonite [Pand]a',
  ]);
});

test('of names that fit alike those of profiles come first, and those that are shown', () => {
  expect(found('apt')).toEqual(['apt31: [APT]31', 'apt40: [APT]40', 'andariel: [APT]45']);
  expect(found('zirconi')).toEqual(['apt31: [Zirconi]um', 'ref-pandora: [Zirconi]a']);
});

test('Chinese characters in another order are another name', () => {
  expect(found('光宗赵')[0]).toBe('ref-guangzong: [光宗赵]');
  expect(found('赵光宗')[0]).toBe('zhao: [赵光宗]');
});

describe('an identifier is looked up', () => {
  test.each([
    ['cyb0044', 'xrz: [CYB0044]'],
    ['ｃｙｂ　００４４', 'xrz: [CYB0044]'],
    ['UK CYB0044', 'xrz: [CYB0044]'],
    ['SDN 47395', 'zhao: [SDN 47395]'],
    ['47395', 'zhao: SDN [47395]'],
    ['OFAC-47395', 'zhao: SDN [47395]'],
    ['sdn47394', 'xrz: [SDN 47394] (Wuhan XRZ)'],
    ['Annex I, part B, entry 7', 'xrz: [Annex I, part B, entry 7]'],
    ['entry 7', 'xrz: Annex I, part B, [entry 7]'],
    ['1:24-cr-00043', 'zhao: [1:24-cr-00043]'],
    ['24-cr-00043', 'zhao: 1:[24-cr-00043]'],
    ['g0128', 'apt31: [G0128]'],
    ['MITRE ATT&CK G0128', 'apt31: [G0128]'],
    ['win.rawdoor', 'rawdoor: [win.rawdoor]'],
  ])('%s', (query, only) => {
    expect(found(query)).toEqual([only]);
  });

  test('by its beginning, from four signs on, but never by one that is near', () => {
    expect(found('cyb004')).toEqual(['zhao: [CYB004]5', 'xrz: [CYB004]4']);
    expect(found('4739')).toEqual(['zhao: SDN [4739]5', 'xrz: SDN [4739]4 (Wuhan XRZ)']);
    for (const query of ['cyb', 'g01', '473', '395', 'cyb0054', 'cyb044', 'g0182', '47396', '0044'])
      expect(found(query)).toEqual([]);
  });
});

test('each profile is told once, and nothing for nothing', () => {
  expect(found('panda typhoon')).toEqual([]);
  expect(found('apt31')).toEqual(['apt31: [APT31]']);
  for (const query of ['', '   ', '?!', 'unheard-of name', 'panda '.repeat(50), 'x'.repeat(300)])
    expect(found(query)).toEqual([]);
});

test('a spelling made by rule says of which name', () => {
  expect(lookUp('趙光宗')[0]?.match).toMatchObject({ by: 'name', name: { respellingOf: '赵光宗' } });
});
