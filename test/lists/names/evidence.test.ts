import { describe, expect, test } from 'vitest';
import type { ListEntry } from '../../../src/lists/entry.ts';
import { compiled, entry, readWithLists } from './read-with-lists.ts';

/** After the kinds of entries that lists have; all made up. */
const LIST: ListEntry[] = [
  entry('organization', ['ZARNOVAN PETROLEUM TRADING LLC', { text: 'ZARNOVAN', quality: 'weak' }], 'E-1'),
  entry('organization', ['BANK OF TELMIR AND QOSHAN'], 'E-2'),
  entry('organization', ['GOLD STAR CO. LTD.'], 'E-3'),
  entry('organization', ['MERCURY'], 'E-4'),
  entry('organization', ['GSX'], 'E-5'),
  entry('organization', ['Open Joint Stock Company Varlogin Avia'], 'E-6'),
  entry(
    'person',
    [{ text: 'Yevlon Viktorovich PRASKOVIN', parts: { family: 'PRASKOVIN', given: 'Yevlon Viktorovich' } }],
    'P-1',
  ),
  entry('person', ['MOHAMMED ALI'], 'P-2'),
  entry('person', ['Wang Wei'], 'P-3'),
  entry(
    'person',
    ['Tarquin Obadele', { text: 'Hutch', quality: 'weak' }, { text: 'Tarq Obadele', quality: 'weak' }],
    'P-4',
  ),
  entry('person', ['Ayman al-Dhurqani'], 'P-5'),
  entry('person', ['محمد درقاني'], 'P-6'),
  entry('person', ['Гелий Прасковин'], 'P-7'),
  entry('organization', ['扎诺万石油贸易公司'], 'E-7'),
  entry('person', ['欧阳扎诺'], 'P-8'),
  entry('unknown', ['Brindol Kavetsky'], 'U-1'),
  entry('unknown', ['Brindola Istra de la Kavet Moreya'], 'U-2'),
  entry('unknown', ['Varnok Sestin CO'], 'U-3'),
  entry('unknown', ['Qoshan Tulmaq Petroleum'], 'U-4'),
  entry('group', ['Штормовик'], 'G-2'),
  entry('organization', ['TELMIR STEEL WIRE WORKS CO LTD'], 'E-8'),
  entry('person', ['Ismet bin ‘Umar DHURQANI'], 'P-9'),
  entry('group', ['Play', 'Fiddling Heron', 'FHX-771'], 'G-1'),
  entry('tool', ['at', 'net', 'ReglTool'], 'T-1'),
];
const list = compiled(1, LIST);

/** Each mention as `surface certainty reference`. */
async function marked(text: string): Promise<string[]> {
  const [mentions = []] = await readWithLists([list], [text]);
  return mentions.map(({ start, end, certainty, candidates }) => {
    const references = candidates.map(({ profile }) => LIST[Number(profile.split('.')[1])]?.id);
    return `${text.slice(start, end)} ${certainty} ${references.join('+')}`;
  });
}

describe('what a list calls somebody is certain only where no other is likely to be called so', () => {
  test.each([
    ['A tanker of Zarnovan Petroleum Trading LLC was seized.', 'Zarnovan Petroleum Trading LLC certain E-1'],
    ['A tanker of Zarnovan Petroleum Trading was seized.', 'Zarnovan Petroleum Trading certain E-1'],
    ['Money went through the Bank of Telmir and Qoshan.', 'Bank of Telmir and Qoshan certain E-2'],
    [
      'The mills of Telmir Steel Wire Works Co., Ltd. burn coal.',
      'Telmir Steel Wire Works Co., Ltd certain E-8',
    ],
    ['They met Ismet bin ‘Umar Dhurqani.', 'Ismet bin ‘Umar Dhurqani possible P-9'],
    ['They met Ismet bin Umar Dhurqani.', 'Ismet bin Umar Dhurqani possible P-9'],
    ['Planes of Varlogin Avia land there.', 'Varlogin Avia possible E-6'],
    ['他与扎诺万石油贸易公司有关。', '扎诺万石油贸易公司 certain E-7'],
    ['The actor FHX-771 is back.', 'FHX-771 certain G-1'],
    // What others are called too is no more than possible by itself.
    ['The shop of Gold Star Co. Ltd. opens at nine.', 'Gold Star Co. Ltd possible E-3'],
    ['He met Yevlon Viktorovich Praskovin at the fair.', 'Yevlon Viktorovich Praskovin possible P-1'],
    ['He met Yevlon Praskovin at the fair.', 'Yevlon Praskovin possible P-1'],
    ['He met Praskovin, Yevlon at the fair.', 'Praskovin, Yevlon possible P-1'],
    ['On Sunday Mohammed Ali was there.', 'Mohammed Ali possible P-2'],
    ['The swimmer Wang Wei won twice.', 'Wang Wei possible P-3'],
    ['Brindol Kavetsky teaches there.', 'Brindol Kavetsky possible U-1'],
    ['Brindola Istra de la Kavet Moreya teaches there.', 'Brindola Istra de la Kavet Moreya possible U-2'],
    ['They spoke with Varnok Sestin Co.', 'Varnok Sestin Co possible U-3'],
    ['Oil of Qoshan Tulmaq Petroleum.', 'Qoshan Tulmaq Petroleum certain U-4'],
    ['They spoke with Ayman Dhurqani.', 'Ayman Dhurqani possible P-5'],
    ['قال محمد درقاني ذلك.', 'محمد درقاني possible P-6'],
    ['Суд над Гелием Прасковиным начался.', 'Гелием Прасковиным possible P-7'],
    ['昨天欧阳扎诺被介绍给大家。', '欧阳扎诺 possible P-8'],
    // With sanctions, or the case, spoken of.
    ['The US Treasury sanctioned Yevlon Praskovin on Tuesday.', 'Yevlon Praskovin likely P-1'],
    ['OFAC sanctions Gold Star Co. Ltd. over oil.', 'Gold Star Co. Ltd likely E-3'],
  ])('%s', async (text, wanted) => {
    expect(await marked(text)).toEqual([wanted]);
  });
});

describe('never without something that speaks for it', () => {
  test.each([
    'Mercury is the planet nearest to the sun.',
    'Children play. Play resumes at noon.',
    'PLAY IS OVER',
    'The GSX of 1986 is a car.',
    'The village of Zarnovan lies in a valley.',
    'Hutch said it would rain.',
    'Anthony Varnok sings.',
    'Штормовик пролетел над полем.',
    'Meet me at the net at noon.',
    'mohammed ali street is closed',
    'The gold star on the door is new.',
    'A star of Gold Hill.',
    'Ayman left.',
    'see zarnovan-petroleum-trading.example/about',
    '翁明王伟大',
  ])('%s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  test.each([
    ['He is a namesake of many: Mohammed Ali, whom the Treasury sanctioned.', 'possible'],
    ['The Treasury sanctioned Tarq Obadele.', 'possible'],
  ])('a name of many, and a weak one, stay possible: %s', async (text, certainty) => {
    expect((await marked(text)).every((one) => one.includes(` ${certainty} `))).toBe(true);
  });
});

test('a part of a name is one where the whole name is certain on the page', async () => {
  const [mentions = []] = await readWithLists(
    [list],
    ['Zarnovan Petroleum Trading LLC denied it. A spokesman of Zarnovan would not say more.'],
  );
  expect(mentions.map(({ certainty }) => certainty)).toEqual(['certain', 'likely']);
});

describe('one mention for all that bear a name', () => {
  const shipped = {
    profiles: [{ id: 'fiddling-heron', kind: 'group' as const, related: [] }],
    names: [{ profile: 0, class: 'coined' as const, text: 'Fiddling Heron' }],
    others: [],
  };

  test('a profile leads, and the entry stands beside it', async () => {
    const [[mention] = []] = await readWithLists([list], ['The work of Fiddling Heron.'], shipped);
    expect(mention).toMatchObject({
      certainty: 'certain',
      candidates: [{ profile: 'fiddling-heron' }],
      listed: [{ profile: `@1.${LIST.findIndex(({ id }) => id === 'G-1')}` }],
    });
  });

  test('entries of two lists leave what is certain so, two of one list do not', async () => {
    const company = entry('organization', ['Telmir Qoshan Metals Holding']);
    const text = 'Ore of Telmir Qoshan Metals Holding.';
    const [[both] = []] = await readWithLists([compiled(1, [company]), compiled(2, [company])], [text]);
    expect(both).toMatchObject({
      certainty: 'certain',
      candidates: [{ profile: '@1.0' }],
      listed: [{ profile: '@2.0' }],
    });
    expect(both?.candidates).toHaveLength(1);
    const [[twice] = []] = await readWithLists([compiled(1, [company, { ...company, id: 'other' }])], [text]);
    expect(twice).toMatchObject({
      certainty: 'likely',
      candidates: [{ profile: '@1.0' }, { profile: '@1.1' }],
    });
  });

  test('of those as sure one leads that a page may find out; where none is, it is told how sure they are', async () => {
    const company = entry('organization', ['Telmir Qoshan Metals Holding']);
    const weak = entry('organization', ['Other', { text: 'Telmir Qoshan Metals Holding', quality: 'weak' }]);
    const text = 'Ore of Telmir Qoshan Metals Holding.';
    const [[same] = []] = await readWithLists([compiled(1, [company], true), compiled(2, [company])], [text]);
    expect(same).toMatchObject({ candidates: [{ profile: '@2.0' }], listed: [{ profile: '@1.0' }] });
    expect(same?.openly).toBeUndefined();
    const [[surer] = []] = await readWithLists([compiled(1, [company], true), compiled(2, [weak])], [text]);
    expect(surer).toMatchObject({
      candidates: [{ profile: '@1.0' }],
      certainty: 'certain',
      openly: 'possible',
    });
    const [[alone] = []] = await readWithLists([compiled(1, [company], true)], [text]);
    expect(alone).toMatchObject({ candidates: [{ profile: '@1.0' }], certainty: 'certain' });
    expect(alone?.openly).toBeUndefined();
  });
});
