import { describe, expect, test } from 'vitest';
import { readPassages } from '../../src/recognize/reading.ts';
import { mentionsIn, sampleIndex } from './names.ts';

describe('a designator is found', () => {
  test.each(['APT31', 'APT-31', 'APT‑31', 'apt31', 'ＡＰＴ３１', 'APT\u00ad31', 'APT\u200b31'])(
    '%j',
    (surface) => {
      expect(mentionsIn(`Prague blames ${surface} for the breach.`)).toEqual([`${surface}=apt31 certain`]);
    },
  );

  test.each([
    'APT31’s',
    'APT31-linked',
    '(APT31)',
    'APT31.',
    'pro-APT31',
    'APT31/APT40',
    '#APT31',
    '“APT31”',
  ])('in %s', (written) => {
    expect(mentionsIn(`They speak of ${written} again`)[0]).toBe('APT31=apt31 certain');
  });

  test('with a blank, where something speaks for it', () => {
    expect(mentionsIn('APT 31 hackers sent the mails.')).toEqual(['APT 31=apt31 likely']);
    expect(mentionsIn('APT\u00a031 is back, and APT31 stays.')).toContain('APT\u00a031=apt31 likely');
  });
});

describe('a pair is found', () => {
  test.each([
    'JUDGMENT PANDA',
    'Judgment Panda',
    'Judgement Panda',
    'Judgment\u00a0Panda',
    'Judg\u00adment Panda',
    'Judgment\n        Panda',
    'Violet-Typhoon',
    'VioletTyphoon',
  ])('%j', (surface) => {
    expect(mentionsIn(`It is called ${surface} by some.`)).toEqual([`${surface}=apt31 certain`]);
  });
});

describe('a person is found, with the group named beside', () => {
  test.each([
    'Zhao Guangzong',
    'Zhao Guang-zong',
    'Guangzong Zhao',
    'Guangzong Z. Zhao',
    'Guangzong Z Zhao',
    'ZHAO Guangzong',
    'ZHAO, Guangzong',
    '赵光宗',
    '趙光宗',
  ])('%s', (surface) => {
    expect(mentionsIn(`APT31: ${surface} was charged.`)).toContain(`${surface}=zhao certain`);
  });

  test('in Chinese text without spaces', () => {
    expect(mentionsIn('美国司法部起诉赵光宗等七名黑客。')).toEqual(['赵光宗=zhao likely']);
  });
});

test('two Chinese characters are a name only where no longer word goes on', () => {
  expect(mentionsIn('美国起诉APT31黑客翁明等七人。')).toContain('翁明=weng likely');
  expect(mentionsIn('美国起诉APT31黑客翁明。')).toContain('翁明=weng likely');
  expect(mentionsIn('美国起诉APT31黑客。学者翁明哲表示关注。')).toEqual(['APT31=apt31 certain']);
});

test('the letters elsewhere are no name', () => {
  const texts = [
    'xAPT31y',
    'APT31y',
    'xAPT31',
    'APT_31',
    'APT310',
    'Apt. 31',
    '12 Main Street, APT 31',
    'https://example.org/apt31-report',
    'www.apt31.example',
    'apt31@example.org',
    'APT31.pdf',
    'report-APT31-2024.pdf',
    'APT31-IOC.csv',
    'apt31-c2.example.com',
    'reports/apt31/index',
    '/etc/apt31',
    'prague-blames-apt31-for-attack',
    '@apt31',
    'APT\u202831',
  ];
  for (const text of texts) expect(mentionsIn(`See ${text} for more`), text).toEqual([]);
});

test('a name is found where a sentence ends or begins without a blank, or with a note', () => {
  expect(mentionsIn('It was APT31.3 The ministry')).toEqual(['APT31=apt31 certain']);
  expect(mentionsIn('It was APT31.³ The ministry')).toEqual(['APT31=apt31 certain']);
  expect(mentionsIn('They were hackers.APT31 was blamed.')).toEqual(['APT31=apt31 certain']);
});

test('of names that begin together the longest is taken', () => {
  expect(mentionsIn('The Hubei State Security Department runs APT31.')).toEqual([
    'Hubei State Security Department=hubei certain',
    'APT31=apt31 certain',
  ]);
});

test('a name ends before what does not belong to it', () => {
  expect(mentionsIn('Judgment. Panda')).toEqual([]);
  expect(mentionsIn('Judgment\u2028Panda')).toEqual([]);
});

describe('a name in the cases of other languages is found whole', () => {
  test.each([
    ['Hackeři APT31ina křídla', 'APT31ina=apt31 certain'],
    ['Det var APT31s angrep', 'APT31s=apt31 certain'],
    ['APT31:n toiminta', 'APT31=apt31 certain'],
    ['США обвинили Чжао Гуанцзуна из APT31', 'Чжао Гуанцзуна=zhao certain'],
    ['Санкции против Ни Гаобиня из APT31', 'Ни Гаобиня=weng certain'],
    ['Санкции против Юлии Панкратовой из APT31', 'Юлии Панкратовой=yuliya certain'],
    ['Обвинили Панкратову Юлию из APT31', 'Панкратову Юлию=yuliya certain'],
    ['Санкции против Валерия Седлецкого из APT31', 'Валерия Седлецкого=valery certain'],
    ['USA obvinily Zhao Guangzonga z APT31', 'Zhao Guangzonga=zhao certain'],
    ['Řízeno čínským Ministerstvem státní bezpečnosti', 'Ministerstvem státní bezpečnosti=mss certain'],
    [
      'im Auftrag des Ministeriums für Staatssicherheit Chinas',
      'Ministeriums für Staatssicherheit=mss certain',
    ],
    ['Violet Typhoons Angriffe', 'Violet Typhoons=apt31 certain'],
  ])('%s', (text, mention) => {
    expect(mentionsIn(text)).toContain(mention);
  });

  test('but not where the letters make another word', () => {
    for (const word of [
      'APT31abc',
      'Zhao Guangzongxi',
      'Zirconiums',
      'Чжао Гуанцзунов'.replace('ов', 'щик'),
    ]) {
      expect(mentionsIn(`APT40 and ${word} were charged`), word).toEqual(['APT40=apt40 certain']);
    }
  });

  test('and a name that changes its last letter is not found without it', () => {
    expect(mentionsIn('APT31: Ни Гаобин').map((mention) => mention.split('=')[0])).toEqual(['APT31']);
  });
});

describe('letters of another alphabet that look alike', () => {
  test.each(['АРТ31', 'АРТ-31', 'АPT31', 'APТ31', 'ΑΡΤ31', 'Viоlet Typhoon'])('%s is found', (surface) => {
    const [[mention] = []] = readPassages(sampleIndex, [`They speak of ${surface} again`]);
    expect(mention).toMatchObject({ certainty: 'certain', candidates: [{ profile: 'apt31' }] });
    expect(mention?.reasons).toContainEqual({ kind: 'lookalikes', points: 0 });
  });

  test('in words of their own language are no name', () => {
    expect(mentionsIn('Оси и тара, с 31 по 40')).toEqual([]);
  });

  test('of a name written as it is are not spoken of', () => {
    const [[mention] = []] = readPassages(sampleIndex, ['APT31 и хакеры']);
    expect(mention?.reasons.map(({ kind }) => kind)).not.toContain('lookalikes');
  });
});

test('a ministry is not named in the word for departments or troops', () => {
  expect(mentionsIn('中国国家安全部发言人')).toEqual(['国家安全部=mss certain']);
  expect(mentionsIn('中国国家安全部门和国家安全部队')).toEqual([]);
});

test('a name with a sign inside is found as it is written', () => {
  expect(mentionsIn('Mails sent by admin@338 arrived')).toEqual(['admin@338=admin certain']);
  expect(mentionsIn('Write to admin@338.example or root/admin@338')).toEqual([]);
});

test('numbers of notes and signs of trade are no part of a name', () => {
  for (const [text, mention] of [
    ['APT31¹ was named', 'APT31=apt31 certain'],
    ['APT31⁷, they say', 'APT31=apt31 certain'],
    ['APT31™ was named', 'APT31=apt31 certain'],
    ['APT31① was named', 'APT31=apt31 certain'],
    ['Violet Typhoon® was named', 'Violet Typhoon=apt31 certain'],
  ] as const)
    expect(mentionsIn(text), text).toEqual([mention]);
  expect(mentionsIn('APT3¹ is another group, and APT4₀ too')).toEqual([]);
});

test('a mark of byte order inside is no blank', () => {
  expect(mentionsIn('Seen by APT\ufeff31 again')).toEqual(['APT\ufeff31=apt31 certain']);
});
