import { describe, expect, test } from 'vitest';
import { readPassages } from '../../src/recognize/reading.ts';
import { mentionsIn, sampleIndex } from './names.ts';

describe('an ordinary word', () => {
  test('is no name without a cue', () => {
    expect(mentionsIn('Zirconium is a metal.')).toEqual([]);
    expect(mentionsIn('Zirconium crowns last longer than porcelain.')).toEqual([]);
  });

  test('is likely a name beside a cue, or with the group on the page', () => {
    expect(mentionsIn('They saw Zirconium hackers in the network.')).toEqual(['Zirconium=apt31 likely']);
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
    expect(mentionsIn('Zhao Guangzong, a shop owner, was charged with bribery.')).toEqual([
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
  expect(mention?.reasons).toContainEqual({ kind: 'cue', words: 'hackers', reach: 'beside', points: 4 });
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

describe('a phrase of ordinary words', () => {
  test('needs capitals and a cue', () => {
    expect(mentionsIn('A sea turtle was hacked to pieces by hackers.')).toEqual([]);
    expect(mentionsIn('Volunteers freed the animal at Sea Turtle Bay.')).toEqual([
      'Sea Turtle=turtle possible',
    ]);
    expect(mentionsIn('The DNS hijacking by Sea Turtle began with phishing.')).toEqual([
      'Sea Turtle=turtle likely',
    ]);
  });

  test('has no more than chance capitals in a headline', () => {
    expect(mentionsIn('Rescued Sea Turtle Returns Home After Surgery')).toEqual([]);
  });
});

describe('a word of every day', () => {
  test('is a name only with the cue right beside it', () => {
    expect(mentionsIn('They say the hackers of Lead stole it.')).toEqual(['Lead=lead likely']);
    expect(mentionsIn('They tracked the hackers for years. It took Lead, they said, to find them.')).toEqual(
      [],
    );
  });

  test('is none where every word begins with a capital', () => {
    expect(mentionsIn('Lead hackers were hired.')).toEqual(['Lead=lead possible']);
    expect(mentionsIn('lead hackers were hired.')).toEqual([]);
  });
});

test('a name with capitals inside is unsure without them', () => {
  expect(mentionsIn('The OilRig campaign began.')).toEqual(['OilRig=rig certain']);
  expect(mentionsIn('Oilrig workers went on strike.')).toEqual(['Oilrig=rig possible']);
  expect(mentionsIn('Oilrig sent spear-phishing mails.')).toEqual(['Oilrig=rig likely']);
});

test('a longer name that means something else leaves no part of it to be marked', () => {
  expect(mentionsIn('Hackers broke into Leviathan Security, the hackers of Leviathan in APT40.')).toEqual([
    'Leviathan=apt40 certain',
    'APT40=apt40 certain',
  ]);
});

describe('a word that is part of a longer name', () => {
  test.each(['He read Clara Zirconium on hackers.', 'Staff of Leviathan Holdings spoke of hackers.'])(
    '%s',
    (text) => {
      expect(mentionsIn(text).filter((mention) => !mention.endsWith('possible'))).toEqual([]);
    },
  );
});

describe('a word keeps its sense throughout a page', () => {
  test('so that a headline profits from the article', () => {
    expect(mentionsIn('Zirconium is back', 'Zirconium hackers sent the mails, the agency said.')).toEqual([
      'Zirconium=apt31 likely',
      'Zirconium=apt31 likely',
    ]);
  });

  test('but what is likely makes nothing certain', () => {
    const certain = mentionsIn(
      'Zirconium hackers struck.',
      'Zirconium hackers struck again.',
      'Zirconium!',
    ).filter((mention) => mention.endsWith('certain'));
    expect(certain).toEqual([]);
  });
});

test('capitals throughout set a code name off', () => {
  expect(mentionsIn('The operators behind ZIRCONIUM sent the victims a loader.')).toEqual([
    'ZIRCONIUM=apt31 likely',
  ]);
  expect(mentionsIn('ZIRCONIUM AND OTHER METALS IN THE LOADER OF A SHIP')).toEqual([]);
});

describe('persons of one case named together', () => {
  const LIST = 'Zhao Guangzong, Weng Ming, Xiong Wang';
  const certainties = (text: string) => mentionsIn(text).map((mention) => mention.replace(/^.*=\w+ /, ''));

  test('are each likely where something speaks of a case of hacking', () => {
    expect(certainties(`The hackers charged are ${LIST} and others.`)).toEqual([
      'likely',
      'likely',
      'likely',
    ]);
  });

  test('leave no doubt beside the group', () => {
    expect(mentionsIn(`APT31 was blamed. Named were ${LIST}.`).slice(1)).toEqual([
      'Zhao Guangzong=zhao certain',
      'Weng Ming=weng certain',
      'Xiong Wang=xiong certain',
    ]);
  });

  test.each([
    `Written by ${LIST}.`,
    `${LIST} study cyber law.`,
    `${LIST}: all charged with doping.`,
    `Brokers ${LIST} were sanctioned by the securities regulator.`,
  ])('are not in “%s”', (text) => {
    expect(certainties(text).filter((certainty) => certainty !== 'possible')).toEqual([]);
  });
});

describe('a namesake of a person is not marked', () => {
  test.each([
    'FIFA sanctioned Zhao Guangzong.',
    'The FBI interviewed Zhao Guangzong.',
    'China sanctioned the scholar Zhao Guangzong over a book.',
    'Zhao Guangzong, the owner of a bakery, was sanctioned by the health office.',
    'Prague blamed APT31. Weng Ming was in town.',
    'The ministry blamed APT31 for it. Reporting by Weng Ming in Beijing.',
    'Zhao Guangzong, a victim of APT31’s hacking, spoke out.',
    'APT31 spied on the activist Weng Ming.',
    'Zhao Guangzong, lawyer, commented on APT31.',
    '据路透社记者翁明报道，APT31被指控。',
  ])('%s', (text) => {
    expect(mentionsIn(text).filter((mention) => /=(?:zhao|weng) (?:likely|certain)/.test(mention))).toEqual(
      [],
    );
  });
});

describe('what hackers attack is not the group', () => {
  test.each([
    'The telecom operator Lead was hacked.',
    'Leviathan, a London start-up, suffered a cyberattack.',
    'Hackers breached the Leviathan in Las Vegas.',
    'Leviathan Ltd was the target of hackers.',
    'Sea Turtle reported a data breach by hackers.',
    'Hackers leaked the film Leviathan.',
  ])('%s', (text) => {
    expect(mentionsIn(text).filter((mention) => !mention.endsWith('possible'))).toEqual([]);
  });

  test('nor is a firm, though its name was coined', () => {
    expect(mentionsIn('Violet Typhoon Inc. sells umbrellas.')).toEqual([]);
    expect(mentionsIn('Violet Typhoon was hacked by rivals.')).toEqual(['Violet Typhoon=apt31 certain']);
  });
});

test('an ordinary word is certain only with the group named', () => {
  expect(mentionsIn('The Zirconium group, a gang of hackers, attacked with malware.')).toEqual([
    'Zirconium=apt31 likely',
  ]);
});

test('words for a group speak for an ordinary word, in any language', () => {
  for (const text of [
    'The Zirconium group attacked officials.',
    'Skupina Zirconium napadla úředníky; útočníky hledá policie.',
    'Группировка Zirconium, злоумышленники из Китая',
  ]) {
    expect(mentionsIn(text), text).toEqual(['Zirconium=apt31 likely']);
  }
});

test('a phrase counts once as a reason, and is told as it is written', () => {
  const [[mention] = []] = readPassages(sampleIndex, ['The Threat Actors Zirconium came back.']);
  expect(mention?.reasons.filter(({ kind }) => kind === 'cue')).toEqual([
    { kind: 'cue', words: 'Threat Actors', reach: 'beside', points: 4 },
  ]);
});

describe('a name that two may bear', () => {
  test('supports neither of them', () => {
    const text = 'Hubei State Security Department and Hainan State Security Department.';
    const reasons = readPassages(sampleIndex, [text, 'HSSD and APT40.'])[1]?.[0]?.reasons ?? [];
    expect(reasons.map(({ kind }) => kind)).toContain('same-profile');
    expect(mentionsIn(text, 'HSSD')).toContain('HSSD=hubei|hainan likely');
  });
});

test('a word that means something else on the page lends nothing to its like', () => {
  const talked = 'Zirconium hackers sent the mails, the agency said.';
  expect(mentionsIn(talked, 'Zirconium is back.')).toHaveLength(2);
  expect(mentionsIn(talked, 'Zirconium is back.', 'Zirconium alloys are light.')).toHaveLength(1);
});

describe('an element', () => {
  test('is a name where Microsoft speaks of it', () => {
    expect(mentionsIn('Microsoft blames Zirconium.')).toEqual(['Zirconium=apt31 likely']);
  });

  test.each([
    'Zirconium producers suffered a cyberattack.',
    'Hackers leaked the prices of Zirconium ore.',
    'The refinery’s Zirconium was hacked.',
    'Microsoft shares and Zirconium futures rose; hackers struck.',
    'Хакеры украли данные о сплавах Zirconium.',
  ])('is none in “%s”', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe('a part of a name', () => {
  test('counts where the page has the whole', () => {
    expect(mentionsIn('APT31: Zhao Guangzong was charged.', 'Guangzong could not be reached.')).toEqual([
      'APT31=apt31 certain',
      'Zhao Guangzong=zhao certain',
      'Guangzong=zhao likely',
    ]);
  });

  test('is nothing without it, whatever is said of hackers', () => {
    expect(mentionsIn('Guangzong, a town in Hebei, was hacked by APT31.')).toEqual(['APT31=apt31 certain']);
  });

  test('is nothing in another person’s name', () => {
    expect(mentionsIn('APT31: Zhao Guangzong was charged.', 'A reader, Li Guangzong, wrote to us.')).toEqual([
      'APT31=apt31 certain',
      'Zhao Guangzong=zhao certain',
    ]);
  });
});

test('a counter-cue that goes on from the name counts, one inside the name does not', () => {
  expect(mentionsIn('APT31, or Xiong Wang Holding, was charged.')).toEqual(['APT31=apt31 certain']);
  expect(mentionsIn('APT31: Xiong Wang was charged.')).toContain('Xiong Wang=xiong likely');
});
