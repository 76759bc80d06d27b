import { describe, expect, test } from 'vitest';
import { readPassages } from '../../src/recognize/reading.ts';
import { mentionsIn, sampleIndex } from './names.ts';

describe('an ordinary word', () => {
  test('is no name without a cue', () => {
    expect(mentionsIn('Zirconium is a metal.')).toEqual([]);
    expect(mentionsIn('Zirconium crowns last longer than porcelain.')).toEqual([]);
  });

  test('is likely a name beside a cue, or with the group on the page', () => {
    expect(mentionsIn('Microsoft saw Zirconium hackers in the network.')).toEqual(['Zirconium=apt31 likely']);
    expect(mentionsIn('Zirconium was first seen then.', 'Others call it APT31.')).toContain(
      'Zirconium=apt31 likely',
    );
  });

  test('is certainly one with both', () => {
    expect(mentionsIn('APT31, or Zirconium, hacked them.')).toContain('Zirconium=apt31 certain');
  });

  test('is none beside what it means elsewhere, even on a page about the group', () => {
    expect(mentionsIn('Zirconium alloys clad the fuel rods.', 'APT31 breached the plant’s network.')).toEqual(
      ['APT31=apt31 certain'],
    );
  });
});

describe('a person', () => {
  test('without any evidence is a possible namesake at most', () => {
    expect(mentionsIn('Zhao Guangzong teaches music in Chengdu.')).toEqual(['Zhao Guangzong=zhao possible']);
    expect(mentionsIn('Weng Ming praised his team.')).toEqual(['Weng Ming=weng possible']);
  });

  test('is likely beside a cue of sanctions, or of courts and hacking', () => {
    expect(mentionsIn('The Treasury sanctioned Zhao Guangzong in March.')).toEqual([
      'Zhao Guangzong=zhao likely',
    ]);
    expect(mentionsIn('Zhao Guangzong was charged with hacking.')).toEqual(['Zhao Guangzong=zhao likely']);
  });

  test('who merely stands before a court is a possible namesake', () => {
    expect(mentionsIn('Zhao Guangzong, a county official, was charged with bribery.')).toEqual([
      'Zhao Guangzong=zhao possible',
    ]);
    expect(mentionsIn('被告人赵光宗因犯盗窃罪被人民法院判处有期徒刑。')).toEqual(['赵光宗=zhao possible']);
  });

  test('with a common name needs more than that', () => {
    expect(mentionsIn('Weng Ming was charged with fraud over a used car.')).toEqual([
      'Weng Ming=weng possible',
    ]);
    expect(mentionsIn('The US charged Weng Ming as one of the hackers of APT31.')).toContain(
      'Weng Ming=weng likely',
    );
  });

  test('in the order of another common name counts for less', () => {
    expect(mentionsIn('Wang Xiong opened a noodle shop.')).toEqual([]);
    expect(mentionsIn('Xiong Wang opened a noodle shop.')).toEqual(['Xiong Wang=xiong possible']);
  });
});

describe('an acronym', () => {
  test('counts only beside what it stands for', () => {
    expect(mentionsIn('The MSS are kept in the library of the abbey.')).toEqual([]);
    expect(mentionsIn('China’s Ministry of State Security (MSS) denied it.')).toEqual([
      'Ministry of State Security=mss certain',
      'MSS=mss certain',
    ]);
  });

  test('that two profiles bear goes to the one the page speaks of', () => {
    expect(mentionsIn('The Hainan State Security Department (HSSD) was behind it.')).toContain(
      'HSSD=hainan certain',
    );
    expect(mentionsIn('The Hubei State Security Department (HSSD) was behind it.')).toContain(
      'HSSD=hubei certain',
    );
  });

  test('lists both where nothing decides', () => {
    const both = mentionsIn(
      'The Hubei State Security Department and the Hainan State Security Department',
      'Either HSSD may be meant.',
    );
    expect(both).toContain('HSSD=hubei|hainan likely');
  });
});

test('ordinary words name one body only with its own cues near', () => {
  expect(mentionsIn('The Ministry of State Security kept files.')).toEqual([]);
  expect(mentionsIn('The East German Ministry of State Security, the Stasi, kept files.')).toEqual([]);
  expect(mentionsIn('The Chinese Ministry of State Security answered.')).toEqual([
    'Ministry of State Security=mss certain',
  ]);
});

test('a decision carries its reasons', () => {
  const [[mention] = []] = readPassages(sampleIndex, ['Zirconium hackers struck, says a report on APT31.']);
  expect(mention?.reasons).toContainEqual({ kind: 'cue', words: 'hackers', reach: 'sentence', points: 3 });
  expect(mention?.reasons).toContainEqual({
    kind: 'same-profile',
    words: 'APT31',
    profile: 'apt31',
    reach: 'sentence',
    points: 4,
  });
});

test('a word after a name never makes it less sure', () => {
  expect(mentionsIn('The government blamed the APT31 group for it.')).toEqual(['APT31=apt31 certain']);
});

describe('a person with another life is not the one charged', () => {
  test.each([
    'Security researcher Weng Ming analysed the backdoor of APT31.',
    'APT31 was behind it. “We were surprised,” said Weng Ming, professor of law.',
    'Wang Xiong, manager of a hotel in Prague, was asked about APT31.',
  ])('%s', (text) => {
    const sure = mentionsIn(text).filter((mention) => /=(weng|xiong) (likely|certain)/.test(mention));
    expect(sure).toEqual([]);
  });

  test('though a story beside theirs names the group', () => {
    expect(mentionsIn('Weng Ming was charged with drink driving.', 'Related: APT31 indicted')).toContain(
      'Weng Ming=weng possible',
    );
  });
});
